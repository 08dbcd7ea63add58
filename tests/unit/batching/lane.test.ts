import { describe, expect, test } from 'bun:test';
import { createLane, type FaultTreatment, type Lane, type LaneOptions } from '../../../src/batching/lane.ts';

type Work = LaneOptions<string, string>['work'];

function setup(work: Work, changes: Partial<LaneOptions<string, string>> = {}): Lane<string, string> {
  return createLane<string, string>({
    batchRequestsMax: 4,
    waitingRequestsMax: 8,
    deadlineMilliseconds: 900,
    lockKey: (request) => request.slice(0, 1),
    orderKey: (request) => request,
    work,
    treatFault: () => 'isolate',
    answers: { faulty: 'faulty', late: 'late', overloaded: 'overloaded', closed: 'closed' },
    ...changes,
  });
}

const echo: Work = async (turn) => turn.form().map((request) => `${request}!`);

/** A promise that is resolved by hand. */
function signal(): { readonly promise: Promise<void>; readonly give: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, give: () => resolve() };
}

describe('the lane', () => {
  test('answers each request with its own answer', async () => {
    const lane = setup(echo);
    expect(await Promise.all(['a1', 'b1', 'a2'].map((request) => lane.submit(request)))).toEqual([
      'a1!',
      'b1!',
      'a2!',
    ]);
  });

  test('has one batch in flight, and batches what arrives meanwhile up to the bound', async () => {
    const batches: (readonly string[])[] = [];
    const first = signal();
    const started = signal();
    const lane = setup(async (turn) => {
      const requests = turn.form();
      batches.push(requests);
      started.give();
      if (batches.length === 1) {
        await first.promise;
      }
      return requests;
    });
    const answers = [lane.submit('a0')];
    await started.promise;
    answers.push(...['a1', 'a2', 'a3', 'a4', 'a5'].map((request) => lane.submit(request)));
    expect(batches).toEqual([['a0']]);
    first.give();
    await Promise.all(answers);
    expect(batches).toEqual([['a0'], ['a1', 'a2', 'a3', 'a4'], ['a5']]);
  });

  test('lets a request wait that was passed over, and names it as the one whose lock to wait for next', async () => {
    const waits: (string | null)[] = [];
    const lane = setup(async (turn) => {
      waits.push(turn.waitFor);
      return turn.form().map((request) => (turn.waitFor === null && request.startsWith('b') ? null : request));
    });
    expect(await Promise.all([lane.submit('b1'), lane.submit('a1')])).toEqual(['b1', 'a1']);
    expect(waits).toEqual([null, 'b1']);
  });

  test('pauses before it tries again where nobody could be answered though it had waited', async () => {
    const turns: number[] = [];
    const lane = setup(async (turn) => {
      turns.push(performance.now());
      const requests = turn.form();
      return turns.length <= 4 ? requests.map(() => null) : requests;
    });
    expect(await lane.submit('a1')).toBe('a1');
    const pauses = turns.slice(1).map((at, index) => at - (turns[index] ?? at));
    expect(pauses).toHaveLength(4);
    // The first turn has not waited yet; a timer may fire a little early.
    expect(Math.min(...pauses.slice(1))).toBeGreaterThan(1);
    expect(Math.max(...pauses)).toBeLessThan(100);
  });

  test('keeps a request that is passed over at the head while those behind it are answered', async () => {
    const held = new Set(['b1']);
    const turns: (readonly string[])[] = [];
    const lane = setup(async (turn) => {
      const requests = turn.form();
      turns.push(requests);
      if (turns.length === 3) {
        held.clear();
      }
      return requests.map((request) => (held.has(request) ? null : request));
    });
    const answers = [lane.submit('b1'), lane.submit('a1')];
    await answers[1];
    answers.push(lane.submit('a2'));
    expect(await Promise.all(answers)).toEqual(['b1', 'a1', 'a2']);
    expect(turns.every((requests) => requests[0] === 'b1')).toBe(true);
  });

  test('goes on with a request that needs another lock by now, in its old place and deadline', async () => {
    const locks = new Map([['x1', 'a']]);
    const turns: { readonly waitFor: string | null; readonly requests: readonly string[] }[] = [];
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        turns.push({ waitFor: turn.waitFor, requests });
        const isMoved = locks.get('x1') === 'b';
        locks.set('x1', 'b');
        return requests.map((request) => (request === 'x1' && !isMoved ? null : request));
      },
      { lockKey: (request) => locks.get(request) ?? request.slice(0, 1) },
    );
    const moving = lane.submit('x1');
    const others = [lane.submit('a1'), lane.submit('b1')];
    expect(await Promise.all([moving, ...others])).toEqual(['x1', 'a1', 'b1']);
    // It was not passed over for a lock that is held, so there is nothing to wait for.
    expect(turns).toEqual([
      { waitFor: null, requests: ['x1', 'a1', 'b1'] },
      { waitFor: null, requests: ['x1'] },
    ]);
  });

  test('isolates a fault by the locks that the requests need now', async () => {
    const locks = new Map([['x1', 'a']]);
    const batches: (readonly string[])[] = [];
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        batches.push(requests);
        if (batches.length === 1) {
          locks.set('x1', 'b');
          return requests.map((request) => (request === 'a0' ? request : null));
        }
        if (requests.includes('b-poison')) {
          throw new Error('poison');
        }
        return requests;
      },
      { lockKey: (request) => locks.get(request) ?? request.slice(0, 1) },
    );
    const answers = await Promise.all(['x1', 'a0', 'b-poison', 'a1'].map((request) => lane.submit(request)));
    expect(answers).toEqual(['x1', 'a0', 'faulty', 'a1']);
    expect(batches.slice(1)).toEqual([['x1', 'b-poison', 'a1'], ['x1', 'b-poison'], ['x1'], ['b-poison'], ['a1']]);
  });

  test('answers all but the culprit of a faulty batch, and the next batch is normal', async () => {
    const lane = setup(async (turn) => {
      const requests = turn.form();
      if (requests.includes('a-poison')) {
        throw new Error('poison');
      }
      return requests;
    });
    const requests = ['a1', 'a-poison', 'b1', 'a2'];
    expect(await Promise.all(requests.map((request) => lane.submit(request)))).toEqual(['a1', 'faulty', 'b1', 'a2']);
    expect(await lane.submit('a3')).toBe('a3');
  });

  test('tries again where the fault will pass', async () => {
    let tries = 0;
    const treatments: number[] = [];
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        tries += 1;
        if (tries <= 3) {
          throw new Error('away');
        }
        return requests;
      },
      {
        treatFault: (_error, requests): FaultTreatment => {
          treatments.push(requests);
          return 'retry';
        },
      },
    );
    expect(await Promise.all([lane.submit('a1'), lane.submit('b1')])).toEqual(['a1', 'b1']);
    expect(treatments).toEqual([2, 2, 2]);
  });

  test('answers the whole batch where the fault is lasting', async () => {
    const lane = setup(
      async (turn) => {
        turn.form();
        throw new Error('no such table');
      },
      { treatFault: () => 'answer' },
    );
    expect(await Promise.all([lane.submit('a1'), lane.submit('b1')])).toEqual(['faulty', 'faulty']);
  });

  test('answers in its deadline while the work hangs, and what waited behind it too', async () => {
    const hanging = signal();
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        await hanging.promise;
        return requests;
      },
      { deadlineMilliseconds: 40 },
    );
    const startedAt = performance.now();
    expect(await Promise.all([lane.submit('a1'), lane.submit('a2')])).toEqual(['late', 'late']);
    expect(performance.now() - startedAt).toBeLessThan(400);
    hanging.give();
  });

  test('answers in its deadline while nothing can be done, and works again afterwards', async () => {
    let broken = true;
    const lane = setup(
      async (turn) => {
        if (broken) {
          throw new Error('cannot connect');
        }
        return turn.form();
      },
      { deadlineMilliseconds: 60, treatFault: () => 'retry' },
    );
    expect(await lane.submit('a1')).toBe('late');
    broken = false;
    expect(await lane.submit('a2')).toBe('a2');
  });

  test('refuses what is more than may wait', async () => {
    const blocked = signal();
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        await blocked.promise;
        return requests;
      },
      { waitingRequestsMax: 2 },
    );
    const waiting = [lane.submit('a1'), lane.submit('a2')];
    expect(await lane.submit('a3')).toBe('overloaded');
    blocked.give();
    expect(await Promise.all(waiting)).toEqual(['a1', 'a2']);
  });

  test('refuses in overload what it could not answer soon, also of what waits, and answers everything else', async () => {
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        // The capacity: four requests in a turn of the event loop with its timers.
        await new Promise((resolve) => setTimeout(resolve, 1));
        return requests.map(() => 'decided');
      },
      { waitingRequestsMax: 1_000_000 },
    );
    const answers: Promise<string>[] = [];
    const endsAt = performance.now() + 900;
    let refusedAtTheDoor = 0;
    while (performance.now() < endsAt) {
      for (let index = 0; index < 20; index += 1) {
        if (lane.admits()) {
          answers.push(lane.submit(`a${answers.length}`));
        } else {
          refusedAtTheDoor += 1;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const counts = Map.groupBy(await Promise.all(answers), (answer) => answer);
    expect([...counts.keys()].toSorted()).toEqual(['decided', 'overloaded']);
    expect(refusedAtTheDoor).toBeGreaterThan(answers.length / 2);
    expect(lane.admits()).toBe(true);
  });

  test('keeps what a batch has had already, however much comes while its lock is held', async () => {
    let isHeld = true;
    const lane = setup(
      async (turn) => {
        const requests = turn.form();
        await new Promise((resolve) => setTimeout(resolve, 1));
        return requests.map((request) => (isHeld && request === 'b1' ? null : request));
      },
      { waitingRequestsMax: 1_000_000 },
    );
    const held = lane.submit('b1');
    const endsAt = performance.now() + 600;
    const others: Promise<string>[] = [];
    while (performance.now() < endsAt) {
      for (let index = 0; index < 20; index += 1) {
        others.push(lane.submit(`a${others.length}`));
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    isHeld = false;
    expect(await held).toBe('b1');
    expect((await Promise.all(others)).includes('overloaded')).toBe(true);
  });

  test('gives answers while so much comes that the event loop does not come round', async () => {
    const second = signal();
    const answered: string[] = [];
    let turns = 0;
    const lane = setup(async (turn) => {
      const requests = turn.form();
      turns += 1;
      if (turns === 2) {
        await second.promise;
      }
      return requests;
    });
    const answers = ['a0', 'a1', 'a2', 'a3', 'a4'].map((request) =>
      lane.submit(request).then((answer) => answered.push(answer)),
    );
    await new Promise<void>((resolve) => {
      // As the event loop does it that reads many sockets: only microtasks run between two arrivals.
      const arrive = (left: number): void => {
        lane.admits();
        if (left === 0) {
          resolve();
        } else {
          queueMicrotask(() => arrive(left - 1));
        }
      };
      setImmediate(() => arrive(200));
    });
    expect(answered).toEqual(['a0', 'a1', 'a2', 'a3']);
    second.give();
    await Promise.all(answers);
  });

  test('drains: answers what waits, refuses what comes', async () => {
    const lane = setup(echo);
    const waiting = lane.submit('a1');
    const drained = lane.drain();
    expect(await lane.submit('a2')).toBe('closed');
    await drained;
    expect(await waiting).toBe('a1!');
  });
});
