/** Which of a batch's queues need not have their members read, since they are remembered, and whether that was right. */
import { NO_PLACES, START } from '../routing/cursors.ts';
import type { MemberIndex, ScannedMembers } from '../routing/member-index.ts';
import type { AgentState, Member, Place, QueueSettings, Scan } from '../routing/types.ts';
import { plainArray } from './array-literal.ts';
import type { Knowledge } from './knowledge.ts';
import type { Foresight } from './foresight.ts';
import type { Roster, Unusable } from './rosters.ts';
import type { QueueRow } from './route-batch-rows.ts';
import { isNeedless, type LevelScan, levelScansOf, type Need, sizeOf } from './scans.ts';

/** A queue that is remembered, and how much of it the batch needs. */
export interface Remembered {
  readonly roster: Roster;
  /** Whether others write its members, so that it is as it will be found only when their changes are read. */
  readonly isFollowed: boolean;
  readonly need: Need;
  /** Members who are looked at whatever their turn. */
  readonly named: ReadonlySet<number>;
}

/** A large queue of which the batch reads the next piece. */
export interface Filling {
  readonly queueID: number;
  readonly roster: Roster;
  /** As of a queue that is remembered. */
  readonly isFollowed: boolean;
}

export interface Recollections {
  readonly remembered: ReadonlyMap<number, Remembered>;
  /** One queue at most, so that a batch of many stays bounded. */
  readonly filling: Filling | null;
}

export const NO_RECOLLECTIONS: Recollections = { remembered: new Map(), filling: null };

/** The queues whose members need not be read. Agents are locked by one statement alone, in the order of their ids. */
export function recollect(
  needs: ReadonlyMap<number, Need>,
  customers: readonly { readonly queueID: number }[],
  knowledge: Knowledge,
): Recollections {
  const withCustomers = new Set(customers.map(({ queueID }) => queueID));
  const remembered = new Map<number, Remembered>();
  let filling: Filling | null = null;
  for (const [queueID, need] of needs) {
    const roster = knowledge.rosters.use(queueID);
    if (roster === undefined) {
      continue;
    }
    const isFollowed = knowledge.rosters.isFollowed(queueID);
    if (roster.readTo !== null) {
      filling ??= { queueID, roster, isFollowed };
    } else if (!withCustomers.has(queueID)) {
      remembered.set(queueID, { roster, isFollowed, need, named: knowledge.namedOf(queueID) });
    }
  }
  if (remembered.size < needs.size) {
    for (const [queueID, { settings }] of needs) {
      if (settings.usesLeases || locksAgents(settings)) {
        remembered.delete(queueID);
      }
    }
  }
  return { remembered, filling };
}

/** Whether a queue's batches read and lock the agents of its members. */
export function locksAgents({ leaseSeconds, tracksIdle }: QueueSettings): boolean {
  return leaseSeconds > 0 || tracksIdle;
}

/** Of these all members are looked at, which costs nothing and lets a decision say more. */
const SMALL_MEMBERS_MAX = 64;

export interface LookedAt {
  readonly scans: readonly Scan[];
  readonly members: readonly Member[];
}

/** Whom a batch looks at of a queue that is remembered: the same as it would read. */
export function lookAt(
  { roster: { members }, need, named }: Remembered,
  cursors: ReadonlyMap<number, Place>,
  others: readonly number[],
): LookedAt {
  const plan = levelScansOf(need);
  const whole = members.size <= SMALL_MEMBERS_MAX ? wholeOf(members, plan) : null;
  if (whole !== null && named.size === 0 && others.length === 0) {
    return whole;
  }
  const looked = whole ?? scanAll(members, plan, { size: sizeOf(need), cursors });
  const read = new Map(looked.members.map((member) => [member.agentID, member]));
  for (const agentID of [...named, ...others]) {
    const member = members.get(agentID);
    if (member !== undefined) {
      read.set(agentID, member);
    }
  }
  return { scans: looked.scans, members: [...read.values()] };
}

interface Whole {
  readonly looked: LookedAt;
  /** Of the members, as of which it is. */
  readonly edits: number;
  readonly plan: readonly LevelScan[];
}

/**
 * All members of small queues, as they were looked at last. With a hundred queues in turn to scan each for each batch was a
 * fifteenth of the service's own time, and most decisions change no member.
 */
const wholes = new WeakMap<MemberIndex, Whole>();

/** Where all are read, it is all the same from where on. */
function wholeOf(members: MemberIndex, plan: readonly LevelScan[]): LookedAt {
  const known = wholes.get(members);
  if (known !== undefined && known.edits === members.edits && known.plan === plan) {
    return known.looked;
  }
  const looked = scanAll(members, plan, { size: null, cursors: NO_PLACES });
  wholes.set(members, { looked, edits: members.edits, plan });
  return looked;
}

interface ScanOptions {
  /** Of each tier; null for all. */
  readonly size: number | null;
  readonly cursors: ReadonlyMap<number, Place>;
}

function scanAll(members: MemberIndex, plan: readonly LevelScan[], { size, cursors }: ScanOptions): LookedAt {
  const readings: ScannedMembers[] = [];
  for (const { level, tier, rotates, needlessTier } of plan) {
    if (size === null || !isNeedless({ needlessTier, size }, members)) {
      const cursor = rotates ? (cursors.get(level) ?? START) : null;
      readings.push(members.scan({ level, tier, size: size ?? members.size }, cursor));
    }
  }
  const [first] = readings;
  // As of most queues: nobody can be there twice.
  if (first !== undefined && readings.length === 1) {
    return { scans: [first.scan], members: first.members };
  }
  const read = new Map(readings.flatMap((reading) => reading.members.map((member) => [member.agentID, member])));
  return { scans: readings.map(({ scan }) => scan), members: [...read.values()] };
}

interface LockedPlace {
  readonly queueID: number;
  readonly agentID: number;
}

/** Longer than it takes from asking for locks to the time that a batch is decided by. */
const LOCKING_MILLISECONDS = 100;

/** What a batch is expected to find. */
interface ExpectedAt {
  /** About the time, in milliseconds. */
  readonly now: number;
  readonly foresight: Pick<Foresight, 'cursorsOf'>;
}

/** Whose agents are to be locked of the members who will be looked at. */
export function agentsToLock(
  remembered: Recollections['remembered'],
  { now, foresight }: ExpectedAt,
): readonly LockedPlace[] {
  const places: LockedPlace[] = [];
  for (const [queueID, queue] of remembered) {
    const { roster, isFollowed, need } = queue;
    if (locksAgents(need.settings)) {
      const due = roster.members.due(now + LOCKING_MILLISECONDS).slice(0, need.extent.rechecks);
      const looked = lookAt(isFollowed ? withRoom(queue) : queue, foresight.cursorsOf(queueID), due);
      const isLocked = isFollowed ? isPresent : lockOf(need.settings, due);
      for (const member of looked.members) {
        if (isLocked(member)) {
          places.push({ queueID, agentID: member.agentID });
        }
      }
    }
  }
  return places;
}

/** Others may have taken as many of the next agents since: a usual batch. Where it was more, the members are read. */
const FOLLOWED_EXTRA = 64;

function withRoom(queue: Remembered): Remembered {
  const { need } = queue;
  return { ...queue, need: { ...need, extent: { ...need.extent, extra: need.extent.extra + FOLLOWED_EXTRA } } };
}

/** Others may have freed whoever is busy, as far as is remembered. */
function isPresent({ standing }: Member): boolean {
  return standing !== 'out';
}

/**
 * Whether a member's agent has to be locked: where an offer can change it, or time has. Who is busy is so until they are
 * due or noted, and takes no lease when offered all the same, so that only a queue that goes by idleness writes the agent.
 * To lock and read those, too, was a sixth of the database's time for a call where all are busy.
 */
function lockOf({ tracksIdle }: QueueSettings, due: readonly number[]): (member: Member) => boolean {
  const dueIDs = new Set(due);
  return ({ agentID, standing }) =>
    standing === 'free' || (standing === 'busy' && (tracksIdle || dueIDs.has(agentID)));
}

/**
 * The parameters of `lock_with_agents` behind those of `lock`; null where neither a member's agent has to be locked nor
 * one whom a call may give back.
 */
export function lockingValues(
  remembered: Recollections['remembered'],
  expected: ExpectedAt,
): readonly string[] | null {
  const places = agentsToLock(remembered, expected);
  const leasingIDs = [...remembered.values()].flatMap(({ need: { settings } }) =>
    locksAgents(settings) && settings.usesLeases ? [settings.id] : [],
  );
  return places.length + leasingIDs.length === 0
    ? null
    : [
        plainArray(places.map(({ queueID }) => queueID)),
        plainArray(places.map(({ agentID }) => agentID)),
        plainArray(leasingIDs),
      ];
}

interface Found {
  /** The agents who were read, by id. */
  readonly agents: ReadonlyMap<number, AgentState>;
  /** Who hold leases for the last offers of the batch's calls. */
  readonly leasedAgentIDs: readonly number[];
  readonly now: number;
}

/** What a batch looks at of its queues that are remembered. @param rows those that are held */
export function lookAtAll(
  remembered: Recollections['remembered'],
  rows: readonly QueueRow[],
  found: Found,
): { readonly queues: ReadonlyMap<number, LookedAt>; readonly unusable: ReadonlyMap<number, Unusable> } {
  const queues = new Map<number, LookedAt>();
  const unusable = new Map<number, Unusable>();
  for (const row of rows) {
    const queue = remembered.get(row.queueID);
    // One that is asked for by several names has a row for each.
    if (queue !== undefined && !queues.has(row.queueID)) {
      const looked = lookAgain(queue, row, found);
      if (typeof looked === 'string') {
        unusable.set(row.queueID, looked);
      } else {
        queues.set(row.queueID, looked);
      }
    }
  }
  return { queues, unusable };
}

/** What a batch looks at of a remembered queue, now that it is held. */
export function lookAgain(
  queue: Remembered,
  { membersVersion, isNoted, cursors }: Pick<QueueRow, 'membersVersion' | 'isNoted' | 'cursors'>,
  { agents, leasedAgentIDs, now }: Found,
): LookedAt | Unusable {
  const { roster, need } = queue;
  if (membersVersion !== roster.version) {
    return 'old';
  }
  const due = roster.members.due(now);
  const locks = locksAgents(need.settings);
  if (
    isNoted ||
    // So many are caught up with in several batches.
    due.length >= need.extent.rechecks ||
    leasedAgentIDs.some((agentID) => !agents.has(agentID)) ||
    due.some((agentID) => !locks || needsLook(roster.members.get(agentID), now))
  ) {
    return 'too_little';
  }
  const looked = lookAt(queue, cursors, leasedAgentIDs.length === 0 ? due : [...due, ...leasedAgentIDs]);
  if (!locks) {
    return looked;
  }
  const isLocked = lockOf(need.settings, due);
  const lacksLocks = looked.members.some((member) => isLocked(member) && !agents.has(member.agentID));
  return lacksLocks ? 'too_little' : looked;
}

/** Whether what people configured says more of a member who is due; whoever is locked is seen to be free again. */
function needsLook(member: Member | undefined, now: number): boolean {
  return member === undefined || member.standing === 'out' || (member.baseDueAt !== null && member.baseDueAt <= now);
}
