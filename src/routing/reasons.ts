/** Puts together why a decision fell as it did, and what it was made from. */
import { cursorOf } from './cursors.ts';
import type { QueueTurn } from './queue-turn.ts';
import type { Visit } from './retry.ts';
import type { Served } from './serve.ts';
import type { DecisionInputs, OverflowPath, PastDecision, Reasons, RoutingRequest } from './types.ts';

export interface Explained {
  readonly turn: QueueTurn;
  readonly visit: Visit;
  readonly served: Decisive;
  readonly path: OverflowPath | null;
  /** `rotationOf` before and after. */
  readonly before: Reasons['before'];
  readonly after: Reasons['before'];
}

/** What decides a request. */
export type Decisive = Extract<Served, { kind: 'agent' | 'number' | 'refusal' }>;

/** Reasons while they are put together, which is in the order in which they are stored. */
type Draft = { -readonly [Name in keyof Reasons]?: Reasons[Name] };

export function reasonsOf({ turn, visit, served, path, before, after }: Explained): Reasons {
  const { version, strategy } = turn.settings;
  const reasons: Draft & Pick<Reasons, 'version' | 'strategy'> = { version, strategy };
  if (visit.row !== 1) {
    addRepeat(reasons, visit);
  }
  Object.assign(reasons, served.reasons);
  if (before !== undefined && after !== undefined) {
    reasons.before = before;
    reasons.after = after;
  }
  if (path !== null) {
    reasons.path = path.tried.map((tried) => ({
      queueID: tried.queueID,
      unserved: tried.unserved,
      reasons: tried.reasons,
    }));
  }
  return reasons;
}

function addRepeat(reasons: Draft, { row, ended, history }: Visit): void {
  reasons.row = row;
  const closed = history.find(({ mqID }) => mqID === ended?.mqID)?.ending ?? null;
  if (closed !== null) {
    reasons.closed = closed;
  }
}

/** Null where there was nothing of it, as for most calls. */
export function inputsOf({ customer, path }: RoutingRequest, { history }: Visit): DecisionInputs | null {
  const { rule, stickyAgentID } = customer;
  if (rule === null && stickyAgentID === null && path === null && !history.some(isReplayed)) {
    return null;
  }
  const replayed = history.filter(isReplayed);
  return {
    ...(rule === null ? {} : { rule: 'number' in rule ? 'number' : rule }),
    ...(stickyAgentID === null ? {} : { stickyAgentID }),
    ...(replayed.length === 0 ? {} : { replayedMqIDs: replayed.map(({ mqID }) => mqID) }),
    ...(path === null ? {} : { tried: path.tried.map(triedOf) }),
  };
}

function triedOf({
  triedAt,
  decisions,
  foundAfter,
}: OverflowPath['tried'][number]): NonNullable<DecisionInputs['tried']>[number] {
  return foundAfter === undefined ? [triedAt, decisions] : [triedAt, decisions, foundAfter];
}

function isReplayed({ replayed }: PastDecision): boolean {
  return replayed;
}

/** Where the rotation stands for explanations: a cursor, or a pass. */
export function rotationOf(turn: QueueTurn, served: Served): Reasons['before'] {
  if (served.kind !== 'agent' || served.offerKind !== 'rotation') {
    return undefined;
  }
  if (turn.settings.strategy === 'round_robin') {
    const { position, agentID } = cursorOf(turn, served.level);
    return [position, agentID];
  }
  return turn.settings.strategy === 'weighted_round_robin' ? (turn.clocks[0] ?? 0) : undefined;
}
