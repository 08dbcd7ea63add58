/** The hot path's second flight: everything that a batch decided, and COMMIT. */
import type { Decided, Member, Place, QueueChange, QueueChangeFound } from '../routing/types.ts';
import { plainArray, quotedArray, separatedJson } from './array-literal.ts';
import { isCallTaken, isMiscounted } from './database-fault.ts';
import type { Foreseen } from './foresee-batch.ts';
import { compareAgentsSteps } from './foreseen-agents.ts';
import { compareCallsSteps } from './foreseen-calls.ts';
import type { SettingsVersion } from './knowledge.ts';
import type { BatchStep, LaneConnection } from './lane-connection.ts';
import { encodeAgent, encodeMember } from './recorded-members.ts';
import type { OpenBatch } from './route-batch.ts';
import { memberSteps, membersVersionAfter } from './written-members.ts';
import { callColumns, callsOf, callValues, type WrittenCall, type WrittenCalls } from './written-calls.ts';

export interface BatchWrite {
  readonly now: number;
  readonly batch: Pick<
    OpenBatch,
    'queues' | 'foreseen' | 'calls' | 'knownCallIDs' | 'agents' | 'checks' | 'membersVersions'
  >;
  readonly decided: Decided;
  /** How many requests of each call are answered, or sent on to another queue, for the first time. */
  readonly requests: ReadonlyMap<string, number>;
  /** By mqID, from the arrival of the request until now, in milliseconds. */
  readonly decisionMilliseconds: ReadonlyMap<string, number>;
  /** Those of which it is not known that they are kept. */
  readonly settings: readonly SettingsVersion[];
}

export interface Committed {
  /** The database's time of what was foreseen, in milliseconds since 1970. */
  readonly now: number | null;
  readonly calls: WrittenCalls;
}

/**
 * Writes what was decided and commits.
 * @returns `outdated` where not all was as foreseen, or a call that was new has been decided about
 *   elsewhere: nothing is stored, and nothing is open
 * @throws when it is not stored, or not known to be
 */
export async function commitBatch(connection: LaneConnection, write: BatchWrite): Promise<Committed | 'outdated'> {
  const calls = callsOf(write.decided, write.requests, write.batch);
  const steps = stepsOf(write, calls);
  const isForeseen = write.batch.foreseen !== null;
  try {
    if (isForeseen) {
      const [[written] = []] = await connection.sendWhole(steps);
      return { now: Number(written?.[1]), calls };
    }
    await connection.commit(steps);
    return { now: null, calls };
  } catch (error) {
    if (!isCallTaken(error) && !(isForeseen && isMiscounted(error))) {
      throw error;
    }
    await connection.rollback();
    return 'outdated';
  }
}

/** Only the statements that have something to write. */
function stepsOf(write: BatchWrite, calls: WrittenCalls): readonly BatchStep[] {
  const { batch, decided } = write;
  const { decisions, queues, members, sticky, found } = decided;
  const steps: BatchStep[] = [];
  if (batch.foreseen !== null) {
    // Also where it writes nothing, since it compares.
    const values = [...decisionValues(write, calls.made), ...foreseenValues(batch.foreseen)];
    steps.push({ statement: 'write_foreseen', values }, ...compareCallsSteps(batch), ...compareAgentsSteps(batch));
  } else if (decisions.length + calls.made.length + queues.size + members.size > 0) {
    steps.push({ statement: 'write', values: decisionValues(write, calls.made) });
  }
  if (calls.changed.length + calls.repeated.length > 0) {
    steps.push({ statement: 'write_calls', values: callValues(calls, decided, batch) });
  }
  steps.push(...memberSteps(decided, batch));
  if (sticky.length > 0) {
    steps.push({ statement: 'write_sticky', values: stickyValues(write) });
  }
  if (found.length + write.settings.length > 0) {
    steps.push({ statement: 'write_found', values: foundValues(write) });
  }
  return steps;
}

/** The parameters of the statement `write`, in its order. @param calls the new ones */
function decisionValues(write: BatchWrite, calls: readonly WrittenCall[]): string[] {
  const { now, batch, decided, decisionMilliseconds } = write;
  const { decisions } = decided;
  const queues = changedQueues(write);
  const places = queues.map(([, { cursors }]) => placesOf(cursors));
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
    ...callColumns(calls, decided, batch),
    plainArray(queues.map(([queueID]) => queueID)),
    plainArray(queues.map(([, state]) => state.decisions)),
    quotedArray(places.map((levels) => plainArray(levels.map(({ position }) => position)))),
    quotedArray(places.map((levels) => plainArray(levels.map(({ agentID }) => agentID)))),
    quotedArray(queues.map(([, { clocks }]) => plainArray(clocks))),
    plainArray(queues.map(([queueID]) => membersVersionAfter(queueID, batch, decided))),
    plainArray(queues.map(([queueID]) => batch.queues.get(queueID)?.decisions ?? null)),
    plainArray(queues.map(([queueID]) => batch.membersVersions.get(queueID) ?? null)),
    plainArray(queues.map(([queueID]) => removesMembers(decided.members.get(queueID)))),
    String(decisions.length + calls.length + queues.length + (batch.foreseen === null ? 0 : batch.queues.size)),
  ];
}

function removesMembers(changed: ReadonlyMap<number, Member | null> | undefined): boolean {
  return changed !== undefined && changed.values().some((member) => member === null);
}

function foreseenValues({ keys, queueIDs, versions, now }: Foreseen): string[] {
  return [keys, queueIDs, versions, String(now)];
}

/** Those that decided something, and those whose members changed. Of what was foreseen all, since that compares them. */
function changedQueues({ decided, batch }: BatchWrite): readonly (readonly [number, QueueChange])[] {
  const touched = batch.foreseen === null ? decided.members.keys() : batch.queues.keys();
  const unchanged = [...touched].flatMap((queueID) => {
    const state = decided.queues.has(queueID) ? undefined : batch.queues.get(queueID);
    return state === undefined ? [] : [[queueID, state] as const];
  });
  return [...decided.queues, ...unchanged];
}

/** Element n is the level that ends with tier n + 1. */
function placesOf(cursors: ReadonlyMap<number, Place>): readonly Place[] {
  const levels = Math.max(0, ...cursors.keys());
  return Array.from({ length: levels }, (_, index) => cursors.get(index + 1) ?? { position: 0, agentID: 0 });
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
