/** What lets a batch be decided before anything is read: the clock, the calls and the queues that are known. */
import { describe, expect, test } from 'bun:test';
import { createDatabaseClock } from '../../../src/store/database-clock.ts';
import { createForesight, type QueueLeft } from '../../../src/store/foresight.ts';
import { createRecentCalls } from '../../../src/store/recent-calls.ts';
import { agent } from '../../support/routing.ts';

describe("the database's clock", () => {
  function start() {
    let own = 1_000;
    const clock = createDatabaseClock(() => own);
    return {
      clock,
      wait(milliseconds: number) {
        own += milliseconds;
      },
    };
  }

  test('is not known before the database has told it, nor long after', () => {
    const { clock, wait } = start();
    expect(clock.read()).toBeNull();
    clock.note(50_000);
    expect(clock.read()).toBe(50_000);
    wait(9_999);
    expect(clock.read()).toBeGreaterThan(59_990);
    wait(2);
    expect(clock.read()).toBeNull();
  });

  test('goes by the answer that took least, as if it had taken nothing', () => {
    const { clock, wait } = start();
    // The database's clock is 49,000 ahead of the process's; the answers take 5, 1 and 30 ms.
    wait(5);
    clock.note(50_000);
    wait(1);
    clock.note(50_005);
    wait(30);
    clock.note(50_006);
    expect(clock.read()).toBeGreaterThan(50_034.9);
    expect(clock.read()).toBeLessThan(50_036);
  });

  test('is never ahead of the database, also where their seconds are not alike', () => {
    const { clock, wait } = start();
    let database = 50_000;
    for (let second = 0; second < 1_000; second += 1) {
      // A ten-thousandth slower than the process's, which is far more than clocks are.
      wait(1_000);
      database += 999.9;
      expect(clock.read() ?? 0).toBeLessThanOrEqual(database);
      clock.note(database);
    }
  });

  test('tells whole microseconds, so that nothing is lost of them where they are stored', () => {
    const { clock, wait } = start();
    clock.note(1_796_024_798_849.181);
    for (let step = 0; step < 100; step += 1) {
      wait(0.123_456_7);
      const told = clock.read() ?? Number.NaN;
      expect(told).toBe(Math.round(told * 1_000) / 1_000);
    }
  });

  test('never goes back, whatever it is told', () => {
    const { clock, wait } = start();
    clock.note(50_000);
    const before = clock.read() ?? 0;
    clock.note(40_000);
    expect(clock.read()).toBe(before);
    clock.forget();
    expect(clock.read()).toBeNull();
    wait(1);
    clock.note(40_000);
    expect(clock.read()).toBe(40_000);
  });
});

describe('recent calls', () => {
  const NEW = { episode: 1, history: '[]' };

  test('are the last ones, and hardly any other', () => {
    const calls = createRecentCalls();
    for (let index = 0; index < 10_000; index += 1) {
      calls.note(`call ${index}`, NEW);
    }
    const remembered = Array.from({ length: 10_000 }, (_, index) => calls.has(`call ${index}`)).filter(Boolean);
    expect(remembered.length).toBeGreaterThan(9_500);
    expect(calls.has('call 9999')).toBe(true);
    const mistaken = Array.from({ length: 10_000 }, (_, index) => calls.has(`another ${index}`)).filter(Boolean);
    expect(mistaken.length).toBeLessThan(10);
  });

  test('are known as they were left, until newer ones take their places', () => {
    const calls = createRecentCalls();
    const left = { episode: 2, history: '[["Zürich \\u001f"]]' };
    calls.note('call', NEW);
    calls.note('call', left);
    expect(calls.get('call')).toEqual(left);
    const strange = 'a\u001fcall 📞';
    calls.note(strange, left);
    expect(calls.get(strange)).toEqual(left);
    expect(calls.get('another')).toBeUndefined();
    for (let index = 0; index < 100_000; index += 1) {
      calls.note(`call ${index}`, NEW);
    }
    expect(calls.get('call')).toBeUndefined();
    const remembered = Array.from({ length: 100_000 }, (_, index) => calls.get(`call ${index}`)).filter(Boolean);
    expect(remembered.length).toBeGreaterThan(7_500);
    expect(remembered.length).toBeLessThanOrEqual(2 ** 13);
  });

  test('are not known as they were left where that is long', () => {
    const calls = createRecentCalls();
    calls.note('call', { episode: 1, history: JSON.stringify('x'.repeat(247)) });
    expect(calls.get('call')).toBeDefined();
    calls.note('call', { episode: 1, history: JSON.stringify('x'.repeat(248)) });
    expect(calls.get('call')).toBeUndefined();
    expect(calls.has('call')).toBe(true);
  });
});

describe('foresight', () => {
  function left(decisions: number, membersVersion = 0): QueueLeft {
    return { decisions, membersVersion, cursors: new Map(), clocks: [] };
  }

  test('knows a queue as the last batch left it', () => {
    const foresight = createForesight();
    expect(foresight.queueOf(1)).toBeUndefined();
    foresight.left(1, left(3));
    foresight.left(1, left(4));
    expect(foresight.queueOf(1)).toEqual(left(4));
    expect(foresight.queueOf(2)).toBeUndefined();
    foresight.forgetAll();
    expect(foresight.queueOf(1)).toBeUndefined();
  });

  test.each([
    ['decided', left(5)],
    ['changed members', left(4, 1)],
  ])('leaves a queue alone in which others have %s, until 32 batches have found nothing of them', (_, found) => {
    const foresight = createForesight();
    foresight.left(1, left(4));
    foresight.left(2, left(4));
    foresight.found(1, found);
    expect(foresight.queueOf(1)).toBeUndefined();
    expect(foresight.queueOf(2)).toBeDefined();
    foresight.left(1, found);
    for (let batch = 0; batch < 31; batch += 1) {
      foresight.found(1, found);
    }
    expect(foresight.queueOf(1)).toBeUndefined();
    foresight.found(1, found);
    expect(foresight.queueOf(1)).toEqual(found);
  });

  test('expects a queue to be held that was held, as long as others work on it', () => {
    const foresight = createForesight();
    foresight.left(1, left(4));
    foresight.missed(1);
    expect(foresight.isContested(1)).toBe(false);
    foresight.found(1, left(5));
    expect(foresight.isContested(1)).toBe(true);
    expect(foresight.isContested(2)).toBe(false);
    foresight.left(1, left(5));
    for (let batch = 0; batch < 32; batch += 1) {
      foresight.found(1, left(5));
    }
    expect(foresight.isContested(1)).toBe(false);
    foresight.found(1, left(6));
    expect(foresight.isContested(1)).toBe(false);
  });

  const NEW_CALLS = { hasKnownCalls: false, locksAgents: false };
  const KNOWN_CALLS = { hasKnownCalls: true, locksAgents: false };
  const WITH_AGENTS = { hasKnownCalls: false, locksAgents: true };

  /** How many batches of a kind are not due until one is. */
  function restOf(foresight: ReturnType<typeof createForesight>, kind: typeof NEW_CALLS): number {
    let batches = 0;
    while (batches < 1_000 && !foresight.isDue(kind)) {
      batches += 1;
    }
    return batches;
  }

  test('rests for eight batches after it has failed, whatever they are', () => {
    for (const kind of [NEW_CALLS, KNOWN_CALLS, WITH_AGENTS]) {
      const foresight = createForesight();
      expect(restOf(foresight, kind)).toBe(0);
      foresight.clock.note(1);
      foresight.failed(NEW_CALLS);
      expect(restOf(foresight, kind)).toBe(8);
      expect(foresight.clock.read()).toBeNull();
    }
  });

  test.each([KNOWN_CALLS, WITH_AGENTS])('goes on with others where it has failed with %o', (kind) => {
    const foresight = createForesight();
    foresight.failed(kind);
    for (const other of [NEW_CALLS, KNOWN_CALLS, WITH_AGENTS].filter((one) => one !== kind)) {
      expect(restOf(foresight, other)).toBe(0);
    }
    expect(restOf(foresight, kind)).toBe(8);
  });

  test('rests for longer each time that it fails, until it comes true', () => {
    const foresight = createForesight();
    const rests = Array.from({ length: 5 }, () => {
      foresight.failed(WITH_AGENTS);
      return restOf(foresight, WITH_AGENTS);
    });
    expect(rests).toEqual([8, 16, 32, 64, 64]);
    foresight.cameTrue(NEW_CALLS);
    foresight.failed(WITH_AGENTS);
    expect(restOf(foresight, WITH_AGENTS)).toBe(64);
    foresight.cameTrue(WITH_AGENTS);
    foresight.failed(WITH_AGENTS);
    expect(restOf(foresight, WITH_AGENTS)).toBe(8);
  });

  test('knows agents as they were left, until it can trust nothing of a connection', () => {
    const foresight = createForesight();
    expect(foresight.agents.get(1)).toBeUndefined();
    foresight.agents.note(1, { ...agent({ backOffUntil: 5 }), writes: 3 });
    expect(foresight.agents.get(1)).toEqual({ ...agent({ backOffUntil: 5 }), writes: 3 });
    foresight.forgetAll();
    expect(foresight.agents.get(1)).toBeUndefined();
  });
});
