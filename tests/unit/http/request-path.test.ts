import { describe, expect, test } from 'bun:test';
import { collapseSlashes, pathOf, withAbsoluteUrl } from '../../../src/http/request-path.ts';

describe('the path of a URL', () => {
  test.each([
    ['http://localhost:3000/call/request', '/call/request'],
    ['http://a/call/request?x=/y?z', '/call/request'],
    ['http://a/', '/'],
    ['http://a//call//request/', '//call//request/'],
    ['/call/request', '/call/request'],
    ['//call/request?x', '//call/request'],
    ['/?http://b/c', '/'],
    ['localhost:80', 'localhost:80'],
  ])('%s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});

test('slashes too many are dropped, and nothing else is', () => {
  expect(['//a///b//', '/a/b', '/a/b/', '/a%2Fb', '/', '//'].map(collapseSlashes)).toEqual([
    '/a/b',
    '/a/b',
    '/a/b',
    '/a%2Fb',
    '',
    '',
  ]);
});

test('a request without a host keeps its method, headers and body under an absolute URL', async () => {
  const headers = { 'content-type': 'application/json' };
  const hostless = new Request('http://localhost/', { method: 'POST', body: '{"a":1}', headers });
  Object.defineProperty(hostless, 'url', { value: '//a/b?c' });
  const request = withAbsoluteUrl(hostless);
  expect(request.url).toBe('http://localhost//a/b?c');
  expect(request.method).toBe('POST');
  expect(request.headers.get('content-type')).toBe('application/json');
  expect(await request.text()).toBe('{"a":1}');
});
