import { describe, expect, test } from 'bun:test';
import { formBatch, type Isolation, isolateFurther } from '../../../src/batching/form-batch.ts';

interface Member {
  readonly name: string;
  readonly lockKey: string;
  readonly orderKey: string;
  readonly settled: boolean;
  isolation: Isolation;
}

function member(name: string, changes: Partial<Member> = {}): Member {
  return { name, lockKey: 'sales', orderKey: name, settled: false, isolation: 'none', ...changes };
}

function names(members: readonly Member[]): readonly string[] {
  return members.map(({ name }) => name);
}

describe('formBatch', () => {
  test('takes what waits in order of arrival, up to the bound', () => {
    expect(names(formBatch([member('a'), member('b'), member('c')], () => 2))).toEqual(['a', 'b']);
  });

  test('passes over those that are answered already', () => {
    expect(names(formBatch([member('a', { settled: true }), member('b')], () => 9))).toEqual(['b']);
  });

  test('takes a request at the head alone after it was isolated', () => {
    const waiting = [member('a', { isolation: 'alone' }), member('b', { isolation: 'alone' }), member('c')];
    expect(names(formBatch(waiting, () => 9))).toEqual(['a']);
  });

  test('takes those of one lock together after a fault among several', () => {
    const waiting = [
      member('a', { isolation: 'lock' }),
      member('b', { isolation: 'lock', lockKey: 'support' }),
      member('c', { isolation: 'lock' }),
      member('d'),
    ];
    expect(names(formBatch(waiting, () => 9))).toEqual(['a', 'c']);
  });

  test('gives each lock an equal part where more wait than it takes, and the rest to the oldest', () => {
    const flood = Array.from({ length: 9 }, (_, index) => member(`flood ${index}`));
    const waiting = [...flood, member('quiet 1', { lockKey: 'quiet' }), member('rare', { lockKey: 'rare' })];
    expect(names(formBatch(waiting, () => 6))).toEqual([
      'flood 0',
      'flood 1',
      'flood 2',
      'flood 3',
      'quiet 1',
      'rare',
    ]);
  });

  test('takes at least one of a lock for which there is room, however many there are', () => {
    const waiting = Array.from({ length: 5 }, (_, index) => member(`only ${index}`, { lockKey: `lock ${index}` }));
    expect(names(formBatch([member('first', { lockKey: 'lock 0' }), ...waiting], () => 3))).toEqual([
      'first',
      'only 1',
      'only 2',
    ]);
  });

  test('takes no request out of turn whose call waits for another queue, to give each lock its part', () => {
    const waiting = [
      member('a'),
      member('b'),
      member('c', { orderKey: 'call' }),
      member('d', { orderKey: 'call', lockKey: 'support' }),
      member('e', { lockKey: 'support' }),
    ];
    expect(names(formBatch(waiting, () => 3))).toEqual(['a', 'b', 'e']);
  });

  test('lets no request overtake an older one of the same order key that stays', () => {
    const waiting = [
      member('a'),
      member('b', { orderKey: 'call', isolation: 'alone' }),
      member('c', { orderKey: 'call' }),
      member('d'),
    ];
    expect(names(formBatch(waiting, () => 9))).toEqual(['a', 'd']);
  });
});

describe('isolateFurther', () => {
  test('splits by lock, then each alone, and then names the culprit', () => {
    const batch = [member('a'), member('b', { lockKey: 'support' }), member('c')];
    expect(isolateFurther(batch)).toEqual([]);
    const sales = formBatch(batch, () => 9);
    expect(names(sales)).toEqual(['a', 'c']);
    expect(isolateFurther(sales)).toEqual([]);
    const alone = formBatch(batch, () => 9);
    expect(names(alone)).toEqual(['a']);
    expect(names(isolateFurther(alone))).toEqual(['a']);
  });
});
