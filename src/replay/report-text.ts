/** What a replay found, for a terminal. */
import type { Both, Comparison } from './comparison.ts';
import type { Verification } from './verify.ts';

const ROWS_SHOWN = 20;

export function verificationText({ proven, unproven, difference }: Verification): string {
  const kept =
    unproven === 0 ? [] : [`${unproven} can not be made again: too little is kept of what they were made from.`];
  if (difference === null) {
    return [`${proven} decisions were made again, and came out the same.`, ...kept].join('\n');
  }
  const { mqID, callID, queueID, queueSequence, decidedAt, differing } = difference;
  return [
    `${proven} decisions were made again and came out the same. The first that does not:`,
    `${new Date(decidedAt).toJSON()}  ${mqID}  call ${callID}, decision ${queueSequence} of queue ${queueID}`,
    ...differing.map(
      ({ field, recorded, again }) =>
        `  ${field}: recorded ${JSON.stringify(recorded)}, made again ${JSON.stringify(again)}`,
    ),
    ...kept,
  ].join('\n');
}

type Table = (rows: readonly (readonly string[])[]) => string;

export function comparisonText(comparison: Comparison, table: Table): string {
  const { requests, same, calls, firstOffersSame, reports, givenAgain, queues, agents, hours } = comparison;
  const heads = ['REQUESTS', 'SAME', 'OFFERS', 'OVERFLOWED', 'REFUSED'];
  const counts = (one: Comparison['queues'][number] | Comparison['hours'][number]): readonly string[] => [
    String(one.requests),
    share(one.same, one.requests),
    change(one.offers),
    change(one.overflowed),
    change(one.refused),
  ];
  return [
    `${requests} requests: ${share(same, requests)} get the same. First offers: ${share(firstOffersSame, calls)} of ${calls} calls.`,
    `Overflowed ${change(comparison.overflowed)}, refused ${change(comparison.refused)}, given again ${givenAgain}.`,
    `Reports of offers: ${reports.recorded} as recorded, ${reports.assumed} assumed for another agent.`,
    '',
    table([['QUEUE', ...heads], ...queues.slice(0, ROWS_SHOWN).map((one) => [one.queue, ...counts(one)])]),
    ...rest(queues.length, 'queues'),
    '',
    table([['AGENT', 'OFFERS'], ...agents.slice(0, ROWS_SHOWN).map((one) => [one.agent, change(one.offers)])]),
    ...rest(agents.length, 'agents'),
    '',
    table([['HOUR', ...heads], ...hours.slice(0, ROWS_SHOWN).map((one) => [one.start.slice(0, 16), ...counts(one)])]),
    ...rest(hours.length, 'hours'),
  ].join('\n');
}

function rest(rows: number, name: string): readonly string[] {
  return rows > ROWS_SHOWN ? [`… and ${rows - ROWS_SHOWN} more ${name} (--json has all).`] : [];
}

function change({ recorded, again }: Both): string {
  return recorded === again ? String(recorded) : `${recorded} → ${again}`;
}

function share(count: number, all: number): string {
  return `${count} (${all === 0 ? '0.0' : ((100 * count) / all).toFixed(1)} %)`;
}
