/** `qm fairness`: what each agent of a queue got over a period, and whether the bound held. */
import { parseArgs } from 'node:util';
import { timeOf } from '../configuration/problems.ts';
import { type AgentFairness, type QueueFairness, readFairness } from '../operations/fairness.ts';
import type { Database } from '../store/connection.ts';
import { readTime } from '../store/outcomes.ts';
import { findQueueID } from '../store/queues.ts';
import {
  type Command,
  type CommandAnswer,
  CommandError,
  COMMON_OPTIONS,
  COMMON_OPTIONS_HELP,
  UsageError,
} from './command.ts';
import { textTable } from './text-table.ts';

const DAY_MILLISECONDS = 86_400_000;

export const fairness: Command = {
  words: ['fairness'],
  summary: 'show what each agent of a queue got, and whether that was fair',
  help: `qm fairness QUEUE [--from TIME] [--to TIME]

Shows for each agent who was in the queue: the offers of the rotation and the other ones, what an equal share would have
been (one by weight under weighted_round_robin), how many offers fewer than the most the agent got (by weight, than the
share) and by how many that may be, whether this held, and how often the rotation passed the agent over and why. QUEUE is a
name or an alias. Only round_robin and weighted_round_robin promise a bound.

Options:
  --from TIME      not before, in UTC, like 2026-12-31T18:00:00Z; a day before the end where it is missing
  --to TIME        before, in UTC; now where it is missing
${COMMON_OPTIONS_HELP}

Example:
  qm fairness Sales --from 2026-11-23T08:00:00Z --to 2026-11-23T18:00:00Z`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, from: { type: 'string' }, to: { type: 'string' } },
    });
    const [queue, surplus] = positionals;
    if (queue === undefined || surplus !== undefined) {
      throw new UsageError('Name one queue.');
    }
    const from = timeTyped('--from', values.from);
    const to = timeTyped('--to', values.to);
    return (database) => show(database, queue, { from, to });
  },
};

function timeTyped(option: string, typed: string | undefined): number | null {
  const time = typed === undefined ? null : timeOf(typed);
  if (typed !== undefined && time === null) {
    throw new UsageError(`${option} must be a time in UTC, like 2026-12-31T18:00:00Z.`);
  }
  return time?.getTime() ?? null;
}

async function show(
  database: Database,
  name: string,
  asked: { readonly from: number | null; readonly to: number | null },
): Promise<CommandAnswer> {
  const queueID = await findQueueID(database, name);
  const to = asked.to ?? (await readTime(database));
  const from = asked.from ?? to - DAY_MILLISECONDS;
  if (from >= to) {
    throw new CommandError('--to must be behind --from.');
  }
  const found = queueID === null ? 'not_found' : await readFairness(database, queueID, { from, to });
  switch (found) {
    case 'not_found':
      throw new CommandError(`There is no queue ${name}.`);
    case 'too_late':
      throw new CommandError('There is too much to read in half a minute. Ask for a shorter time.');
    default:
      return { json: found, text: textOf(found) };
  }
}

const HELD = new Map([
  [true, 'The bound held.'],
  [false, 'The bound did not hold.'],
]);

function textOf(found: QueueFairness): string {
  const { from, to, queue, strategy, decisions, offers, missing, unexplained, held, completeFrom, items } = found;
  const head = `${queue}, ${from.toJSON()} to ${to.toJSON()}`;
  if (strategy === null) {
    return `${head}: nothing was decided.`;
  }
  const sentences = [
    `${head}, ${strategy}: ${decisions} decisions, ${offers} offers of the rotation.`,
    held === null ? 'No bound can be told.' : (HELD.get(held) ?? ''),
    ...(completeFrom > from ? [`The record begins at ${completeFrom.toJSON()}.`] : []),
    ...(missing === 0 ? [] : [`Missing: ${missing} decisions.`]),
    ...(unexplained === 0 ? [] : [`Unexplained: ${unexplained} offers.`]),
  ];
  const columns = ['ID', 'AGENT', 'TIER', 'OFFERS', 'SHARE', 'OTHER', 'BEHIND', 'BOUND', 'HELD', 'PASSED OVER'];
  return [sentences.join(' '), '', textTable([columns, ...items.map(toRow)])].join('\n');
}

function toRow(agent: AgentFairness): readonly string[] {
  const { agentID, name, tier, isMember, offers, share, otherOffers, behind, bound, held, passedOver } = agent;
  const passed = Object.entries(passedOver).map(([reason, count]) => `${reason} ${count}`);
  return [
    String(agentID),
    `${name ?? 'unknown'}${isMember ? '' : ' (left)'}`,
    String(tier),
    String(offers),
    share.toFixed(2),
    String(otherOffers),
    behind === null ? '-' : String(behind),
    bound === null ? '-' : String(bound),
    held === null ? '-' : held ? 'yes' : 'NO',
    passed.length === 0 ? 'never' : passed.join(', '),
  ];
}
