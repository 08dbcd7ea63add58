/** What a strategy says: in which order members are offered, and what an offer or an absence does to that order. */
import type { QueueTurn, Seat } from '../queue-turn.ts';
import type { ScanEnd, StrategyName } from '../types.ts';

export interface Strategy {
  /**
   * Ranks the members of a pool for one call: the lowest comes first, and among equals the lowest position, then agent.
   * @param pool a level: the members of this tier and of those before it
   */
  readonly order: (turn: QueueTurn, pool: Pool) => (seat: Seat) => number;
  /** The rank in that order of the last member that a scan read; whoever it left out comes behind. */
  readonly orderOfEnd: (turn: QueueTurn, level: number, end: ScanEnd) => number;
  /** What offering a member from the pool does to the order. */
  readonly take: (turn: QueueTurn, seat: Seat, pool: Pool) => void;
  /** The rank of who joins the queue or returns to it; null where that can't be told without reading more members. */
  readonly rankEntering: (entrance: Entrance) => number | null;
  /** The rank that follows from the agent's state, where it does. */
  readonly rankNow?: (seat: Seat) => number;
  /** The rank of who has become free, busy or out, where that says something about the order. */
  readonly rankOnChange?: (turn: EntranceTurn, seat: Seat) => number;
}

export interface Pool {
  readonly level: number;
  readonly callID: string;
}

export interface Entrance {
  readonly seat: Seat;
  /** Whether the queue's order has not known the member until now. */
  readonly isNew: boolean;
  readonly turn: EntranceTurn;
  /** All who enter at this moment. */
  readonly entering: ReadonlySet<Seat>;
}

export type EntranceTurn = Pick<QueueTurn, 'settings' | 'state' | 'seats' | 'circumstances' | 'clocks' | 'decisions'>;

export type Strategies = Readonly<Record<StrategyName, Strategy>>;
