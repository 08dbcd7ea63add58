/**
 * The hot path's first flight, one round trip: a transaction with everything that a batch is decided from, locked. The
 * second is in write-batch.ts.
 */
import { type Call, type Customer, NEW_CALL, type QueueState } from '../routing/types.ts';
import type { StoredAgent } from './agent-state.ts';
import { plainArray, quotedArray } from './array-literal.ts';
import { type AskedCall, pairValues, type Target, targetOf, targetsOf } from './asked-calls.ts';
import { isLockTimeout } from './database-fault.ts';
import { customersAsked, readCustomers } from './customers.ts';
import type { Foreseen } from './foresee-batch.ts';
import type { Knowledge } from './knowledge.ts';
import type { BatchStep, LaneConnection } from './lane-connection.ts';
import { customersStep, membersStep } from './member-steps.ts';
import { groupMembers, queueStates } from './queue-states.ts';
import { lockingValues, lookAtAll, NO_RECOLLECTIONS, recollect } from './remembered-queues.ts';
import { catchUp, changesSteps, followedOf } from './roster-following.ts';
import { readingsOf, rosterStep } from './roster-reading.ts';
import type { Reading } from './rosters.ts';
import { type QueueRow, readLocked, readMemberRow, readQueueRows, type TextRow } from './route-batch-rows.ts';
import { type Need, scansOf } from './scans.ts';

/** What was read and is held until the batch is committed or rolled back; or was foreseen, and nothing is held yet. */
export interface OpenBatch {
  /** The time that it is decided by, told by the database when all locks were held; null where no queue was found. */
  readonly now: number | null;
  /** Which queue each asked one is, by `targetOf`; one that is missing does not exist. */
  readonly queueIDs: ReadonlyMap<string | number, number>;
  /** The names that no queue has, which the queue that catches all was asked for by. */
  readonly caughtKeys: ReadonlySet<string | number>;
  readonly lockedIDs: ReadonlySet<number>;
  /** The locked queues that were asked for; the others are held elsewhere. */
  readonly queues: ReadonlyMap<number, QueueState>;
  /** Of the queues that are held; those that are known are held as well. */
  readonly calls: ReadonlyMap<string, Call>;
  /** Those that have a row already. */
  readonly knownCallIDs: ReadonlySet<string>;
  /** Those who were read, and are locked; or whom the write compares, where the batch was foreseen. */
  readonly agents: ReadonlyMap<number, StoredAgent>;
  /** By `customerKey`. */
  readonly customers: ReadonlyMap<string, Customer>;
  /** The notes that were read, which are done when the batch is. */
  readonly checks: readonly Check[];
  /** Queues in which more members have to be looked at again than were. */
  readonly backlog: ReadonlySet<number>;
  /** By queue: which version of its members was read. */
  readonly membersVersions: ReadonlyMap<number, number>;
  /** By queue: members who were read so that they can be remembered. */
  readonly readings: ReadonlyMap<number, Reading>;
  /** Null where it was read. */
  readonly foreseen: Foreseen | null;
}

/** A note to look at a member again. */
export interface Check {
  readonly queueID: number;
  readonly id: string;
}

export interface OpenOptions {
  readonly knowledge: Knowledge;
  /** Whether members who are remembered need not be read. */
  readonly goesByRosters: boolean;
  /** In milliseconds, instead of the database's clock. */
  readonly now: number | null;
  /** About the time that the batch will be decided by. */
  readonly expectedNow: number;
  /** The time that a batch is decided by, of the database's. */
  readonly timeOf: (databaseMilliseconds: number) => number;
}

/**
 * Waits for one queue's lock, in a transaction that holds no other.
 * @returns false where somebody holds it for longer than others can be kept waiting; nothing is open then
 */
export async function waitForQueue(
  connection: LaneConnection,
  { queueKey, queueID }: Pick<AskedCall, 'queueKey' | 'queueID'>,
): Promise<boolean> {
  try {
    await connection.send([
      { statement: 'wait_for_queue', values: [queueKey, queueID === null ? null : String(queueID)] },
    ]);
    return true;
  } catch (error) {
    if (!isLockTimeout(error)) {
      throw error;
    }
    await connection.rollback();
    return false;
  }
}

/**
 * Locks the queues that are free and the calls that ask for them, and reads what to decide from.
 * @returns `outdated` where what is remembered of the queues was old: it is read anew by then, and nothing is open
 */
export async function openBatch(
  connection: LaneConnection,
  asked: readonly AskedCall[],
  { knowledge, goesByRosters, now, expectedNow, timeOf }: OpenOptions,
): Promise<OpenBatch | 'outdated'> {
  const targets = targetsOf(asked);
  const needs = needsOf(targets, knowledge);
  const customers = customersAsked(asked, (call) => needs.get(idOf(call, knowledge) ?? -1)?.settings);
  const recollections = goesByRosters ? recollect(needs, customers, knowledge) : NO_RECOLLECTIONS;
  const { remembered, filling } = recollections;
  const followed = followedOf(recollections);
  const unread = new Map([...needs].filter(([queueID]) => !remembered.has(queueID)));
  const scans = [...unread.values()].flatMap(scansOf);
  const keys = quotedArray(targets.map(({ queueKey }) => queueKey));
  // A name that means another queue by now is found out by `read_queues`.
  const rememberedIDs = plainArray(targets.map((target) => idOf(target, knowledge) ?? null));
  const asking = [keys, rememberedIDs, ...pairValues(targets)];
  const locking = lockingValues(remembered, { now: expectedNow, foresight: knowledge.foresight });
  const steps: readonly BatchStep[] = [
    locking === null
      ? { statement: 'lock', values: asking }
      : { statement: 'lock_with_agents', values: [...asking, ...locking] },
    ...(unread.size > 0 ? [membersStep({ needs: unread, scans, asked, customers, knowledge, now })] : []),
    ...(filling === null ? [] : [rosterStep(filling)]),
    ...changesSteps(followed),
    ...(customers.length > 0 ? [customersStep(customers)] : []),
    // The last of all, since it tells the time, which has to be later than every lock.
    { statement: 'read_queues', values: [keys, plainArray(targets.map(({ queueID }) => queueID))] },
  ];
  const results = await connection.send(steps);
  const rowsOf = (...statements: readonly BatchStep['statement'][]): readonly TextRow[] =>
    results[steps.findIndex(({ statement }) => statements.includes(statement))] ?? [];
  const locked = readLocked(rowsOf('lock', 'lock_with_agents'));
  const { lockedIDs, lockedPlaces, knownCalls, leasedAgentIDs } = locked;
  const rows = readQueueRows(rowsOf('read_queues'));
  const told = rows[0]?.now ?? null;
  const time = told === null ? null : timeOf(told);
  if (told !== null) {
    knowledge.foresight.clock.note(told);
  }
  if (await learn(connection, { rows, targets, lockedIDs, knowledge })) {
    return 'outdated';
  }
  const heldRows = rows.filter(({ queueID }) => lockedIDs.has(queueID));
  catchUp(followed, { queues: heldRows, rows: rowsOf('read_changes') }, knowledge);
  const members = groupMembers(rowsOf('read_turns', 'read_members').map(readMemberRow), time ?? 0);
  locked.agents.forEach((agent, agentID) => members.agents.set(agentID, agent));
  const looked = lookAtAll(
    remembered,
    heldRows,
    // Where members were read, so were they.
    { agents: members.agents, leasedAgentIDs: unread.size > 0 ? [] : leasedAgentIDs, now: time ?? 0 },
  );
  if (looked.unusable.size > 0) {
    looked.unusable.forEach((why, queueID) => knowledge.rosters.leave(queueID, why));
    await connection.rollback();
    return 'outdated';
  }
  const backlog = new Set(
    [...members.byQueue].flatMap(([queueID, { due, checkIDs }]) =>
      lockedIDs.has(queueID) && Math.max(due, checkIDs.length) >= knowledge.extentOf(queueID).rechecks
        ? [queueID]
        : [],
    ),
  );
  const queues = queueStates(rows, { lockedIDs, needs, remembered: looked.queues, scans, members, knowledge });
  return {
    now: time,
    queueIDs: new Map(rows.map(({ place, queueID }) => [targetOf(present(targets[place - 1])), queueID])),
    caughtKeys: new Set(
      rows.flatMap(({ place, isCatchAll }) => (isCatchAll ? [targetOf(present(targets[place - 1]))] : [])),
    ),
    lockedIDs,
    queues,
    membersVersions: new Map(rows.map(({ queueID, membersVersion }) => [queueID, membersVersion])),
    readings: readingsOf({ queues, unread, filling, backlog, rows: rowsOf('read_roster') }),
    foreseen: null,
    calls: heldCalls(
      lockedPlaces.map((place) => present(targets[place - 1])),
      knownCalls,
    ),
    knownCallIDs: new Set(knownCalls.keys()),
    agents: members.agents,
    customers: readCustomers(rowsOf('read_customers'), {
      now: time ?? 0,
      stickySecondsOf: (queueID) => knowledge.settingsOf(queueID)?.stickySeconds ?? 0,
    }),
    // A queue that has become free since the locks were taken was read as it stood before.
    checks: [...members.byQueue].flatMap(([queueID, { checkIDs }]) =>
      lockedIDs.has(queueID) ? checkIDs.map((id) => ({ queueID, id })) : [],
    ),
    backlog,
  };
}

/** @param targets the queues that are held */
export function heldCalls(targets: readonly Target[], known: ReadonlyMap<string, Call>): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>();
  for (const { callIDs } of targets) {
    for (const callID of callIDs) {
      calls.set(callID, known.get(callID) ?? NEW_CALL);
    }
  }
  return calls;
}

/** What is remembered of the queues that are asked for, each once, whatever its names. */
export function needsOf(targets: readonly Target[], knowledge: Knowledge): ReadonlyMap<number, Need> {
  const needs = new Map<number, Need>();
  for (const target of targets) {
    const queueID = idOf(target, knowledge);
    const settings = queueID === undefined ? undefined : knowledge.settingsOf(queueID);
    if (settings !== undefined) {
      const before = needs.get(settings.id);
      const callIDs = before === undefined ? target.callIDs : [...before.callIDs, ...target.callIDs];
      needs.set(settings.id, { settings, extent: knowledge.extentOf(settings.id), callIDs, queues: targets.length });
    }
  }
  return needs;
}

function idOf(
  { queueID, queueKey }: Pick<AskedCall, 'queueID' | 'queueKey'>,
  knowledge: Knowledge,
): number | undefined {
  return queueID ?? knowledge.idOf(queueKey);
}

interface Read {
  readonly rows: readonly QueueRow[];
  readonly targets: readonly Target[];
  readonly lockedIDs: ReadonlySet<number>;
  readonly knowledge: Knowledge;
}

/**
 * Compares what was read with what was remembered when it was asked for.
 * @returns whether anything that matters to this batch was old; it is remembered anew then, and the batch rolled back
 */
async function learn(connection: LaneConnection, { rows, targets, lockedIDs, knowledge }: Read): Promise<boolean> {
  const oldIDs = new Set<number>();
  let isOld = false;
  for (const { place, queueID, version, isCatchAll } of rows) {
    const target = present(targets[place - 1]);
    const rememberedID = idOf(target, knowledge);
    if (rememberedID !== queueID || isCatchAll === knowledge.isName(target.queueKey)) {
      knowledge.learnID(target.queueKey, { queueID, isCatchAll });
    }
    if (rememberedID !== queueID) {
      // Another queue was locked than the name means by now, or this one without its settings.
      isOld ||= rememberedID !== undefined || lockedIDs.has(queueID);
    }
    if (!lockedIDs.has(queueID)) {
      knowledge.foresight.missed(queueID);
    }
    if (lockedIDs.has(queueID) && !knowledge.isVersion(queueID, version)) {
      oldIDs.add(queueID);
    }
  }
  if (oldIDs.size > 0) {
    const [settingsRows = []] = await connection.send([
      { statement: 'read_settings', values: [plainArray([...oldIDs])] },
    ]);
    for (const [json] of settingsRows) {
      // Where nothing but the version is another, as after most edits of a membership, the batch goes on: else a stream of
      // such edits would keep it from being decided.
      const isOther = knowledge.learnSettings(present(json));
      isOld ||= isOther;
    }
  }
  if (isOld) {
    await connection.rollback();
  }
  return isOld;
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new Error('a row of the hot path is missing');
  }
  return value;
}
