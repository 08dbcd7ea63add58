/** Reads the rows of the hot path's first flight, which come as text, in the order that the statements select. */
import { isTimeZone, openingHours } from '../routing/hours.ts';
import type { Call, Member, MemberTruth, Place, Standing, StandingReason, StrategyName } from '../routing/types.ts';
import { decodeLeases, type StoredAgent } from './agent-state.ts';
import { decodeHistory } from './call-history.ts';
import { SOURCES } from './member-statement.ts';

export type TextRow = readonly (string | null)[];

/** Rows of `lock` or `lock_with_agents`: a locked queue, a known call with its history, or a locked agent. */
export function readLocked(rows: readonly TextRow[]): {
  readonly lockedIDs: ReadonlySet<number>;
  /** Which of the asked queues these are, from 1. */
  readonly lockedPlaces: readonly number[];
  readonly knownCalls: ReadonlyMap<string, Call>;
  /** Who hold leases for the last offers of these calls. */
  readonly leasedAgentIDs: readonly number[];
  /** Who were locked together with them, by id. */
  readonly agents: ReadonlyMap<number, StoredAgent>;
} {
  const lockedIDs = new Set<number>();
  const lockedPlaces: number[] = [];
  const knownCalls = new Map<string, Call>();
  const leasedAgentIDs: number[] = [];
  const agents = new Map<number, StoredAgent>();
  for (const row of rows) {
    const [place, queueID, callID, episode, history, leasedAgentID] = row;
    if (queueID !== null && queueID !== undefined) {
      lockedIDs.add(Number(queueID));
      lockedPlaces.push(Number(place));
    } else if (callID === null || callID === undefined) {
      const agent = present(readAgent(row, LOCKED_AGENT_START));
      agents.set(Number(row[LOCKED_AGENT_START]), agent);
    } else {
      knownCalls.set(callID, { episode: Number(episode), history: decodeHistory(present(history)) });
      if (leasedAgentID !== null && leasedAgentID !== undefined) {
        leasedAgentIDs.push(Number(leasedAgentID));
      }
    }
  }
  return { lockedIDs, lockedPlaces, knownCalls, leasedAgentIDs, agents };
}

/** What `read_queues` says of one asked queue. */
export interface QueueRow {
  /** Which of the asked ones, from 1. */
  readonly place: number;
  readonly queueID: number;
  readonly version: number;
  readonly decisions: number;
  readonly cursors: ReadonlyMap<number, Place>;
  readonly clocks: readonly number[];
  readonly now: number;
  /** Whether no queue has the name that was asked for, and this one catches all. */
  readonly isCatchAll: boolean;
  readonly membersVersion: number;
  /** As of which members were removed the last time. */
  readonly membersRemovedVersion: number;
  /** Whether a member has to be looked at again because somebody changed something. */
  readonly isNoted: boolean;
}

/** Rows of `read_queues`. */
export function readQueueRows(rows: readonly TextRow[]): readonly QueueRow[] {
  return rows.map(([place, queueID, version, decisions, positions, agentIDs, clocks, now, ...marks]) => ({
    place: Number(place),
    queueID: Number(queueID),
    version: Number(version),
    decisions: Number(decisions),
    cursors: readCursors(numbers(positions), numbers(agentIDs)),
    clocks: numbers(clocks),
    now: Number(now),
    isCatchAll: marks[0] === 't',
    membersVersion: Number(marks[1]),
    isNoted: marks[2] === 't',
    membersRemovedVersion: Number(marks[3]),
  }));
}

function readCursors(positions: readonly number[], agentIDs: readonly number[]): ReadonlyMap<number, Place> {
  return new Map(positions.map((position, index) => [index + 1, { position, agentID: agentIDs[index] ?? 0 }]));
}

/** Of PostgreSQL's text of an array, e.g. `{1,2}`. */
function numbers(text: string | null | undefined): readonly number[] {
  return text === null || text === undefined || text === '{}' ? [] : text.slice(1, -1).split(',').map(Number);
}

/** A row of `read_members` or `read_turns`. */
export interface MemberRow {
  readonly source: string;
  /** Which of the scans, from 1; 0 for a row of no scan. */
  readonly scan: number;
  /** Null where the row is about an agent alone. */
  readonly queueID: number | null;
  /** Null where a scan found nobody. */
  readonly agentID: number | null;
  readonly checkID: string | null;
  /** As it is kept; null where it isn't yet. */
  readonly member: Member | null;
  /** Null where the agent's state was not needed. */
  readonly agent: StoredAgent | null;
  /** Null where nobody asked for it, or there is no such membership any more. */
  readonly truth: MemberTruth | null;
}

/** The first of a member's columns, and where each stands behind it. A batch reads hundreds of rows, so none is sliced. */
const MEMBER_START = 5;
const MEMBER = {
  tier: 0,
  position: 1,
  number: 2,
  weight: 3,
  capacity: 4,
  offersPerDayMax: 5,
  standing: 6,
  reason: 7,
  rank: 8,
  rankedBy: 9,
  dueAt: 10,
  baseReason: 11,
  baseDueAt: 12,
  availableSince: 13,
  offersDay: 14,
  offersToday: 15,
} as const;
/** The same of an agent's columns, and where they stand in a row of `lock_with_agents`. */
const AGENT_START = 21;
const LOCKED_AGENT_START = 6;
const AGENT = {
  agentID: 0,
  leases: 1,
  wrapUpUntil: 2,
  backOffUntil: 3,
  backOffMqID: 4,
  busyUntil: 5,
  noAnswers: 6,
  noAnswerPauseUntil: 7,
  idleSince: 8,
  writes: 9,
} as const;
const TRUTH = {
  tier: 31,
  position: 32,
  enabled: 33,
  weight: 34,
  offersPerDayMax: 35,
  agentID: 36,
  status: 37,
  statusSince: 38,
  returnsAt: 39,
  availableUntil: 40,
  timeZone: 41,
  hours: 42,
  capacity: 43,
  number: 44,
  dailyNumber: 45,
  dailyNumberUntil: 46,
} as const;

export function readMemberRow(row: TextRow): MemberRow {
  const [source, place, queueID, agentID, checkID] = row;
  return {
    source: present(source),
    scan: Number(place),
    queueID: numberOrNull(queueID),
    agentID: numberOrNull(agentID),
    checkID: checkID ?? null,
    member: readMember(row, numberOrNull(agentID), MEMBER_START),
    agent: readAgent(row, AGENT_START),
    truth: readTruth(row, source === SOURCES.outsider),
  };
}

/** @param start the first of its columns */
export function readMember(row: TextRow, agentID: number | null, start: number): Member | null {
  if (agentID === null || row[start + MEMBER.tier] === null) {
    return null;
  }
  return {
    agentID,
    tier: Number(row[start + MEMBER.tier]),
    position: Number(row[start + MEMBER.position]),
    number: present(row[start + MEMBER.number]),
    weight: Number(row[start + MEMBER.weight]),
    capacity: Number(row[start + MEMBER.capacity]),
    offersPerDayMax: numberOrNull(row[start + MEMBER.offersPerDayMax]),
    // These four are written by nothing but write-statements.ts, from values of these types.
    standing: present(row[start + MEMBER.standing]) as Standing,
    reason: (row[start + MEMBER.reason] ?? null) as StandingReason | null,
    rank: Number(row[start + MEMBER.rank]),
    rankedBy: present(row[start + MEMBER.rankedBy]) as StrategyName,
    dueAt: numberOrNull(row[start + MEMBER.dueAt]),
    baseReason: (row[start + MEMBER.baseReason] ?? null) as StandingReason | null,
    baseDueAt: numberOrNull(row[start + MEMBER.baseDueAt]),
    availableSince: Number(row[start + MEMBER.availableSince]),
    offersDay: Number(row[start + MEMBER.offersDay]),
    offersToday: Number(row[start + MEMBER.offersToday]),
  };
}

/** @param start the first of its columns */
function readAgent(row: TextRow, start: number): StoredAgent | null {
  if (row[start + AGENT.agentID] === null) {
    return null;
  }
  return {
    leases: decodeLeases(present(row[start + AGENT.leases])),
    wrapUpUntil: Number(row[start + AGENT.wrapUpUntil]),
    backOffUntil: Number(row[start + AGENT.backOffUntil]),
    backOffMqID: row[start + AGENT.backOffMqID] ?? null,
    busyUntil: Number(row[start + AGENT.busyUntil]),
    noAnswers: Number(row[start + AGENT.noAnswers]),
    noAnswerPauseUntil: Number(row[start + AGENT.noAnswerPauseUntil]),
    idleSince: Number(row[start + AGENT.idleSince]),
    writes: Number(row[start + AGENT.writes]),
  };
}

/** @param isOutsider whether the agent counts as a member though there may be no membership */
function readTruth(row: TextRow, isOutsider: boolean): MemberTruth | null {
  const agentID = row[TRUTH.agentID];
  if (agentID === null || agentID === undefined || (row[TRUTH.tier] === null && !isOutsider)) {
    return null;
  }
  const hours = row[TRUTH.hours];
  return {
    agentID: Number(agentID),
    tier: Number(row[TRUTH.tier] ?? 1),
    position: Number(row[TRUTH.position] ?? 0),
    enabled: row[TRUTH.enabled] !== 'f',
    weight: Number(row[TRUTH.weight] ?? 1),
    offersPerDayMax: numberOrNull(row[TRUTH.offersPerDayMax]),
    // The column's type in the database has these three values.
    status: present(row[TRUTH.status]) as MemberTruth['status'],
    statusSince: Number(row[TRUTH.statusSince]),
    returnsAt: numberOrNull(row[TRUTH.returnsAt]),
    availableUntil: numberOrNull(row[TRUTH.availableUntil]),
    hours:
      hours === null || hours === undefined ? null : openingHours(knownTimeZone(present(row[TRUTH.timeZone])), hours),
    capacity: Number(row[TRUTH.capacity]),
    number: present(row[TRUTH.number]),
    dailyNumber: row[TRUTH.dailyNumber] ?? null,
    dailyNumberUntil: numberOrNull(row[TRUTH.dailyNumberUntil]),
  };
}

/** A zone that the database knows and the program does not yet is too new to be worth a call. */
export function knownTimeZone(name: string): string {
  return isTimeZone(name) ? name : 'UTC';
}

function numberOrNull(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new Error('a column of the hot path is missing');
  }
  return value;
}
