/** The ids of decisions: version 6 UUIDs, as the contract's example is, which sort by the time of the decision. */
import { v6 as uuidV6 } from 'uuid';

/** A UUID counts time in tenths of a microsecond. */
const TICKS_PER_MILLISECOND = 10_000;

/** It shares its two bytes with the UUID's variant. */
const CLOCK_SEQUENCE_BITS = 0x3fff;

/**
 * One id for each place in a batch, ascending in that order.
 * @param milliseconds the batch's time by the database's clock, since 1970
 */
export function createMqIDs(milliseconds: number, count: number): readonly string[] {
  const ticks = Math.round((milliseconds % 1) * TICKS_PER_MILLISECOND);
  // Drawn once: the places differ in their time already, and chance is for what others decide at the same moment.
  const chance = crypto.getRandomValues(new Uint8Array(8));
  const node = chance.subarray(0, 6);
  const clockseq = (((chance[6] ?? 0) << 8) | (chance[7] ?? 0)) & CLOCK_SEQUENCE_BITS;
  const idOf = (place: number): string => {
    const msecs = Math.floor(milliseconds) + Math.floor((ticks + place) / TICKS_PER_MILLISECOND);
    return uuidV6({ msecs, nsecs: (ticks + place) % TICKS_PER_MILLISECOND, node, clockseq });
  };
  let [before, low, after] = partsOf(idOf(0));
  return Array.from({ length: count }, (_, place) => {
    if (low === LOW_TICKS) {
      [before, low, after] = partsOf(idOf(place));
    }
    const id = `${before}${hexOf(low)}${after}`;
    low += 1;
    return id;
  });
}

/** Of the time, those in an id's last digits of it; ids that share the others are made from one: a fifth of the work. */
const LOW_TICKS = 2 ** 12;

/** @returns an id with its last digits of the time taken out, as a number */
function partsOf(mqID: string): [before: string, low: number, after: string] {
  return [mqID.slice(0, 15), Number.parseInt(mqID.slice(15, 18), 16), mqID.slice(18)];
}

function hexOf(low: number): string {
  return (low + LOW_TICKS).toString(16).slice(1);
}

/** UUIDs count from the reform of the calendar on 15 October 1582 (RFC 9562). */
const UUID_EPOCH_MILLISECONDS = -12_219_292_800_000;

/**
 * The place in its batch that an id was made for.
 * @param milliseconds the batch's time, as `createMqIDs` took it
 * @returns 0 for an id that was not made so
 */
export function placeOfMqID(mqID: string, milliseconds: number): number {
  const ticks = BigInt(`0x${mqID.slice(0, 8)}${mqID.slice(9, 13)}${mqID.slice(15, 18)}`);
  const whole = Math.floor(milliseconds);
  const wholeTicks = BigInt(whole - UUID_EPOCH_MILLISECONDS) * BigInt(TICKS_PER_MILLISECOND);
  const place = Number(ticks - wholeTicks) - Math.round((milliseconds % 1) * TICKS_PER_MILLISECOND);
  return place >= 0 && place < PLACES_MAX ? place : 0;
}

/** More than any batch has. */
const PLACES_MAX = 4_096;

/** The least id of a moment in milliseconds since 1970: whatever is decided from then on sorts behind it. */
export function mqIDLowerBound(milliseconds: number): string {
  return uuidV6({ msecs: milliseconds, nsecs: 0, clockseq: 0, node: new Uint8Array(6) });
}
