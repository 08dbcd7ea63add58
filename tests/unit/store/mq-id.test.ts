/** The ids of a batch's decisions: valid, ascending, and telling their places. */
import { expect, test } from 'bun:test';
import { validate, version } from 'uuid';
import { createMqIDs, placeOfMqID } from '../../../src/store/mq-id.ts';
import { NOON } from '../../support/routing.ts';

/** As OpenAPI's own format says, with the variant that RFC 9562 asks for. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids are version 6 UUIDs whatever chance draws, ascending within their batch', () => {
  for (let batch = 0; batch < 200; batch += 1) {
    const ids = createMqIDs(NOON + batch + 0.123, 128);
    expect(ids.every((id) => UUID.test(id) && validate(id) && version(id) === 6)).toBe(true);
    expect(ids.toSorted()).toEqual([...ids]);
  }
});

test('ids of batches of one moment differ', () => {
  const ids = Array.from({ length: 100 }, () => createMqIDs(NOON, 10)).flat();
  expect(new Set(ids).size).toBe(1_000);
});

test('an id tells its place in the batch, and a strange one the first', () => {
  for (const time of [NOON, NOON + 0.457, NOON + 0.9999]) {
    // So many that their last digits of the time begin anew.
    expect(createMqIDs(time, 4_096).map((id) => placeOfMqID(id, time))).toEqual(
      Array.from({ length: 4_096 }, (_, place) => place),
    );
  }
  expect(placeOfMqID('1ef698cb-ffa3-6b00-8113-768365ac9ea8', NOON)).toBe(0);
});
