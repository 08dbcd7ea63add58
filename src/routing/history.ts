/** What a call remembers of its decisions, and what they answered. */
import type { Call, PastDecision, RoutingAnswer } from './types.ts';

/**
 * How many decisions a call's history keeps. Twice the offers that a call may have, and a bound for a callID that is
 * asked about for ever.
 */
const HISTORY_DECISIONS_MAX = 60;

export function remember(history: readonly PastDecision[], past: PastDecision): readonly PastDecision[] {
  if (history.length === 0) {
    return [past];
  }
  // Of refusals in a row only the last matters, and a caller may ask again for as long as nobody is available.
  const isRefusedAgain = past.result.kind === 'refusal' && history.at(-1)?.result.kind === 'refusal';
  const kept = isRefusedAgain ? history.slice(0, -1) : history;
  return [...kept.slice(1 - HISTORY_DECISIONS_MAX), past];
}

/** Whom an offer went to; null for a refusal, or a number that is no agent's. */
export function agentOffered({ result }: PastDecision): number | null {
  return result.kind === 'refusal' ? null : result.agentID;
}

/** Who had the call's last offer. */
export function agentLastOffered({ history }: Call): number | null {
  const last = history.at(-1);
  return last === undefined ? null : agentOffered(last);
}

/** Uses up the one time that an offer is given again to a network retry. */
export function markReplayed({ episode, history }: Call, replayed: PastDecision): Call {
  return {
    episode,
    history: history.map((decision) =>
      decision.mqID === replayed.mqID ? { ...decision, replayed: true } : decision,
    ),
  };
}

export function pastAnswer({ result, mqID }: PastDecision): RoutingAnswer {
  return result.kind === 'refusal'
    ? { kind: 'refusal', refusal: result.refusal }
    : { kind: 'offer', number: result.number, mqID };
}
