/** What a batch reads so that its queues can be remembered: all of a small one, and a large one piece by piece. */
import type { QueueState } from '../routing/types.ts';
import type { BatchStep } from './lane-connection.ts';
import type { Filling } from './remembered-queues.ts';
import type { Reading } from './rosters.ts';
import { readMember, type TextRow } from './route-batch-rows.ts';

/** About as many as a batch reads anyway; of a queue of 10,000 all are there after a second under load. */
const PIECE_MEMBERS = 32;

/** A large queue's, of which the next batch reads the first piece. */
const NOTHING_READ: Reading = { from: 0, to: 0, members: [] };

export function rosterStep({ queueID, roster }: Filling): BatchStep {
  return { statement: 'read_roster', values: [String(queueID), String(roster.readTo), String(PIECE_MEMBERS)] };
}

interface MembersRead {
  /** Those that are held. */
  readonly queues: ReadonlyMap<number, QueueState>;
  /** Those whose members were read in their order. */
  readonly unread: ReadonlyMap<number, unknown>;
  readonly filling: Filling | null;
  /** Queues in which more members have to be looked at again than were. */
  readonly backlog: ReadonlySet<number>;
  /** Of `read_roster`. */
  readonly rows: readonly TextRow[];
}

/**
 * By queue. None of one with notes that are left: a piece lists who is a member by now, and whoever is to be removed by such
 * a note, and becomes a member again before it is looked at, stays as before and is told by nothing.
 */
export function readingsOf({ queues, unread, filling, backlog, rows }: MembersRead): ReadonlyMap<number, Reading> {
  const readings = new Map<number, Reading>();
  for (const [queueID, state] of queues) {
    if (backlog.has(queueID)) {
      continue;
    }
    if (filling?.queueID === queueID) {
      readings.set(queueID, pieceOf(filling, rows));
    } else if (unread.has(queueID)) {
      readings.set(queueID, isWhole(state) ? { from: 0, to: null, members: state.members } : NOTHING_READ);
    }
  }
  return readings;
}

function pieceOf({ roster: { readTo } }: Filling, rows: readonly TextRow[]): Reading {
  const members = rows.flatMap((row) => readMember(row, Number(row[0]), ROSTER_MEMBER_START) ?? []);
  return { from: readTo ?? 0, to: rows.length < PIECE_MEMBERS ? null : Number(rows.at(-1)?.[0]), members };
}

/** Whether the scans left nobody out. */
function isWhole({ settings, scans }: QueueState): boolean {
  return settings.tiers.every(
    ({ tier, hasMembers }) => !hasMembers || scans.some((scan) => scan.tier === tier && scan.isWhole),
  );
}

/** Where a member's columns begin in the rows of `read_roster`. */
const ROSTER_MEMBER_START = 1;
