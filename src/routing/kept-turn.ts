/**
 * A queue's turn that goes on from one decision to the next, where nobody else decides for the queue: what has changed
 * meanwhile is put right in it, instead of everything being read anew. It decides the same, since what a decision comes to
 * does not depend on how many members were read, as long as those are all who could come before the one chosen.
 */
import { isAsStored, isConfiguredAlike } from './changed-members.ts';
import type { Answered } from './decide-request.ts';
import { agentLastOffered, agentOffered } from './history.ts';
import { localDate } from './hours.ts';
import { type AgentTurn, asItStands, type QueueTurn } from './queue-turn.ts';
import type { AgentState, Call, Member, QueueSettings } from './types.ts';

/** A turn of more members takes longer to look through than to read anew. */
const MEMBERS_MAX = 32;

/**
 * Brings the turn to a later moment.
 * @returns false where it can't go on until then
 */
export function goOn(turn: QueueTurn, settings: QueueSettings, now: number): boolean {
  const { circumstances } = turn;
  if (settings !== turn.settings || turn.members.length > MEMBERS_MAX) {
    return false;
  }
  if (now !== circumstances.now) {
    if (now < circumstances.now || localDate(settings.timeZone, now).day !== circumstances.today) {
      return false;
    }
    circumstances.now = now;
  }
  return true;
}

/**
 * Whether an explanation names the same members as if the queue were read anew: all are read in any case, or as many of
 * those who are free as ever.
 * @param others how many are looked at whatever their turn
 */
export function explainsAsReadAnew({ state, hasStirred }: QueueTurn, others: number): boolean {
  const { scans, rechecks } = state;
  return (
    rechecks.length === 0 &&
    (scans.every(({ isWhole }) => isWhole) ||
      (others === 0 && !hasStirred && scans.every(({ isWhole, free }) => isWhole || free !== 'complete')))
  );
}

/** Whether the call's last offer still takes an agent's time, who need not be one of the members that were read. */
export function endsLease(
  call: Call,
  { usesLeases }: Pick<QueueSettings, 'usesLeases'>,
  agentOf: (agentID: number) => AgentState,
): boolean {
  const agentID = usesLeases ? agentLastOffered(call) : null;
  return agentID !== null && agentOf(agentID).leases.some(({ mqID }) => mqID === call.history.at(-1)?.mqID);
}

export interface Revised {
  /** As the queue keeps the member; null for one whom it does not know. */
  readonly known: Member | null;
  /** As configured now. */
  readonly member: Member;
  /** Null where it is not read. */
  readonly agent: AgentState | null;
}

/**
 * Takes in a member of whom something has changed beside the queue's own decisions.
 * @returns false where the queue has to be read anew for it: its order has to take the member in, or it stands elsewhere
 */
export function revise(turn: QueueTurn, { known, member, agent }: Revised): boolean {
  if (known === null || !isConfiguredAlike(member, known)) {
    return false;
  }
  const { agentID } = member;
  if (agent === null) {
    turn.agents.delete(agentID);
  } else {
    // Also who was read before, for a call that had been offered to the agent, but not as one of the members.
    turn.agents.set(agentID, { state: agent, hasChanged: false, turns: [turn] });
  }
  const now = asItStands(turn, member);
  const hasChanged = now.standing !== known.standing;
  if (hasChanged && known.standing === 'out') {
    return false;
  }
  const rank = hasChanged ? (turn.strategy.rankOnChange?.(turn, now) ?? now.rank) : now.rank;
  put(turn, known, rank === now.rank ? now : { ...now, rank });
  turn.hasStirred ||= hasChanged;
  return true;
}

function put(turn: QueueTurn, known: Member, member: Member): void {
  const { members, stored } = turn;
  turn.hasChanged = true;
  const found = members.findIndex(({ agentID }) => agentID === member.agentID);
  const place = found === -1 ? members.length : found;
  members[place] = member;
  stored[place] = known;
}

/** Hands over each member who is not as it was stored, and takes it for stored from then on. */
export function storeChanged(turn: QueueTurn, store: (member: Member) => void): void {
  if (!turn.hasChanged) {
    return;
  }
  turn.hasChanged = false;
  const { members, stored } = turn;
  for (let place = 0; place < members.length; place += 1) {
    const member = members[place];
    const known = stored[place] ?? null;
    if (member !== undefined && member !== known && (known === null || !isAsStored(member, known))) {
      store(member);
      stored[place] = member;
    }
  }
}

/**
 * Hands over the agents whom a decision has changed, with the queue's members in step: only who had the call's last offer
 * and who gets this one can be among them.
 */
export function storeChangedAgents(
  { agents }: QueueTurn,
  { call, answered }: { readonly call: Call; readonly answered: Answered },
  store: (agentID: number, agent: AgentTurn) => void,
): void {
  if (agents.size === 0) {
    return;
  }
  for (const agentID of [agentLastOffered(call), answered.kind === 'decided' ? agentOffered(answered.past) : null]) {
    const agent = agentID === null ? undefined : agents.get(agentID);
    if (agentID !== null && agent?.hasChanged === true) {
      agent.hasChanged = false;
      store(agentID, agent);
    }
  }
}
