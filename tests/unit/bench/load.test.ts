import { describe, expect, test } from 'bun:test';
import { answeredTwice } from '../../bench/databases/invariants.ts';
import { createFifo } from '../../bench/load/fifo.ts';
import { keepPace } from '../../bench/load/pace.ts';
import { prepareRequests } from '../../bench/load/requests.ts';
import { isCompleteRefusal } from '../../bench/load/tally.ts';
import { wrongAnswers } from '../../bench/measure/check-run.ts';

const PLAN = { classifications: ['A', 'B'], repeatEvery: null, callIDs: 'ascending', run: 'run1' } as const;

describe('prepared requests', () => {
  test('are valid, ask for each queue in turn and never name a call twice', () => {
    const next = prepareRequests(PLAN);
    const requests = Array.from({ length: 100 }, next);
    const bodies = requests.map(({ bytes }) => {
      const [head = '', body = ''] = bytes.toString().split('\r\n\r\n');
      expect(Number(/Content-Length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(body));
      return JSON.parse(body) as { readonly callID: string; readonly rclassification: string };
    });
    expect(bodies.map(({ callID }) => callID)).toEqual(requests.map(({ callID }) => callID));
    expect(new Set(bodies.map(({ callID }) => callID)).size).toBe(100);
    expect(bodies.slice(0, 4).map(({ rclassification }) => rclassification)).toEqual(['B', 'A', 'B', 'A']);
  });

  test('repeat one in so many word for word', () => {
    const next = prepareRequests({ ...PLAN, repeatEvery: 20 });
    const requests = Array.from({ length: 10_000 }, next);
    const texts = new Map<string, string>();
    let repeats = 0;
    for (const { callID, bytes } of requests) {
      repeats += texts.has(callID) ? 1 : 0;
      expect(texts.get(callID) ?? bytes.toString()).toBe(bytes.toString());
      texts.set(callID, bytes.toString());
    }
    expect(repeats / requests.length).toBeCloseTo(0.05, 2);
  });

  test('lie anywhere among all calls where they are scattered, each once', () => {
    const next = prepareRequests({ ...PLAN, callIDs: 'scattered' });
    const callIDs = Array.from({ length: 10_000 }, () => next().callID);
    expect(new Set(callIDs).size).toBe(10_000);
    const firstHalf = callIDs.filter((callID) => callID < '8');
    expect(firstHalf.length / callIDs.length).toBeCloseTo(0.5, 2);
  });
});

describe('an open loop', () => {
  test('sends what is due, each at its time or later', async () => {
    const dues: number[] = [];
    await keepPace({ requestsPerSecond: 400, seconds: 0.25 }, (dueAt) => {
      expect(performance.now()).toBeGreaterThanOrEqual(dueAt);
      dues.push(dueAt);
    });
    expect(dues).toHaveLength(100);
    expect((dues[99] ?? 0) - (dues[0] ?? 0)).toBeCloseTo(99 * 2.5);
  });

  test('waits in order', () => {
    const fifo = createFifo<number>();
    const given: (number | undefined)[] = [];
    for (let number = 0; number < 5_000; number += 1) {
      fifo.add(number);
      if (number % 2 === 1) {
        given.push(fifo.take());
      }
    }
    expect(fifo.size).toBe(2_500);
    while (fifo.size > 0) {
      given.push(fifo.take());
    }
    expect(given).toEqual(Array.from({ length: 5_000 }, (_, number) => number));
    expect(fifo.take()).toBeUndefined();
  });
});

describe('a refusal', () => {
  const head = 'HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\n\r\n';
  const body = JSON.stringify({ message: ['ask again'], error: 'Service Unavailable', statusCode: 503 });

  test('is complete with its envelope and, as a 503, with Retry-After', () => {
    expect(isCompleteRefusal({ status: 503, head, body })).toBe(true);
    expect(isCompleteRefusal({ status: 503, head: head.replace('retry-after: 1', 'x: 1'), body })).toBe(false);
    expect(isCompleteRefusal({ status: 500, head, body })).toBe(false);
    expect(isCompleteRefusal({ status: 503, head, body: '' })).toBe(false);
    expect(isCompleteRefusal({ status: 503, head, body: body.replace('["ask again"]', '[]') })).toBe(false);
  });
});

describe('acknowledged decisions', () => {
  const one = { callID: 'a', number: '1', mqID: 'm' };

  test('may be acknowledged again, but neither changed nor shared', () => {
    expect(answeredTwice([one, one])).toEqual([]);
    expect(answeredTwice([one, { ...one, mqID: 'n' }])).toEqual(['1 repeated requests were given another decision']);
    expect(answeredTwice([one, { ...one, callID: 'b' }])).toEqual(['1 decisions were given to more than one call']);
  });
});

describe('the answers of a run', () => {
  const result = {
    seconds: 1,
    answers: 3,
    statuses: { '201': 2, '503': 1 },
    latencies: [1, 2],
    refusalLatencies: [3],
    incompleteRefusals: 0,
    withoutNumber: 0,
    acceptedMeanwhile: 2,
    acceptedByPort: [2],
    waitedForConnection: 0,
    unsent: 0,
    unanswered: 0,
    acknowledged: [],
    cpuSeconds: 0,
  };

  test('are decisions, or refusals because of the time', () => {
    expect(wrongAnswers(result)).toEqual([]);
    expect(wrongAnswers({ ...result, statuses: { '201': 2, '500': 1 } })).toEqual(['answers with 500 (1)']);
  });

  test('are complete, whether they are decisions or not', () => {
    expect(wrongAnswers({ ...result, incompleteRefusals: 1, withoutNumber: 2, unanswered: 3 })).toHaveLength(3);
  });
});
