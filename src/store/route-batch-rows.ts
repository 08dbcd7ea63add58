/** Reads the rows of the hot path's first flight, which come as text, in the order that batch-statements.ts selects. */
import type { Candidate, CandidateWindow, PastDecision, QueueState } from '../routing/types.ts';
import { decodeHistory } from './call-history.ts';

export type TextRow = readonly (string | null)[];

/** Rows of `lock_and_claim`: either a locked queue's id, or a claimed call with its history. */
export function readLocked(rows: readonly TextRow[]): {
  readonly lockedIDs: ReadonlySet<number>;
  readonly histories: ReadonlyMap<string, readonly PastDecision[]>;
} {
  const lockedIDs = new Set<number>();
  const histories = new Map<string, readonly PastDecision[]>();
  for (const [queueID, callID, history] of rows) {
    if (callID === null || callID === undefined) {
      lockedIDs.add(Number(queueID));
    } else {
      histories.set(callID, decodeHistory(present(history)));
    }
  }
  return { lockedIDs, histories };
}

/** Rows of `read_queues`. */
export function readQueues(
  rows: readonly TextRow[],
  lockedIDs: ReadonlySet<number>,
  windows: ReadonlyMap<number, CandidateWindow>,
): {
  readonly now: number | null;
  readonly queueIDs: ReadonlyMap<string, number>;
  readonly queues: ReadonlyMap<number, QueueState>;
} {
  const queueIDs = new Map<string, number>();
  const queues = new Map<number, QueueState>();
  let now: number | null = null;
  for (const [key, ...columns] of rows) {
    const [id, duplicateSeconds, retrySeconds, callMemorySeconds, position, agentID, decisions, clock] =
      columns.map(Number);
    queueIDs.set(present(key), present(id));
    now = present(clock);
    const window = windows.get(present(id));
    // Without a reading the name has moved to this queue between the two statements; the next batch reads it whole.
    if (lockedIDs.has(present(id)) && window !== undefined) {
      queues.set(present(id), {
        id: present(id),
        duplicateSeconds: present(duplicateSeconds),
        retrySeconds: present(retrySeconds),
        callMemorySeconds: present(callMemorySeconds),
        rotation: { position: present(position), agentID: present(agentID) },
        decisions: present(decisions),
        window,
      });
    }
  }
  return { now, queueIDs, queues };
}

/**
 * Rows of `read_candidates`, by queue. A queue that was asked for under two names is there twice; the longer reading
 * holds the shorter.
 * @param sizes for each key how many rows were read at most: fewer means that these are all
 */
export function readWindows(
  rows: readonly TextRow[],
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<number, CandidateWindow> {
  const byKey = new Map<string, { readonly queueID: number; readonly candidates: Candidate[] }>();
  for (const [key, queueID, position, agentID, number] of rows) {
    let reading = byKey.get(present(key));
    if (reading === undefined) {
      reading = { queueID: Number(queueID), candidates: [] };
      byKey.set(present(key), reading);
    }
    if (position === null) {
      continue;
    }
    reading.candidates.push({ position: Number(position), agentID: Number(agentID), number: present(number) });
  }
  const windows = new Map<number, CandidateWindow>();
  for (const [key, { queueID, candidates }] of byKey) {
    const known = windows.get(queueID);
    const complete = candidates.length < (sizes.get(key) ?? 0);
    if (known === undefined || complete || candidates.length > known.candidates.length) {
      windows.set(queueID, { candidates, complete });
    }
  }
  return windows;
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new Error('a column of the hot path is missing');
  }
  return value;
}
