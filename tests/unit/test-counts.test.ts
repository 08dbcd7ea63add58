/** The counts behind the last line of `npm test`. */
import { describe, expect, test } from 'bun:test';
import { countTests } from '../support/test-counts.ts';

describe('countTests', () => {
  test('reads the closing lines, not what tests wrote before them', () => {
    const output = [
      ' 99 pass',
      'a test says: 3 fail',
      '',
      ' 12 pass',
      ' 1 skip',
      ' 2 todo',
      ' 4 fail',
      ' 40 expect() calls',
    ];
    expect(countTests(`${output.join('\n')}\nRan 19 tests across 2 files. [1.00s]\n`)).toEqual({
      passed: 12,
      failed: 4,
      notRun: 3,
    });
  });

  test('reads them in colour', () => {
    expect(countTests('\n\u001B[0m\u001B[32m 7 pass\u001B[0m\n\u001B[31m 1 fail\u001B[0m\n')).toEqual({
      passed: 7,
      failed: 1,
      notRun: 0,
    });
  });

  test('counts nothing where nothing ran, and not the tests that a filter left out', () => {
    expect(countTests('The following filters did not match any test files')).toEqual({
      passed: 0,
      failed: 0,
      notRun: 0,
    });
    expect(countTests(' 0 pass\n 171 filtered out\n 0 fail\n')).toEqual({ passed: 0, failed: 0, notRun: 0 });
  });
});
