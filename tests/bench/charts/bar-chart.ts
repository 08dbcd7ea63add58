/** Bars that lie on their side, with the median in words and a whisker from the least to the most. Pure. */
import type { Spread } from '../measure/statistics.ts';
import { createScale, formatNumber } from './scale.ts';
import { COLOURS, element, legend, legendHeight, seriesColour, svgDocument, WIDTH, words } from './svg.ts';

export interface BarChart {
  readonly title: string;
  readonly subtitle: string;
  /** Of the axis. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Bars of one group have one colour. */
  readonly group: string;
  readonly value: Spread;
}

const LEFT = 264;
const RIGHT = WIDTH - 130;
const BAR_HEIGHT = 20;
const ROW_HEIGHT = 32;

export function drawBarChart({ title, subtitle, unit, bars }: BarChart): string {
  const groups = [...new Set(bars.map(({ group }) => group))];
  const top = 72 + legendHeight(groups.length) + 12;
  const bottom = top + bars.length * ROW_HEIGHT;
  const scale = createScale({ kind: 'linear', values: bars.map(({ value }) => value.most), from: LEFT, to: RIGHT });
  const grid = scale.ticks.map(
    ({ value, label }) =>
      element('line', { x1: scale.place(value), x2: scale.place(value), y1: top, y2: bottom, stroke: COLOURS.grid }) +
      words(label, { x: scale.place(value), y: bottom + 18, anchor: 'middle', colour: COLOURS.faintInk }),
  );
  const rows = bars.map(({ label, group, value }, index) => {
    const middle = top + index * ROW_HEIGHT + ROW_HEIGHT / 2;
    return [
      words(label, { x: LEFT - 10, y: middle + 4, anchor: 'end' }),
      element('rect', {
        x: LEFT,
        y: middle - BAR_HEIGHT / 2,
        width: Math.max(scale.place(value.median) - LEFT, 1),
        height: BAR_HEIGHT,
        rx: 2,
        fill: seriesColour(groups.indexOf(group)),
      }),
      whisker(scale.place(value.least), scale.place(value.most), middle),
      words(formatNumber(value.median), { x: scale.place(value.most) + 10, y: middle + 4, weight: 'bold' }),
    ].join('');
  });
  return svgDocument({ height: bottom + 52, title, subtitle }, [
    legend(groups, { x: 24, y: 72 }),
    ...grid,
    element('line', { x1: LEFT, x2: LEFT, y1: top, y2: bottom, stroke: COLOURS.faintInk }),
    ...rows,
    words(unit, { x: (LEFT + RIGHT) / 2, y: bottom + 40, anchor: 'middle', colour: COLOURS.faintInk }),
  ]);
}

function whisker(from: number, to: number, y: number): string {
  const path = `M${from.toFixed(1)} ${y - 4}v8M${from.toFixed(1)} ${y}H${to.toFixed(1)}M${to.toFixed(1)} ${y - 4}v8`;
  return element('path', { d: path, stroke: COLOURS.ink, 'stroke-width': 1.2, fill: 'none' });
}
