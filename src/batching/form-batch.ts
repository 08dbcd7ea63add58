/** Which of the waiting requests go together into the next batch, also after a fault in an earlier one. */

/** How small a batch a request may be in: after a fault among requests of one lock, then alone. */
export type Isolation = 'none' | 'lock' | 'alone';

interface Member {
  readonly lockKey: string;
  readonly orderKey: string;
  readonly settled: boolean;
  isolation: Isolation;
}

/**
 * Takes what may share a batch with the oldest request, in order of arrival. A request never overtakes an older one
 * with the same order key that stays behind.
 */
export function formBatch<M extends Member>(waiting: readonly M[], requestsMax: number): readonly M[] {
  const batch: M[] = [];
  const staying = new Set<string>();
  let head: M | undefined;
  for (const member of waiting) {
    if (batch.length === requestsMax) {
      break;
    }
    if (member.settled) {
      continue;
    }
    head ??= member;
    if (mayJoin(member, head) && !staying.has(member.orderKey)) {
      batch.push(member);
    } else {
      staying.add(member.orderKey);
    }
  }
  return batch;
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
