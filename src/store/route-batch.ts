/**
 * The two flights of the hot path: open a transaction with everything that a batch is decided from, locked; write what
 * was decided and commit. Each is one round trip.
 */
import type { Decision, PastDecision, QueueState, RotationPlace } from '../routing/types.ts';
import { plainArray, quotedArray } from './array-literal.ts';
import { encodeHistory } from './call-history.ts';
import { isLockTimeout } from './database-fault.ts';
import type { LaneConnection } from './lane-connection.ts';
import { readLocked, readQueues, readWindows } from './route-batch-rows.ts';

export interface AskedCall {
  readonly callID: string;
  readonly queueKey: string;
}

/** What was read and is held until the batch is committed or rolled back. */
export interface OpenBatch {
  /** The database's clock in milliseconds since 1970, read when all locks were held; null where no queue was found. */
  readonly now: number | null;
  /** Which queue each key names now; a key that is missing names none. */
  readonly queueIDs: ReadonlyMap<string, number>;
  readonly lockedIDs: ReadonlySet<number>;
  /** The locked queues that were asked for; the others are held elsewhere. */
  readonly queues: ReadonlyMap<number, QueueState>;
  /** The claimed calls' decisions so far, by callID. */
  readonly histories: ReadonlyMap<string, readonly PastDecision[]>;
}

/** Everything that a batch changes. */
export interface BatchWrite {
  readonly now: number;
  readonly decisions: readonly Decision[];
  readonly histories: ReadonlyMap<string, readonly PastDecision[]>;
  readonly queues: ReadonlyMap<number, { readonly rotation: RotationPlace; readonly decisions: number }>;
}

/**
 * How many candidates are read beyond one for each request: room for calls that were given some of them before. Ten
 * agents are read whole; of ten thousand, no more than this.
 */
const WINDOW_MARGIN = 8;

/** Few queues need larger windows more than once, whatever their size. */
const WINDOW_GROWTH = 8;

/**
 * Waits for one queue's lock, in a transaction that holds no other.
 * @returns false where somebody holds it for longer than others can be kept waiting; nothing is open then
 */
export async function waitForQueue(connection: LaneConnection, queueKey: string): Promise<boolean> {
  try {
    await connection.send([
      { statement: 'limit_wait', values: [] },
      { statement: 'wait_for_queue', values: [queueKey] },
      { statement: 'unlimit_wait', values: [] },
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

/** Locks the queues that are free, claims the calls that ask for them, and reads what to decide from. */
export async function openBatch(connection: LaneConnection, asked: readonly AskedCall[]): Promise<OpenBatch> {
  const sizes = new Map<string, number>();
  for (const { queueKey } of asked) {
    sizes.set(queueKey, (sizes.get(queueKey) ?? WINDOW_MARGIN) + 1);
  }
  const keys = quotedArray([...sizes.keys()]);
  const [lockedRows = [], queueRows = [], candidateRows = []] = await connection.send([
    { statement: 'lock_and_claim', values: [keys, ...claimValues(asked, [...sizes.keys()])] },
    { statement: 'read_queues', values: [keys] },
    { statement: 'read_candidates', values: [keys, plainArray([...sizes.values()])] },
  ]);
  const { lockedIDs, histories } = readLocked(lockedRows);
  return { lockedIDs, histories, ...readQueues(queueRows, lockedIDs, readWindows(candidateRows, sizes)) };
}

/**
 * Reads larger windows for some of the batch's queues, in the same transaction.
 * @returns all queues of the batch, those with their new windows
 */
export async function enlargeWindows(
  connection: LaneConnection,
  batch: Pick<OpenBatch, 'queueIDs' | 'queues'>,
  queueIDs: readonly number[],
): Promise<ReadonlyMap<number, QueueState>> {
  const sizes = new Map<string, number>();
  for (const [key, queueID] of batch.queueIDs) {
    if (queueIDs.includes(queueID)) {
      const candidates = batch.queues.get(queueID)?.window.candidates.length ?? 0;
      sizes.set(key, (candidates + 1) * WINDOW_GROWTH);
    }
  }
  const [candidateRows = []] = await connection.send([
    {
      statement: 'read_candidates',
      values: [quotedArray([...sizes.keys()]), plainArray([...sizes.values()])],
    },
  ]);
  const windows = readWindows(candidateRows, sizes);
  const queues = new Map(batch.queues);
  for (const queueID of queueIDs) {
    const queue = batch.queues.get(queueID);
    const window = windows.get(queueID);
    if (queue !== undefined && window !== undefined) {
      queues.set(queueID, { ...queue, window });
    }
  }
  return queues;
}

/**
 * Writes what was decided and commits. When this returns, it is stored.
 * @param write null where nothing changed but the claims
 * @throws when it is not stored, or not known to be
 */
export async function commitBatch(connection: LaneConnection, write: BatchWrite | null): Promise<void> {
  await connection.commit(write === null ? [] : [{ statement: 'write', values: writeValues(write) }]);
}

/** Three arrays: a row for each pair of call and queue key (by its place), with the number of its requests. */
function claimValues(asked: readonly AskedCall[], keys: readonly string[]): [string, string, string] {
  const claims = new Map<string, { readonly call: AskedCall; requests: number }>();
  for (const call of asked) {
    // No text that reaches the database has a NUL, so the pair can't be mistaken.
    const pair = `${call.queueKey}\u0000${call.callID}`;
    const claim = claims.get(pair);
    if (claim === undefined) {
      claims.set(pair, { call, requests: 1 });
    } else {
      claim.requests += 1;
    }
  }
  const places = new Map(keys.map((key, index) => [key, index + 1]));
  const rows = [...claims.values()];
  return [
    quotedArray(rows.map(({ call }) => call.callID)),
    plainArray(rows.map(({ call }) => places.get(call.queueKey) ?? null)),
    plainArray(rows.map(({ requests }) => requests)),
  ];
}

/** The parameters of the statement `write`, in its order. */
function writeValues({ now, decisions, histories, queues }: BatchWrite): string[] {
  const calls = [...histories];
  const states = [...queues];
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
    plainArray(decisions.map(({ offered }) => offered?.agentID ?? null)),
    quotedArray(decisions.map(({ offered }) => offered?.number ?? null)),
    plainArray(decisions.map(({ offered }) => (offered === null ? 'nobody_available' : null))),
    quotedArray(calls.map(([callID]) => callID)),
    quotedArray(calls.map(([, history]) => encodeHistory(history))),
    plainArray(states.map(([queueID]) => queueID)),
    plainArray(states.map(([, { rotation }]) => rotation.position)),
    plainArray(states.map(([, { rotation }]) => rotation.agentID)),
    plainArray(states.map(([, state]) => state.decisions)),
    String(decisions.length + calls.length + states.length),
  ];
}
