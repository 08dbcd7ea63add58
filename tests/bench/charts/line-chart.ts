/** Lines through measured points, on linear axes or on those of logarithms. Pure. */
import type { Point } from '../measure/statistics.ts';
import { createScale, type Scale, type Tick } from './scale.ts';
import { COLOURS, element, legend, legendHeight, seriesColour, svgDocument, WIDTH, words } from './svg.ts';

export interface LineChart {
  readonly title: string;
  readonly subtitle: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

export interface Axis {
  /** With the unit. */
  readonly label: string;
  readonly kind: 'linear' | 'log';
  readonly ticks?: readonly Tick[];
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

const LEFT = 84;
const RIGHT = WIDTH - 32;
const PLOT_HEIGHT = 300;

export function drawLineChart({ title, subtitle, x, y, series }: LineChart): string {
  const top = 72 + legendHeight(series.length) + 14;
  const bottom = top + PLOT_HEIGHT;
  const points = series.flatMap((one) => one.points);
  const xScale = createScale({ ...x, values: points.map((point) => point.x), from: LEFT, to: RIGHT });
  const yScale = createScale({ ...y, values: points.map((point) => point.y), from: bottom, to: top });
  return svgDocument({ height: bottom + 56, title, subtitle }, [
    legend(
      series.map(({ name }) => name),
      { x: 24, y: 72 },
    ),
    ...xScale.ticks.map(({ value, label }) => {
      const at = xScale.place(value);
      return (
        element('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: COLOURS.grid }) +
        words(label, { x: at, y: bottom + 18, anchor: 'middle', colour: COLOURS.faintInk })
      );
    }),
    ...yScale.ticks.map(({ value, label }) => {
      const at = yScale.place(value);
      return (
        element('line', { x1: LEFT, x2: RIGHT, y1: at, y2: at, stroke: COLOURS.grid }) +
        words(label, { x: LEFT - 8, y: at + 4, anchor: 'end', colour: COLOURS.faintInk })
      );
    }),
    element('path', { d: `M${LEFT} ${top}V${bottom}H${RIGHT}`, stroke: COLOURS.faintInk, fill: 'none' }),
    ...series.map((one, index) => drawSeries(one, { colour: seriesColour(index), xScale, yScale })),
    words(x.label, { x: (LEFT + RIGHT) / 2, y: bottom + 42, anchor: 'middle', colour: COLOURS.faintInk }),
    words(y.label, { x: 22, y: (top + bottom) / 2, anchor: 'middle', colour: COLOURS.faintInk, upwards: true }),
  ]);
}

interface Pen {
  readonly colour: string;
  readonly xScale: Scale;
  readonly yScale: Scale;
}

/** A point that is no number, or that has no place on its axis, is left out. */
function drawSeries({ points }: Series, { colour, xScale, yScale }: Pen): string {
  const places = points
    .map(({ x, y }) => ({ x: xScale.place(x), y: yScale.place(y) }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const line = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    element('polyline', {
      points: line,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }) + places.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3.2, fill: colour })).join('')
  );
}
