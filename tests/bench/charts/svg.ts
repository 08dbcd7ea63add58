/** The parts that every chart is drawn with: elements, words and colours. Pure; the result is SVG as text. */

export const WIDTH = 800;

export const COLOURS = {
  paper: '#ffffff',
  ink: '#1f2933',
  faintInk: '#5f6c7b',
  grid: '#e4e7eb',
  /** Told apart also by those who don't see red and green, after Okabe and Ito. */
  series: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#4a4e69', '#8c564b'],
} as const;

export function seriesColour(index: number): string {
  return COLOURS.series[index % COLOURS.series.length] ?? COLOURS.ink;
}

/** @param content further elements, or text that is escaped already */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(attributeOf(value))}"`);
  return content.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

export interface WordsOptions {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 'normal' | 'bold';
  /** Written upwards, for the axis on the left. */
  readonly upwards?: boolean;
}

export function words(content: string, options: WordsOptions): string {
  const { x, y, size = 12, colour = COLOURS.ink, anchor = 'start', weight = 'normal', upwards = false } = options;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: colour,
      'text-anchor': anchor,
      ...(weight === 'bold' && { 'font-weight': 'bold' }),
      ...(upwards && { transform: `rotate(-90 ${x} ${y})` }),
    },
    [escapeText(content)],
  );
}

export interface DocumentOptions {
  readonly height: number;
  readonly title: string;
  /** What is drawn, in which unit and how it was measured. */
  readonly subtitle: string;
}

/** The whole picture, with its two lines of heading, which take 60 of its height. */
export function svgDocument({ height, title, subtitle }: DocumentOptions, content: readonly string[]): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': 'Inter, "Segoe UI", "Helvetica Neue", Arial, "Open Sans", sans-serif',
      role: 'img',
      'aria-label': title,
    },
    [
      element('rect', { width: WIDTH, height, fill: COLOURS.paper }),
      words(title, { x: 24, y: 30, size: 18, weight: 'bold' }),
      words(subtitle, { x: 24, y: 50, colour: COLOURS.faintInk }),
      ...content,
    ],
  )}\n`;
}

const LEGEND_COLUMNS = 2;
const LEGEND_ROW_HEIGHT = 20;

export function legendHeight(names: number): number {
  return Math.ceil(names / LEGEND_COLUMNS) * LEGEND_ROW_HEIGHT;
}

/** A coloured square and a name for each series, in two columns from the given place on. */
export function legend(names: readonly string[], { x, y }: { readonly x: number; readonly y: number }): string {
  const columnWidth = (WIDTH - x - 24) / LEGEND_COLUMNS;
  return names
    .map((name, index) => {
      const left = x + (index % LEGEND_COLUMNS) * columnWidth;
      const top = y + Math.floor(index / LEGEND_COLUMNS) * LEGEND_ROW_HEIGHT;
      return (
        element('rect', { x: left, y: top, width: 12, height: 12, rx: 2, fill: seriesColour(index) }) +
        words(name, { x: left + 18, y: top + 10.5 })
      );
    })
    .join('');
}

function attributeOf(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
