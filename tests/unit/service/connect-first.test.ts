import { expect, test } from 'bun:test';
import { connectFirst } from '../../../src/service/connect-first.ts';
import { ConnectionLostError } from '../../../src/store/flight.ts';
import { rejectionOf } from '../../support/rejection.ts';

/** Comes through at the n-th try. */
function connection(comesThroughAt: number, error: Error = new ConnectionLostError('not now')) {
  let tries = 0;
  return {
    tries: () => tries,
    connect(): Promise<number> {
      tries += 1;
      return tries < comesThroughAt ? Promise.reject(error) : Promise.resolve(1);
    },
  };
}

test('the first connection is tried again, so that a busy machine does not keep the service from starting', async () => {
  const late = connection(4);
  await connectFirst(late);
  expect(late.tries()).toBe(4);
});

test('the first connection is given up after ten tries, and at once where it is no lost connection', async () => {
  const never = connection(1_000);
  expect((await rejectionOf(connectFirst(never))).message).toBe('not now');
  expect(never.tries()).toBe(10);
  const wrong = connection(2, new TypeError('wrong'));
  expect((await rejectionOf(connectFirst(wrong))).message).toBe('wrong');
  expect(wrong.tries()).toBe(1);
});
