/** Growth in words and pictures: by which factor and with which exponent a cost grows. Pure. */
import { drawLineChart } from '../charts/line-chart.ts';
import { type Curve, pointsOf, type Quantity } from '../growth/curve.ts';
import { exponentOf, type Point } from '../measure/statistics.ts';
import { formatTable } from './tables.ts';

/** How much more a request may cost at the largest size than at the smallest. */
export const GROWTH_FACTOR_GOAL = 1.2;

export interface Growth {
  /** The cost at the largest size, as a multiple of that at the smallest. */
  readonly factor: number;
  /** By least squares on logarithms, of the sizes that are more than nothing. */
  readonly exponent: number;
}

/** @param points in the order of their sizes */
export function growthOf(points: readonly Point[]): Growth {
  return { factor: (points.at(-1)?.y ?? NaN) / (points[0]?.y ?? NaN), exponent: exponentOf(points) };
}

const QUANTITIES: readonly { readonly quantity: Quantity; readonly name: string; readonly digits: number }[] = [
  { quantity: 'cpu', name: 'CPU µs', digits: 0 },
  { quantity: 'blocks', name: 'blocks', digits: 1 },
  { quantity: 'rows', name: 'rows', digits: 1 },
];

/** One family of curves: what a request takes at each size. */
export function formatCurves(curves: readonly Curve[]): string {
  const sizes = curves[0]?.points.map(({ size }) => size.toLocaleString('en')) ?? [];
  return formatTable(
    [`a request, by ${curves[0]?.family}`, 'of', ...sizes, 'factor', 'exponent', 'goal', 'met'],
    curves.flatMap((curve) =>
      QUANTITIES.map(({ quantity, name, digits }) => {
        const points = pointsOf(curve, quantity);
        const { factor, exponent } = growthOf(points);
        // What PostgreSQL reads explains a cost; the goal is the cost.
        const hasGoal = quantity === 'cpu';
        return [
          curve.name,
          name,
          ...points.map(({ y }) => y.toFixed(digits)),
          factor.toFixed(2),
          exponent.toFixed(3),
          hasGoal ? `at most ${GROWTH_FACTOR_GOAL}` : '',
          hasGoal ? (factor <= GROWTH_FACTOR_GOAL ? 'yes' : 'no') : '',
        ];
      }),
    ),
  );
}

/** A size of zero has no place on an axis of logarithms; the factor in the legend counts from it all the same. */
export function drawCurves(curves: readonly Curve[], title: string): string {
  return drawLineChart({
    title,
    subtitle: 'CPU of the service and of the session that routes for it, under a closed loop. Flat is best.',
    x: { label: curves[0]?.unit ?? '', kind: 'log' },
    y: { label: 'CPU, µs a request', kind: 'log' },
    series: curves.map((curve) => {
      const points = pointsOf(curve, 'cpu');
      const { factor, exponent } = growthOf(points);
      return { name: `${curve.name}: × ${factor.toFixed(2)}, exponent ${exponent.toFixed(3)}`, points };
    }),
  });
}
