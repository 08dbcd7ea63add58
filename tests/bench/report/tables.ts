/** What was measured as tables, with medians and the least and the most of all rounds. Pure. */
import { isMet, type Goal, type Ratio } from '../measure/ratios.ts';
import { type Spread, spreadOf } from '../measure/statistics.ts';

/** As Markdown, so that it can be taken over as it is. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function formatSpread({ least, median, most }: Spread, digits: number): string {
  return Number.isNaN(median) ? '–' : `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

export function formatRatios(ratios: readonly Ratio[]): string {
  return formatTable(
    ['ratio, by round', 'median (least–most)', 'goal', 'met'],
    ratios.map((ratio) => [
      ratio.name,
      formatSpread(spreadOf(ratio.values), 2),
      formatGoal(ratio.goal),
      verdict(ratio),
    ]),
  );
}

function formatGoal(goal: Goal | null): string {
  if (goal === null) {
    return '';
  }
  const wanted = goal.wanted === undefined ? '' : ` (${goal.wanted})`;
  return `${goal.kind} ${goal.value}${wanted}`;
}

function verdict(ratio: Ratio): string {
  const met = isMet(ratio);
  return met === null ? '' : met ? 'yes' : 'no';
}
