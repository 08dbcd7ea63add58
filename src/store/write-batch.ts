/** The hot path's second flight: everything that a batch decided, and COMMIT. */
import {
  type AgentState,
  type Call,
  type Decided,
  type Decision,
  type Member,
  NEW_CALL,
  type Place,
  type QueueChange,
  type QueueChangeFound,
  type QueueState,
} from '../routing/types.ts';
import { encodeLeases } from './agent-state.ts';
import { plainArray, quotedArray, separatedJson } from './array-literal.ts';
import { encodeHistory } from './call-history.ts';
import { isCallTaken } from './database-fault.ts';
import type { SettingsVersion } from './knowledge.ts';
import type { BatchStep, LaneConnection } from './lane-connection.ts';
import { encodeAgent, encodeMember } from './recorded-members.ts';
import type { Check } from './route-batch.ts';

export interface BatchWrite {
  readonly now: number;
  readonly decided: Decided;
  /** How many requests of each call are answered, or sent on to another queue, for the first time. */
  readonly requests: ReadonlyMap<string, number>;
  readonly knownCallIDs: ReadonlySet<string>;
  /** Those who were read, changed or not. */
  readonly agents: ReadonlyMap<number, AgentState>;
  /** By mqID, from the arrival of the request until now, in milliseconds. */
  readonly decisionMilliseconds: ReadonlyMap<string, number>;
  /** The notes that are done. */
  readonly checks: readonly Check[];
  readonly queues: ReadonlyMap<number, QueueState>;
  readonly membersVersions: ReadonlyMap<number, number>;
  /** Those of which it is not known that they are kept. */
  readonly settings: readonly SettingsVersion[];
}

/**
 * Writes what was decided and commits.
 * @param write null where nothing is to be written
 * @returns `outdated` where a call that was new has been decided about elsewhere: nothing is stored, and nothing is open
 * @throws when it is not stored, or not known to be
 */
export async function commitBatch(
  connection: LaneConnection,
  write: BatchWrite | null,
): Promise<'stored' | 'outdated'> {
  try {
    await connection.commit(write === null ? [] : stepsOf(write));
    return 'stored';
  } catch (error) {
    if (!isCallTaken(error)) {
      throw error;
    }
    await connection.rollback();
    return 'outdated';
  }
}

/** Only the statements that have something to write. */
function stepsOf(write: BatchWrite): readonly BatchStep[] {
  const { decisions, queues, members, agents, sticky, found } = write.decided;
  const calls = callsOf(write);
  const steps: BatchStep[] = [];
  if (decisions.length + calls.made.length + queues.size + members.size > 0) {
    steps.push({ statement: 'write', values: decisionValues(write, calls.made) });
  }
  if (calls.changed.length + calls.repeated.length > 0) {
    steps.push({ statement: 'write_calls', values: callValues(write, calls) });
  }
  if (members.size + write.checks.length > 0) {
    steps.push({ statement: 'write_members', values: memberValues(write) });
  }
  if (agents.size > 0) {
    steps.push({ statement: 'write_agents', values: agentValues(write.decided) });
  }
  if (sticky.length > 0) {
    steps.push({ statement: 'write_sticky', values: stickyValues(write) });
  }
  if (found.length + write.settings.length > 0) {
    steps.push({ statement: 'write_found', values: foundValues(write) });
  }
  return steps;
}

interface WrittenCall {
  readonly callID: string;
  readonly requests: number;
  readonly call: Call;
}

interface WrittenCalls {
  /** That have no row yet. */
  readonly made: readonly WrittenCall[];
  readonly changed: readonly WrittenCall[];
  /** Of which only the requests are counted. */
  readonly repeated: readonly { readonly callID: string; readonly requests: number }[];
}

function callsOf({ decided, requests, knownCallIDs }: BatchWrite): WrittenCalls {
  const made: WrittenCall[] = [];
  const changed: WrittenCall[] = [];
  const repeated: { readonly callID: string; readonly requests: number }[] = [];
  for (const [callID, call] of decided.calls) {
    (knownCallIDs.has(callID) ? changed : made).push({ callID, requests: requests.get(callID) ?? 0, call });
  }
  for (const [callID, count] of requests) {
    if (decided.calls.has(callID)) {
      continue;
    }
    if (knownCallIDs.has(callID)) {
      repeated.push({ callID, requests: count });
    } else {
      // Sent on to another queue: it has no decision yet, but it has asked.
      made.push({ callID, requests: count, call: NEW_CALL });
    }
  }
  return { made, changed, repeated };
}

/** One array for each of the statements' CALL_COLUMNS, in their order. */
function callColumns(calls: readonly WrittenCall[], { decided, agents }: BatchWrite): string[] {
  return [
    quotedArray(calls.map(({ callID }) => callID)),
    plainArray(calls.map(({ requests }) => requests)),
    plainArray(calls.map(({ call }) => call.episode)),
    separatedJson(calls.map(({ call }) => encodeHistory(call.history))),
    plainArray(calls.map(({ call }) => leasedAgentID(call.history.at(-1), decided.agents, agents))),
  ];
}

/** The parameters of the statement `write_calls`, in its order. */
function callValues(write: BatchWrite, { changed, repeated }: WrittenCalls): string[] {
  return [
    ...callColumns(changed, write),
    quotedArray(repeated.map(({ callID }) => callID)),
    plainArray(repeated.map(({ requests }) => requests)),
    String(changed.length + repeated.length),
  ];
}

/** The parameters of the statement `write`, in its order. @param calls the new ones */
function decisionValues(write: BatchWrite, calls: readonly WrittenCall[]): string[] {
  const { now, decided, decisionMilliseconds, membersVersions } = write;
  const { decisions } = decided;
  const queues = changedQueues(write);
  return [
    String(now),
    plainArray(decisions.map(({ mqID }) => mqID)),
    plainArray(decisions.map(({ queueID }) => queueID)),
    plainArray(decisions.map(({ queueSequence }) => queueSequence)),
    quotedArray(decisions.map(({ callID }) => callID)),
    quotedArray(decisions.map(({ rclassification }) => rclassification)),
    quotedArray(decisions.map(({ customerID }) => customerID)),
    quotedArray(decisions.map(({ callTime }) => callTime)),
    quotedArray(decisions.map(({ idempotencyKey }) => idempotencyKey)),
    plainArray(decisions.map(({ result }) => (result.kind === 'refusal' ? null : result.agentID))),
    quotedArray(decisions.map(({ result }) => (result.kind === 'refusal' ? null : result.number))),
    plainArray(decisions.map(({ result }) => (result.kind === 'refusal' ? result.refusal : null))),
    plainArray(decisions.map(({ askedQueueID }) => askedQueueID)),
    plainArray(decisions.map(({ result }) => result.kind)),
    plainArray(decisions.map(({ episode }) => episode)),
    plainArray(decisions.map(({ visit }) => visit)),
    separatedJson(decisions.map(({ reasons }) => JSON.stringify(reasons))),
    plainArray(decisions.map(({ mqID }) => decisionMilliseconds.get(mqID)?.toFixed(2) ?? null)),
    separatedJson(decisions.map(({ inputs }) => (inputs === null ? null : JSON.stringify(inputs)))),
    ...callColumns(calls, write),
    plainArray(queues.map(([queueID]) => queueID)),
    plainArray(queues.map(([, state]) => state.decisions)),
    quotedArray(queues.map(([, { cursors }]) => cursorArray(cursors, ({ position }) => position))),
    quotedArray(queues.map(([, { cursors }]) => cursorArray(cursors, ({ agentID }) => agentID))),
    quotedArray(queues.map(([, { clocks }]) => plainArray(clocks))),
    plainArray(
      queues.map(([queueID]) => (membersVersions.get(queueID) ?? 0) + (decided.members.has(queueID) ? 1 : 0)),
    ),
    String(decisions.length + calls.length + queues.length),
  ];
}

/** Those that decided something, and those whose members changed. */
function changedQueues({ decided, queues }: BatchWrite): readonly (readonly [number, QueueChange])[] {
  const unchanged = [...decided.members.keys()].flatMap((queueID) => {
    const state = decided.queues.has(queueID) ? undefined : queues.get(queueID);
    return state === undefined ? [] : [[queueID, state] as const];
  });
  return [...decided.queues, ...unchanged];
}

/** Who holds a lease for a call's last offer. */
function leasedAgentID(
  last: Pick<Decision, 'result' | 'mqID'> | undefined,
  ...states: readonly ReadonlyMap<number, AgentState>[]
): number | null {
  if (last === undefined || last.result.kind === 'refusal' || last.result.agentID === null) {
    return null;
  }
  const { agentID } = last.result;
  const agent = states.map((known) => known.get(agentID)).find((state) => state !== undefined);
  return agent?.leases.some(({ mqID }) => mqID === last.mqID) === true ? agentID : null;
}

/** Element n is the level that ends with tier n. */
function cursorArray(cursors: ReadonlyMap<number, Place>, value: (place: Place) => number): string {
  return plainArray(placesOf(cursors).map(value));
}

function placesOf(cursors: ReadonlyMap<number, Place>): readonly Place[] {
  const levels = Math.max(0, ...cursors.keys());
  return Array.from({ length: levels }, (_, index) => cursors.get(index + 1) ?? { position: 0, agentID: 0 });
}

/** The parameters of the statement `write_members`, in its order. */
function memberValues({ decided, checks }: BatchWrite): string[] {
  const all = [...decided.members].flatMap(([queueID, members]) =>
    [...members].map(([agentID, member]) => ({ queueID, agentID, member })),
  );
  const gone = all.filter(({ member }) => member === null);
  const kept = all.flatMap(({ queueID, member }) => (member === null ? [] : [{ queueID, member }]));
  const column = (value: (member: Member) => string | number | null): string =>
    plainArray(kept.map(({ member }) => value(member)));
  return [
    plainArray(kept.map(({ queueID }) => queueID)),
    column(({ agentID }) => agentID),
    column(({ tier }) => tier),
    column(({ position }) => position),
    quotedArray(kept.map(({ member }) => member.number)),
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
    String(kept.length),
    plainArray(gone.map(({ queueID }) => queueID)),
    plainArray(gone.map(({ agentID }) => agentID)),
    plainArray(checks.map(({ queueID }) => queueID)),
    plainArray(checks.map(({ id }) => id)),
    String(checks.length),
  ];
}

/** The parameters of the statement `write_agents`, in its order. */
function agentValues({ agents, inStep }: Decided): string[] {
  const states = [...agents];
  const column = (value: (state: AgentState) => string | number | null): string =>
    plainArray(states.map(([, state]) => value(state)));
  return [
    plainArray(states.map(([agentID]) => agentID)),
    separatedJson(states.map(([, { leases }]) => encodeLeases(leases))),
    column(({ wrapUpUntil }) => wrapUpUntil),
    column(({ backOffUntil }) => backOffUntil),
    column(({ backOffMqID }) => backOffMqID),
    column(({ busyUntil }) => busyUntil),
    column(({ noAnswers }) => noAnswers),
    column(({ noAnswerPauseUntil }) => noAnswerPauseUntil),
    column(({ idleSince }) => idleSince),
    plainArray(inStep.map(({ queueID }) => queueID)),
    plainArray(inStep.map(({ agentID }) => agentID)),
    String(states.length),
  ];
}

/** The parameters of the statement `write_found`, in its order. */
function foundValues({ now, decided, settings }: BatchWrite): string[] {
  const all = decided.found;
  return [
    plainArray(all.map(({ queueID }) => queueID)),
    plainArray(all.map(({ decisions }) => decisions)),
    plainArray(all.map(({ found }) => (found.kind === 'member' ? found.agentID : null))),
    separatedJson(all.map(({ found }) => memberJson(found))),
    separatedJson(
      all.map(({ found }) => (found.kind === 'member' && found.agent !== null ? encodeAgent(found.agent) : null)),
    ),
    separatedJson(
      all.map(({ found }) => (found.kind === 'cursors' ? JSON.stringify(encodeCursors(found.cursors)) : null)),
    ),
    String(now),
    String(all.length),
    plainArray(settings.map(({ queueID }) => queueID)),
    plainArray(settings.map(({ version }) => version)),
    separatedJson(settings.map(({ json }) => json)),
  ];
}

function memberJson(found: QueueChangeFound['found']): string | null {
  return found.kind === 'member' && found.member !== null ? encodeMember(found.member) : null;
}

/** As `queue_state` has them: positions, and agents. */
function encodeCursors(cursors: ReadonlyMap<number, Place>): readonly [readonly number[], readonly number[]] {
  const places = placesOf(cursors);
  return [places.map(({ position }) => position), places.map(({ agentID }) => agentID)];
}

/** The parameters of the statement `write_sticky`, in its order. */
function stickyValues({ now, decided: { sticky } }: BatchWrite): string[] {
  return [
    quotedArray(sticky.map(({ customerID }) => customerID)),
    plainArray(sticky.map(({ queueID }) => queueID)),
    plainArray(sticky.flatMap(({ contradictedMqIDs }) => contradictedMqIDs)),
    plainArray(sticky.map(({ offer }) => offer?.agentID ?? null)),
    plainArray(sticky.map(({ offer }) => offer?.mqID ?? null)),
    plainArray(sticky.map(({ offer }) => offer?.from ?? null)),
    String(now),
  ];
}
