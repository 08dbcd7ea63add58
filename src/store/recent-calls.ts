/** Which calls this process has decided about lately, and how it left them, in a fixed amount of memory. */

/** A call as its row has it. */
export interface CallLeft {
  readonly episode: number;
  /** As `encodeHistory` writes it. */
  readonly history: string;
}

export interface RecentCalls {
  note(callID: string, call: CallLeft): void;
  /** Whether the call was noted, but for those that newer ones took the place of; seldom true of one that was not. */
  has(callID: string): boolean;
  /** How the call was left; undefined where it was not noted, was too long, or newer ones took its place. */
  get(callID: string): CallLeft | undefined;
}

/** Half a megabyte: the calls of some seconds at the most that a process can route, of hours in an ordinary one. */
const PLACES = 2 ** 17;

/**
 * Of so many it is kept how they were left, each in the place of one before. At a thousand calls a second nine of ten are
 * still there after a second, and seven of ten after three; what is not is read. A power of two.
 */
const CALLS_MAX = 2 ** 13;

/**
 * Of a call's text; with one decision it takes about 150. As bytes in one piece, which takes two megabytes and added 10 to
 * the process: as objects, which the collector finds among those that live for a moment, they added 25.
 */
const CALL_BYTES_MAX = 256;

/** Neither JSON nor a number holds this. */
const SEPARATOR = '\u001f';

export function createRecentCalls(): RecentCalls {
  const hashes = new Int32Array(PLACES);
  const texts = Buffer.alloc(CALLS_MAX * CALL_BYTES_MAX);
  const lengths = new Int16Array(CALLS_MAX);
  // Never 0, which is what an empty place holds.
  const hashOf = (callID: string): number => Bun.hash.xxHash32(callID) | 0 || 1;
  const placeOf = (hash: number): number => hash & (PLACES - 1);
  const textPlaceOf = (hash: number): number => hash & (CALLS_MAX - 1);
  return {
    note(callID, { episode, history }) {
      const hash = hashOf(callID);
      hashes[placeOf(hash)] = hash;
      const place = textPlaceOf(hash);
      const text = `${history}${SEPARATOR}${episode}${SEPARATOR}${callID}`;
      const fits = Buffer.byteLength(text) <= CALL_BYTES_MAX;
      lengths[place] = fits ? texts.write(text, place * CALL_BYTES_MAX) : 0;
    },
    has(callID) {
      const hash = hashOf(callID);
      return hashes[placeOf(hash)] === hash;
    },
    get(callID) {
      const place = textPlaceOf(hashOf(callID));
      const start = place * CALL_BYTES_MAX;
      const text = texts.toString('utf8', start, start + (lengths[place] ?? 0));
      const [history = '', episode = '', ...notedID] = text.split(SEPARATOR);
      return notedID.join(SEPARATOR) === callID ? { episode: Number(episode), history } : undefined;
    },
  };
}
