/** Overload, bursts and pauses of a lane on a clock of its own: milliseconds that pass when the test says so. */
import { describe, expect, test } from 'bun:test';
import { watchOverload } from '../../../src/batching/overload.ts';

const DEADLINE = 900;
const BATCH_MAX = 256;

/** What a batch costs whatever is in it, in milliseconds. */
const TURN_BASE = 2;

interface Scenario {
  /** When each request comes, ascending, in milliseconds. */
  readonly arrivals: readonly number[];
  /** Of full batches. */
  readonly requestsPerMillisecond: number;
  /** The turn that begins at that time, or the first one after it, takes so much longer. */
  readonly pause?: { readonly at: number; readonly milliseconds: number };
}

interface Outcome {
  /** From its arrival to its answer, of each that was answered in its deadline, by when it came. */
  readonly waits: readonly { readonly came: number; readonly waited: number }[];
  readonly late: number;
  /** When those came who were refused. */
  readonly refused: readonly number[];
}

interface Waiting {
  readonly came: number;
  readonly cameAt: number;
}

/** A lane with one batch in flight, as the real one, but without anything that takes real time. */
function simulate({ arrivals, requestsPerMillisecond, pause }: Scenario): Outcome {
  const overload = watchOverload({ batchRequestsMax: BATCH_MAX, deadlineMilliseconds: DEADLINE });
  const perRequest = 1 / requestsPerMillisecond - TURN_BASE / BATCH_MAX;
  const waits: { came: number; waited: number }[] = [];
  const refused: number[] = [];
  let waiting: Waiting[] = [];
  let late = 0;
  let now = 0;
  let next = 0;
  let isPauseOver = pause === undefined;

  /** Who comes while a turn is under way. */
  function arrive(until: number, inFlight: number): void {
    for (; next < arrivals.length && (arrivals[next] ?? 0) <= until; next += 1) {
      const came = arrivals[next] ?? 0;
      if (overload.admits({ now: came, waiting: waiting.length + inFlight })) {
        waiting.push({ came, cameAt: overload.worked(came) });
      } else {
        refused.push(came);
      }
    }
  }

  function refuseInVain(): void {
    let left = waiting.length;
    const kept: Waiting[] = [];
    for (const request of waiting) {
      const { came, cameAt } = request;
      if (waiting.length > BATCH_MAX && overload.isInVain({ now, cameAt, ahead: kept.length, left })) {
        refused.push(came);
        left -= 1;
      } else {
        kept.push(request);
      }
    }
    waiting = kept;
  }

  while (next < arrivals.length || waiting.length > 0) {
    if (waiting.length === 0) {
      overload.rest();
      now = Math.max(now, arrivals[next] ?? 0);
      arrive(now, 0);
    }
    refuseInVain();
    overload.beginTurn(now);
    const batch = waiting.splice(0, BATCH_MAX);
    overload.formBatch(waiting[0]?.cameAt ?? null);
    now += TURN_BASE + batch.length * perRequest;
    if (!isPauseOver && pause !== undefined && now >= pause.at) {
      now += pause.milliseconds;
      isPauseOver = true;
    }
    arrive(now, batch.length);
    overload.endTurn({ endedAt: now, busyShare: () => 0, requests: batch.length, settled: batch.length });
    for (const { came } of batch) {
      if (now - came > DEADLINE) {
        late += 1;
      } else {
        waits.push({ came, waited: now - came });
      }
    }
  }
  return { waits, late, refused };
}

/** So many requests, evenly from the first moment on. */
function evenly({
  perMillisecond,
  milliseconds,
}: {
  readonly perMillisecond: number;
  readonly milliseconds: number;
}): readonly number[] {
  return Array.from({ length: Math.floor(perMillisecond * milliseconds) }, (_, index) => index / perMillisecond);
}

function longest({ waits }: Outcome): number {
  return Math.max(...waits.map(({ waited }) => waited));
}

describe('a burst that can be worked off in its deadline', () => {
  test('is taken as a whole when it comes at once', () => {
    const outcome = simulate({ arrivals: Array.from({ length: 2_000 }, () => 0), requestsPerMillisecond: 4 });
    expect([outcome.waits.length, outcome.refused.length, outcome.late]).toEqual([2_000, 0, 0]);
  });

  test.each([50, 100, 200, 250, 300, 400, 600])('is taken as a whole when it comes within %d ms', (milliseconds) => {
    const arrivals = evenly({ perMillisecond: 2_000 / milliseconds, milliseconds });
    const outcome = simulate({ arrivals, requestsPerMillisecond: 4 });
    expect([outcome.waits.length, outcome.refused.length, outcome.late]).toEqual([arrivals.length, 0, 0]);
  });

  test('is taken as a whole after a time in which hardly anybody came, and nothing could be measured', () => {
    const quiet = Array.from({ length: 100 }, (_, index) => index * 100);
    const arrivals = [...quiet, ...Array.from({ length: 2_000 }, () => 10_000)];
    const outcome = simulate({ arrivals, requestsPerMillisecond: 4 });
    expect(outcome.refused).toEqual([]);
    expect(outcome.late).toBe(0);
  });
});

describe('more at once than can be worked off in the deadline', () => {
  test('is refused as far as that goes, and the rest is answered', () => {
    const arrivals = evenly({ perMillisecond: 100, milliseconds: 100 });
    const outcome = simulate({ arrivals, requestsPerMillisecond: 4 });
    expect(outcome.late).toBe(0);
    expect(outcome.waits.length).toBeGreaterThan(3_000);
    expect(outcome.refused.length).toBe(10_000 - outcome.waits.length);
  });
});

describe('more than can be decided, for long', () => {
  test.each([
    [1.2, 8],
    [1.5, 8],
    [4, 8],
    [8, 8],
    [1.5, 2],
    [5, 1.5],
  ])(
    'at %d times the capacity of %d a millisecond: nobody waits long, and it works at its best',
    (times, capacity) => {
      const milliseconds = 5_000;
      const arrivals = evenly({ perMillisecond: times * capacity, milliseconds });
      const outcome = simulate({ arrivals, requestsPerMillisecond: capacity });
      expect(outcome.late).toBe(0);
      expect(outcome.waits.length / (capacity * milliseconds)).toBeGreaterThan(0.97);
      expect(longest(outcome)).toBeLessThan(250 + (3 * BATCH_MAX) / capacity);
      const later = { ...outcome, waits: outcome.waits.filter(({ came }) => came > 1_500) };
      expect(longest(later)).toBeLessThan(Math.max(150, (2 * BATCH_MAX) / capacity));
    },
  );

  test('is forgotten when it is over: the next burst is taken', () => {
    const flood = evenly({ perMillisecond: 16, milliseconds: 2_000 });
    const calm = evenly({ perMillisecond: 6, milliseconds: 500 }).map((at) => 2_000 + at);
    const burst = Array.from({ length: 2_000 }, () => 2_600);
    const outcome = simulate({ arrivals: [...flood, ...calm, ...burst], requestsPerMillisecond: 8 });
    expect(outcome.refused.length).toBeGreaterThan(10_000);
    expect(outcome.refused.filter((came) => came > 2_200)).toEqual([]);
    expect(outcome.late).toBe(0);
  });
});

describe('a pause of the database', () => {
  test.each([
    [0.5, 400],
    [0.8, 100],
    [0.8, 400],
    [0.9, 400],
    [0.3, 800],
  ])('at %d of the capacity costs nobody the answer: %d ms', (times, milliseconds) => {
    const arrivals = evenly({ perMillisecond: times * 8, milliseconds: 6_000 });
    const outcome = simulate({ arrivals, requestsPerMillisecond: 8, pause: { at: 1_000, milliseconds } });
    expect(outcome.refused).toEqual([]);
    expect(outcome.late).toBe(0);
    expect(outcome.waits).toHaveLength(arrivals.length);
  });

  test('in overload costs those their answer who would be refused anyway, and no others', () => {
    const arrivals = evenly({ perMillisecond: 12, milliseconds: 5_000 });
    const outcome = simulate({ arrivals, requestsPerMillisecond: 8, pause: { at: 3_000, milliseconds: 400 } });
    expect(outcome.late).toBe(0);
    expect(outcome.waits.length / (8 * 4_600)).toBeGreaterThan(0.97);
  });
});

describe('what a turn is that failed', () => {
  test('says nothing of the rate, and lets nobody grow old', () => {
    const overload = watchOverload({ batchRequestsMax: BATCH_MAX, deadlineMilliseconds: DEADLINE });
    const cameAt = overload.worked(0);
    for (let now = 0; now < 800; now += 100) {
      overload.beginTurn(now);
      overload.formBatch(cameAt);
      for (let request = 0; request < 200; request += 1) {
        expect(overload.admits({ now: now + 50, waiting: 4_000 })).toBe(true);
      }
      overload.dropTurn();
    }
    expect(overload.worked(800)).toBe(cameAt);
    expect(overload.isInVain({ now: 800, cameAt, ahead: 4_000, left: 4_000 })).toBe(false);
  });
});
