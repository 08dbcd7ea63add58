/** A simulation's report as one page that needs nothing else: tables, and charts as SVG. */
import type { SimulationReport } from './report.ts';

export function reportHtml(report: SimulationReport): string {
  const { name, seed, calls, queues, agents, offersToAnswer } = report;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(name)}</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1b1f24; }
  table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
  th, td { border-bottom: 1px solid #d0d7de; padding: 0.3rem 0.6rem; text-align: right; }
  th:first-child, td:first-child { text-align: left; }
  svg { background: #f6f8fa; display: block; margin: 0.5rem 0 1.5rem; max-width: 100%; }
  rect { fill: #2f6feb; }
  text { font: 11px system-ui, sans-serif; fill: #57606a; }
</style>
<h1>${escaped(name)}</h1>
<p>${calls} calls, seed ${seed}.</p>
<h2>Queues</h2>
${table(
  [
    'Queue',
    'Calls',
    'Answered',
    'Refused',
    'Abandoned',
    'Overflow',
    'Offers',
    'Wait, mean',
    'Wait, 95 %',
    'Fairness',
  ],
  queues.map(({ waitSeconds, fairness, ...queue }) => [
    queue.queue,
    ...[queue.calls, queue.answered, queue.refused, queue.abandoned, queue.overflowed, queue.offers],
    `${waitSeconds.mean.toFixed(1)} s`,
    `${waitSeconds.p95} s`,
    fairness.index.toFixed(4),
  ]),
)}
${queues.map(({ queue, callsByHour }) => chart(`Calls for ${queue}, by hour`, callsByHour)).join('\n')}
${chart('Answered by which offer', offersToAnswer, 1)}
${chart(
  'Offers of each agent',
  agents.map(({ offers }) => offers),
  1,
)}
<h2>Agents</h2>
${table(
  ['Agent', 'Offers', 'Answered', 'Busy when offered', 'On calls'],
  agents.map(({ agent, offers, answered, collisions, occupancy }) => [
    agent,
    offers,
    answered,
    collisions,
    `${(occupancy * 100).toFixed(1)} %`,
  ]),
)}
</html>
`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (tag: string, values: readonly (string | number)[]): string =>
    `<tr>${values.map((value) => `<${tag}>${escaped(String(value))}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[cells('th', heads), ...rows.map((row) => cells('td', row))].join('\n')}\n</table>`;
}

const WIDTH = 900;
const HEIGHT = 180;
const MARGIN = 30;
const LABELS_MAX = 24;

/** @param first what the first bar is labelled with; the others count on */
function chart(title: string, values: readonly number[], first = 0): string {
  const most = Math.max(1, ...values);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length);
  const labelEvery = Math.ceil(values.length / LABELS_MAX);
  const bars = values.map((value, place) => {
    const height = ((HEIGHT - 2 * MARGIN) * value) / most;
    const x = (MARGIN + place * step).toFixed(1);
    const y = (HEIGHT - MARGIN - height).toFixed(1);
    const width = Math.max(0.5, step * 0.8).toFixed(1);
    const label = place % labelEvery === 0 ? `<text x="${x}" y="${HEIGHT - MARGIN / 2}">${place + first}</text>` : '';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height.toFixed(1)}"><title>${value}</title></rect>${label}`;
  });
  return `<h3>${escaped(title)}</h3>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">
<text x="${MARGIN}" y="${MARGIN / 2}">${most}</text>
${bars.join('\n')}
</svg>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
