import { describe, expect, test } from 'bun:test';
import { plainArray, quotedArray } from '../../../src/store/array-literal.ts';

describe("PostgreSQL's text of an array", () => {
  test('has no quotes around numbers, uuids and booleans', () => {
    expect(plainArray([])).toBe('{}');
    expect(plainArray([1, -2.5, null, true, '1ef698cb-ffa3-6b00-8113-768365ac9ea8'])).toBe(
      '{1,-2.5,NULL,true,1ef698cb-ffa3-6b00-8113-768365ac9ea8}',
    );
  });

  test('quotes text, so that no letter of it means anything', () => {
    expect(quotedArray([])).toBe('{}');
    expect(quotedArray(['a', null, '', 'NULL', ' b,c} ', '{'])).toBe('{"a",NULL,"","NULL"," b,c} ","{"}');
  });

  test('escapes quotes and backslashes, and nothing else', () => {
    expect(quotedArray(['say "hi"', 'C:\\dir', '\\"', "it's\n"])).toBe(
      String.raw`{"say \"hi\"","C:\\dir","\\\"","it's` + '\n"}',
    );
  });
});
