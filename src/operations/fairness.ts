/** The fairness ledger of a queue over a period: read a chunk at a time, and folded as it is read. */
import { RecordFold } from '../fairness/fold-record.ts';
import type { AgentLedger, Ledger } from '../fairness/types.ts';
import type { Database } from '../store/connection.ts';
import {
  firstCheckpoint,
  lastCheckpoint,
  readChanges,
  readQueueDecisions,
  type RecordedStart,
  type StoredChange,
} from '../store/fairness.ts';
import { readNames } from '../store/names.ts';
import type { Stretch } from '../store/statistics.ts';

export interface QueueFairness extends Omit<Ledger, 'agents' | 'completeFrom'> {
  readonly from: Date;
  readonly to: Date;
  readonly queueID: number;
  readonly queue: string;
  readonly completeFrom: Date;
  readonly items: readonly AgentFairness[];
}

export interface AgentFairness extends Omit<AgentLedger, 'boundFrom'> {
  /** Null where there is no such agent any more. */
  readonly name: string | null;
  readonly boundFrom: Date;
}

/** One statement reads so much of all queues; ten million decisions a day still fit into the time that a statement has. */
const STRETCH_MILLISECONDS = 3 * 60 * 60 * 1_000;

/** Rows that one statement returns: some milliseconds, and a few megabytes where all members are found anew. */
const CHUNK = 2_000;

/** Nobody waits for longer for an answer. */
const DEADLINE_MILLISECONDS = 30_000;

/** A batch that was under way when a checkpoint was taken is not in it, and has an earlier time; none takes so long. */
const BATCH_MILLISECONDS_MAX = 60_000;

/**
 * The period begins and ends at times in milliseconds since 1970; the end is exclusive. `too_late` where reading takes too
 * long, `not_found` where there is no such queue.
 */
export async function readFairness(
  database: Database,
  queueID: number,
  period: Stretch,
): Promise<QueueFairness | 'not_found' | 'too_late'> {
  const deadline = performance.now() + DEADLINE_MILLISECONDS;
  const names = await readNames(database, { queueIDs: [queueID], agentIDs: [] }, new Date(period.to));
  const queue = names.queues.get(queueID);
  if (queue === undefined) {
    return 'not_found';
  }
  const record = new QueueRecord(database, queueID);
  const start = await record.startFor(period);
  const fold = new RecordFold(start, { from: period.from, timeZone: queue.timeZone });
  for (let from = start.readFrom; from < period.to; from += STRETCH_MILLISECONDS) {
    const to = Math.min(period.to, from + STRETCH_MILLISECONDS);
    for (let after: string | null = null, isLast = false; !isLast;) {
      if (performance.now() > deadline) {
        return 'too_late';
      }
      const decisions = await readQueueDecisions(database, queueID, { from, to, after, limit: CHUNK });
      const before = decisions.reduce((most, { queueSequence }) => Math.max(most, queueSequence), 0);
      await record.eachChange({ beforeSequence: before, foundBefore: period.to }, (found) => fold.addChanges(found));
      fold.addDecisions(decisions.filter(({ decidedAt }) => decidedAt < period.to));
      after = decisions.at(-1)?.mqID ?? null;
      isLast = decisions.length < CHUNK;
    }
  }
  await record.eachChange({ beforeSequence: null, foundBefore: period.to }, (found) => fold.addChanges(found));
  const about = { from: new Date(period.from), to: new Date(period.to), queueID, queue: queue.name };
  return named(database, fold.finish(), about);
}

/** The changes of one queue, each read once, and where it stood before them. */
class QueueRecord {
  readonly #database: Database;
  readonly #queueID: number;
  #after: Pick<StoredChange, 'queueSequence' | 'id'> = { queueSequence: 0, id: '-1' };

  constructor(database: Database, queueID: number) {
    this.#database = database;
    this.#queueID = queueID;
  }

  /**
   * The last checkpoint before the period. Without one the queue began empty, or if its first changes are not kept, its
   * record begins with its first checkpoint.
   */
  async startFor({ from }: Stretch): Promise<RecordedStart & { readonly readFrom: number }> {
    const last = await lastCheckpoint(this.#database, this.#queueID, from);
    const [change] = last === null ? await this.#read(null, 1) : [];
    const first = last ?? (await firstCheckpoint(this.#database, this.#queueID));
    if (first !== null && (change === undefined || first === last || first.queueSequence <= change.queueSequence)) {
      this.#after = { queueSequence: first.queueSequence, id: '-1' };
      return { ...first, readFrom: first.at - BATCH_MILLISECONDS_MAX };
    }
    const queueSequence = change?.queueSequence ?? 0;
    const readFrom = change === undefined ? from : Math.min(from, change.foundAt - BATCH_MILLISECONDS_MAX);
    return { queueSequence, members: [], cursors: new Map(), at: from, readFrom };
  }

  /** Those that were not read yet, in chunks. */
  async eachChange(
    { beforeSequence, foundBefore }: { readonly beforeSequence: number | null; readonly foundBefore: number },
    use: (changes: readonly StoredChange[]) => void,
  ): Promise<void> {
    for (let isLast = beforeSequence !== null && beforeSequence <= this.#after.queueSequence; !isLast;) {
      const changes = await this.#read(beforeSequence, CHUNK);
      use(changes.filter(({ foundAt }) => foundAt < foundBefore));
      this.#after = changes.at(-1) ?? this.#after;
      isLast = changes.length < CHUNK || (beforeSequence === null && !isBefore(changes.at(-1), foundBefore));
    }
  }

  #read(beforeSequence: number | null, limit: number): Promise<readonly StoredChange[]> {
    return readChanges(this.#database, this.#queueID, { after: this.#after, beforeSequence, limit });
  }
}

function isBefore(change: StoredChange | undefined, time: number): boolean {
  return change !== undefined && change.foundAt < time;
}

async function named(
  database: Database,
  { agents, completeFrom, ...ledger }: Ledger,
  about: Pick<QueueFairness, 'from' | 'to' | 'queueID' | 'queue'>,
): Promise<QueueFairness> {
  const agentIDs = agents.map(({ agentID }) => agentID);
  const names = await readNames(database, { queueIDs: [], agentIDs }, about.to);
  return {
    ...about,
    completeFrom: new Date(completeFrom),
    ...ledger,
    items: agents.map(({ agentID, boundFrom, ...agent }) => ({
      agentID,
      name: names.agents.get(agentID)?.name ?? null,
      ...agent,
      boundFrom: new Date(boundFrom),
    })),
  };
}
