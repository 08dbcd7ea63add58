/** What a strategy says: in which order members are offered, and what an offer or an absence does to that order. */
import type { QueueTurn } from '../queue-turn.ts';
import type { AgentState, Member, ScanEnd, StrategyName } from '../types.ts';

export interface Strategy {
  /**
   * Ranks the members of a pool for one call: the lowest comes first, and among equals the lowest position, then agent.
   * @param level the pool: the members of this tier and of those before it
   */
  readonly order: (turn: QueueTurn, level: number) => (member: Member) => number;
  /** The rank in that order of the last member that a scan read; whoever it left out comes behind. */
  readonly orderOfEnd: (turn: QueueTurn, level: number, end: ScanEnd) => number;
  /** What offering a member to a call does to the order. */
  readonly take: (turn: QueueTurn, member: Member, offer: Offer) => void;
  /** The rank of who joins the queue or returns to it; null where that can't be told without reading more members. */
  readonly rankEntering: (entrance: Entrance) => number | null;
  /** The rank that follows from the agent's state, where it does; null for who was not read. */
  readonly rankNow?: (member: Member, agent: AgentState | null) => number;
  /** The rank of who has become free, busy or out, where that says something about the order. */
  readonly rankOnChange?: (turn: QueueTurn, member: Member) => number;
}

export interface Offer {
  /** Of the pool that the member is from. */
  readonly level: number;
  readonly callID: string;
}

export interface Entrance {
  readonly member: Member;
  /** Null where the agent was not read. */
  readonly agent: AgentState | null;
  /** Whether the queue's order has not known the member until now. */
  readonly isNew: boolean;
  readonly turn: QueueTurn;
  /** All who enter at this moment. */
  readonly entering: ReadonlySet<Member>;
}

export type Strategies = Readonly<Record<StrategyName, Strategy>>;

/** The order of the strategies that keep it in the members' ranks. */
export function rankOf({ rank }: Member): number {
  return rank;
}

/** Gives one of the turn's members another rank. */
export function rerank(turn: QueueTurn, member: Member, rank: number): void {
  const { members } = turn;
  turn.hasChanged = true;
  members[members.indexOf(member)] = { ...member, rank };
}
