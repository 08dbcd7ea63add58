/** Which of the waiting requests go together into the next batch, also after a fault in an earlier one. */

/** How small a batch a request may be in: after a fault among requests of one lock, then alone. */
export type Isolation = 'none' | 'lock' | 'alone';

interface Member {
  readonly lockKey: string;
  readonly orderKey: string;
  readonly settled: boolean;
  isolation: Isolation;
}

/** How many requests a batch takes, by what waits for the locks. */
export type BoundBatch = (countsOfLocks: ReadonlyMap<string, number>) => number;

/**
 * Takes what may share a batch with the oldest request, in order of arrival. A request never overtakes an older one
 * with the same order key that stays behind. Where more wait than one batch takes, each lock's requests get an equal part
 * of it first, and the oldest of all get the rest: so a queue that is flooded keeps nobody of another one waiting.
 */
export function formBatch<M extends Member>(waiting: readonly M[], bound: BoundBatch): readonly M[] {
  const head = waiting.find(({ settled }) => !settled);
  if (head === undefined) {
    return [];
  }
  const candidates = candidatesOf(waiting, head);
  const counts = countsOfLocks(candidates);
  const requestsMax = bound(counts);
  if (candidates.length <= requestsMax) {
    return candidates;
  }
  const locks = counts.size;
  const taken = new Set<M>();
  take(candidates, taken, { requestsMax, eachMax: Math.max(1, Math.floor(requestsMax / locks)) });
  take(candidates, taken, { requestsMax, eachMax: requestsMax });
  return candidates.filter((member) => taken.has(member));
}

/** Those who may be in the batch, if it had room for all. */
function candidatesOf<M extends Member>(waiting: readonly M[], head: M): readonly M[] {
  const staying = new Set<string>();
  return waiting.filter((member) => {
    if (member.settled) {
      return false;
    }
    if (mayJoin(member, head) && !staying.has(member.orderKey)) {
      return true;
    }
    staying.add(member.orderKey);
    return false;
  });
}

function countsOfLocks(members: readonly Member[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lockKey } of members) {
    counts.set(lockKey, (counts.get(lockKey) ?? 0) + 1);
  }
  return counts;
}

interface Room {
  readonly requestsMax: number;
  /** Of one lock. */
  readonly eachMax: number;
}

/** Adds to those who are taken already, none of whom stays behind an older request of the same order key. */
function take<M extends Member>(candidates: readonly M[], taken: Set<M>, { requestsMax, eachMax }: Room): void {
  const staying = new Set<string>();
  const counts = new Map<string, number>();
  for (const member of candidates) {
    const count = counts.get(member.lockKey) ?? 0;
    if (!taken.has(member)) {
      if (taken.size === requestsMax || count >= eachMax || staying.has(member.orderKey)) {
        staying.add(member.orderKey);
        continue;
      }
      taken.add(member);
    }
    counts.set(member.lockKey, count + 1);
  }
}

/**
 * Splits a batch that met a fault: by lock first, then each request alone.
 * @returns the culprit, where the batch was that one request alone
 */
export function isolateFurther<M extends Member>(batch: readonly M[]): readonly M[] {
  if (batch.length === 1) {
    return batch;
  }
  const sharesOneLock = batch.every(({ lockKey }) => lockKey === batch[0]?.lockKey);
  for (const member of batch) {
    member.isolation = sharesOneLock ? 'alone' : 'lock';
  }
  return [];
}

function mayJoin(member: Member, head: Member): boolean {
  switch (head.isolation) {
    case 'none':
      return member.isolation === 'none';
    case 'lock':
      return member.isolation === 'lock' && member.lockKey === head.lockKey;
    case 'alone':
      return member === head;
    default:
      return head.isolation satisfies never;
  }
}
