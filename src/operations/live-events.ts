/**
 * Tells followers what happens as it happens, on whichever instance: the database is looked at twice a second while
 * anybody follows, for all of them together.
 */
import type { Database } from '../store/connection.ts';
import {
  decisionsSince,
  EVENTS_MAX,
  type LiveEvent,
  outcomesSince,
  readPresent,
  revisionsAfter,
} from '../store/events.ts';

/** Up to where somebody has been told. */
export interface EventPosition {
  /** In milliseconds since 1970, by the database's clock. */
  readonly at: number;
  /** The number of a revision. */
  readonly revision: number;
}

export interface Told {
  readonly events: readonly LiveEvent[];
  /** Who goes on from there misses nothing, and may hear of the last seconds again. */
  readonly position: EventPosition;
  /** Whether there was more than could be told, which was left out. */
  readonly hasGap: boolean;
}

export interface Follower {
  /** Null for from now on. */
  readonly since: EventPosition | null;
  /** Called about twice a second, also when nothing happened. Must not throw and must not wait. */
  tell(told: Told): void;
  /** No more is told. */
  end(): void;
}

export interface LiveEvents {
  /**
   * From when it resolves on, nothing is missed.
   * @returns what ends it; null where too many follow already
   */
  follow(follower: Follower): Promise<(() => void) | null>;
  /** Ends all that follow; resolves when the database is not looked at any more. */
  close(): Promise<void>;
}

export interface LiveEventsDependencies {
  readonly database: Database;
  /** Hears of a look that failed, once until the next that did not. */
  readonly onError: (error: unknown) => void;
  readonly everyMilliseconds?: number;
}

const EVERY_MILLISECONDS = 500;

export const FOLLOWERS_MAX = 64;

/** What was decided or reported before a moment may be committed so long after it. */
const LATE_MILLISECONDS = 3_000;

/** Who was away for longer, or missed more, is told so, and goes on from now. */
const AWAY_MILLISECONDS_MAX = 24 * 60 * 60 * 1_000;
const MISSED_MAX = 20 * EVENTS_MAX;

interface Following extends Follower {
  /** Reads on from where the follower was, until everything until now is told. */
  own: EventReader | null;
  /** What was told by that, and comes again from the common reader for a while. */
  readonly told: Set<string>;
}

export function createLiveEvents({
  database,
  onError,
  everyMilliseconds = EVERY_MILLISECONDS,
}: LiveEventsDependencies): LiveEvents {
  const followings = new Set<Following>();
  let common: EventReader | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isFailing = false;
  let underWay = Promise.resolve();

  async function look(): Promise<void> {
    common ??= createEventReader(database, null);
    const told = await common.read();
    const behind: Following[] = [];
    for (const following of followings) {
      if (following.own === null) {
        const events = told.events.filter((event) => !following.told.has(keyOf(event)));
        following.tell({ ...told, events });
      } else {
        behind.push(following);
      }
    }
    // Those who catch up come last: where reading for one of them fails, all others have been told, and it is read again.
    for (const following of behind) {
      const own = await following.own?.read();
      if (own !== undefined && followings.has(following)) {
        own.events.forEach((event) => following.told.add(keyOf(event)));
        following.own = null;
        following.tell(own);
      }
    }
  }

  /** Never rejects. */
  async function lookAndTell(): Promise<void> {
    try {
      await look();
      isFailing = false;
    } catch (error) {
      if (!isFailing) {
        onError(error);
      }
      isFailing = true;
    }
    timer = null;
    if (followings.size > 0) {
      lookAgain();
    } else {
      common = null;
    }
  }

  function lookAgain(): void {
    timer = setTimeout(() => {
      underWay = lookAndTell();
    }, everyMilliseconds);
  }

  return {
    async follow(follower) {
      if (followings.size >= FOLLOWERS_MAX) {
        return null;
      }
      const own = createEventReader(database, follower.since);
      if (follower.since === null) {
        // What there is by now is not told.
        await own.read();
      }
      const following: Following = {
        since: follower.since,
        tell: (told) => follower.tell(told),
        end: () => follower.end(),
        own,
        told: new Set(),
      };
      followings.add(following);
      if (timer === null) {
        lookAgain();
      }
      return () => followings.delete(following);
    },
    async close() {
      followings.forEach((following) => following.end());
      followings.clear();
      if (timer !== null) {
        clearTimeout(timer);
      }
      await underWay;
    },
  };
}

interface EventReader {
  /** What happened since the last time. */
  read(): Promise<Told>;
}

/** @param since null for what happens after the first reading */
function createEventReader(database: Database, since: EventPosition | null): EventReader {
  let position = since;
  /** When each event that may be read again was read. */
  const known = new Map<string, number>();

  function unknown(events: readonly LiveEvent[], now: number): readonly LiveEvent[] {
    const fresh = events.filter((event) => !known.has(keyOf(event)));
    fresh.forEach((event) => known.set(keyOf(event), now));
    return fresh;
  }

  return {
    async read() {
      const present = await readPresent(database);
      const next: EventPosition = { at: present.now, revision: present.revision };
      const isAwayTooLong = position !== null && position.at < present.now - AWAY_MILLISECONDS_MAX;
      if (position === null || isAwayTooLong) {
        // What is on its way is not known yet, and what is known is over.
        unknown(
          await readAllSince((from) => decisionsSince(database, from), present.now - LATE_MILLISECONDS),
          next.at,
        );
        unknown(
          await readAllSince((from) => outcomesSince(database, from), present.now - LATE_MILLISECONDS),
          next.at,
        );
        position = next;
        return { events: [], position, hasGap: isAwayTooLong };
      }
      const from = position.at - LATE_MILLISECONDS;
      const revisions = await revisionsAfter(database, position.revision);
      const events = [
        ...revisions,
        ...(await readAllSince((time) => decisionsSince(database, time), from)),
        ...(await readAllSince((time) => outcomesSince(database, time), from)),
      ].toSorted((one, other) => timeOf(one) - timeOf(other));
      const fresh = unknown(events, next.at);
      for (const [key, readAt] of known) {
        if (readAt < next.at - 3 * LATE_MILLISECONDS) {
          known.delete(key);
        }
      }
      const lastRevision = revisions.at(-1)?.number ?? position.revision;
      position = { at: next.at, revision: Math.max(lastRevision, position.revision) };
      return { events: fresh, position, hasGap: events.length >= MISSED_MAX };
    },
  };
}

/** In as many readings as it takes, and no more than anybody wants to be told at once. */
async function readAllSince(
  read: (from: number) => Promise<readonly LiveEvent[]>,
  from: number,
): Promise<readonly LiveEvent[]> {
  const all = new Map<string, LiveEvent>();
  for (let start = from; all.size < MISSED_MAX;) {
    const events = await read(start);
    events.forEach((event) => all.set(keyOf(event), event));
    const last = events.at(-1);
    if (last === undefined || events.length < EVENTS_MAX || timeOf(last) <= start) {
      break;
    }
    start = timeOf(last);
  }
  return [...all.values()];
}

function timeOf(event: LiveEvent): number {
  switch (event.kind) {
    case 'decision':
      return event.decision.decidedAt.getTime();
    case 'outcome':
      return event.reportedAt.getTime();
    case 'revision':
      return event.editedAt.getTime();
    default:
      return event satisfies never;
  }
}

function keyOf(event: LiveEvent): string {
  switch (event.kind) {
    case 'decision':
      return event.decision.mqID;
    case 'outcome':
      return `${event.mqID} ${event.outcome}`;
    case 'revision':
      return String(event.number);
    default:
      return event satisfies never;
  }
}
