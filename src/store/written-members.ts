/** What a batch writes of members and agents, as the parameters of the statements in write-member-statements.ts. */
import type { AgentState, Decided, Member } from '../routing/types.ts';
import { encodeLeases } from './agent-state.ts';
import { plainArray, quotedArray, separatedJson } from './array-literal.ts';
import type { BatchStep } from './lane-connection.ts';
import type { OpenBatch } from './route-batch.ts';

interface Place {
  readonly queueID: number;
  readonly agentID: number;
}

interface WrittenMember {
  readonly queueID: number;
  readonly member: Member;
  /** The version of the queue's members once the batch is written. */
  readonly edition: number;
}

interface WrittenMembers {
  /** Who were looked at again: people may have changed anything about them, and there may be no row of them yet. */
  readonly rechecked: readonly WrittenMember[];
  /** The others: they have a row, and calls have changed their turn alone. */
  readonly turned: readonly WrittenMember[];
  readonly gone: readonly Place[];
}

/** The version of a queue's members once the batch is written, which raises it where it writes any. */
export function membersVersionAfter(
  queueID: number,
  { membersVersions }: Pick<OpenBatch, 'membersVersions'>,
  { members }: Pick<Decided, 'members'>,
): number {
  return (membersVersions.get(queueID) ?? 0) + (members.has(queueID) ? 1 : 0);
}

export function membersOf(
  decided: Pick<Decided, 'members'>,
  batch: Pick<OpenBatch, 'queues' | 'membersVersions'>,
): WrittenMembers {
  const rechecked: WrittenMember[] = [];
  const turned: WrittenMember[] = [];
  const gone: Place[] = [];
  for (const [queueID, changed] of decided.members) {
    const edition = membersVersionAfter(queueID, batch, decided);
    const again = new Set(batch.queues.get(queueID)?.rechecks.map(({ agentID }) => agentID));
    for (const [agentID, member] of changed) {
      if (member === null) {
        gone.push({ queueID, agentID });
      } else if (again.has(agentID)) {
        rechecked.push({ queueID, member, edition });
      } else {
        turned.push({ queueID, member, edition });
      }
    }
  }
  return { rechecked, turned, gone };
}

type Batch = Pick<OpenBatch, 'queues' | 'checks' | 'membersVersions'>;

/** Only the statements that have something to write. */
export function memberSteps(decided: Decided, batch: Batch): readonly BatchStep[] {
  const { rechecked, turned, gone } = membersOf(decided, batch);
  const steps: BatchStep[] = [];
  if (rechecked.length + gone.length + batch.checks.length > 0) {
    steps.push({ statement: 'write_members', values: memberValues(rechecked, gone, batch) });
  }
  if (turned.length > 0) {
    steps.push({ statement: 'write_turns', values: turnValues(turned) });
  }
  if (decided.agents.size > 0) {
    steps.push({ statement: 'write_agents', values: agentValues(decided) });
  }
  return steps;
}

function memberValues(rechecked: readonly WrittenMember[], gone: readonly Place[], { checks }: Batch): string[] {
  const column = columnOf(rechecked, ({ member }) => member);
  return [
    plainArray(rechecked.map(({ queueID }) => queueID)),
    column(({ agentID }) => agentID),
    column(({ tier }) => tier),
    column(({ position }) => position),
    quotedArray(rechecked.map(({ member }) => member.number)),
    column(({ weight }) => weight),
    column(({ capacity }) => capacity),
    column(({ offersPerDayMax }) => offersPerDayMax),
    column(({ standing }) => standing),
    column(({ reason }) => reason),
    column(({ rank }) => rank),
    column(({ rankedBy }) => rankedBy),
    column(({ dueAt }) => dueAt),
    column(({ baseReason }) => baseReason),
    column(({ baseDueAt }) => baseDueAt),
    column(({ availableSince }) => availableSince),
    column(({ offersDay }) => offersDay),
    column(({ offersToday }) => offersToday),
    plainArray(rechecked.map(({ edition }) => edition)),
    String(rechecked.length),
    plainArray(gone.map(({ queueID }) => queueID)),
    plainArray(gone.map(({ agentID }) => agentID)),
    plainArray(checks.map(({ queueID }) => queueID)),
    plainArray(checks.map(({ id }) => id)),
    String(checks.length),
  ];
}

function turnValues(turned: readonly WrittenMember[]): string[] {
  const column = columnOf(turned, ({ member }) => member);
  return [
    plainArray(turned.map(({ queueID }) => queueID)),
    column(({ agentID }) => agentID),
    column(({ standing }) => standing),
    column(({ reason }) => reason),
    column(({ rank }) => rank),
    column(({ dueAt }) => dueAt),
    column(({ offersDay }) => offersDay),
    column(({ offersToday }) => offersToday),
    plainArray(turned.map(({ edition }) => edition)),
    String(turned.length),
  ];
}

function agentValues({ agents, inStep }: Decided): string[] {
  const column = columnOf([...agents], ([, state]): AgentState => state);
  return [
    plainArray([...agents.keys()]),
    separatedJson([...agents.values()].map(({ leases }) => encodeLeases(leases))),
    column(({ idleSince }) => idleSince),
    plainArray(inStep.map(({ queueID }) => queueID)),
    plainArray(inStep.map(({ agentID }) => agentID)),
    String(agents.size),
  ];
}

function columnOf<Row, T>(rows: readonly Row[], of: (row: Row) => T) {
  return (value: (one: T) => string | number | null): string => plainArray(rows.map((row) => value(of(row))));
}
