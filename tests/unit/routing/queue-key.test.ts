import { describe, expect, test } from 'bun:test';
import { queueKey } from '../../../src/routing/queue-key.ts';

describe('queueKey', () => {
  test('ignores letter case and white space around the name', () => {
    expect(queueKey('\t  GoToSupport\u00a0\n')).toBe('gotosupport');
    expect(queueKey('STÖRUNG')).toBe(queueKey('störung'));
    expect(queueKey('ПОДДЕРЖКА')).toBe(queueKey('поддержка'));
  });

  test('keeps white space inside the name', () => {
    expect(queueKey('Second  Level')).toBe('second  level');
  });

  test('lowers each letter by itself, so that the database can do the same', () => {
    expect(queueKey('ΟΔΟΣ')).toBe('οδοσ');
    expect(queueKey('İ')).toBe('İ');
  });
});
