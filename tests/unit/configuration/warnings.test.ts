import { expect, test } from 'bun:test';
import type { QueueDocument } from '../../../src/configuration/documents.ts';
import { warningsOfQueue } from '../../../src/configuration/warnings.ts';
import { QUEUE } from '../../support/documents.ts';

/** A Monday. */
const NOW = Date.UTC(2026, 10, 23, 12);

function codes(changes: Partial<QueueDocument>, members = 1, deadEnds: readonly string[] = []): readonly string[] {
  return warningsOfQueue({ ...QUEUE, ...changes }, { members, deadEnds, now: NOW }).map(({ code }) => code);
}

test('a queue with somebody in it is nothing to warn of', () => {
  expect(codes({})).toEqual([]);
});

test('nobody in the queue, and overflow to where nobody is, are', () => {
  expect(codes({}, 0)).toEqual(['nobody_in_queue']);
  expect(codes({}, 1, ['Empty'])).toEqual(['overflow_ends_nowhere']);
});

test('so is a queue that does not open within two weeks', () => {
  const date = (day: string) => ({ date: day, name: 'Open day', spans: [{ opens: '09:00', closes: '10:00' }] });
  expect(codes({ hours: { weekly: [], dates: [date('2026-12-07')] } })).toEqual([]);
  expect(codes({ hours: { weekly: [], dates: [date('2026-12-08')] } })).toEqual(['no_opening']);
  expect(codes({ hours: { weekly: [], dates: [] } })).toEqual(['no_opening']);
  const now = { date: '2026-11-23', name: 'Today', spans: [{ opens: '00:00', closes: '24:00' }] };
  expect(codes({ hours: { weekly: [], dates: [now] } })).toEqual([]);
});

test('so are strategies that need to know who is on a call, without leases', () => {
  expect([codes({ strategy: 'top_down' }), codes({ strategy: 'random' })]).toEqual([
    ['strategy_without_leases'],
    ['strategy_without_leases'],
  ]);
  expect(codes({ strategy: 'random', leaseSeconds: 60 })).toEqual([]);
});
