/** Explains decisions that were made: one, or all of a call. */
import { explain } from '../explanation/explain.ts';
import type { ExplanationStep } from '../explanation/types.ts';
import type { Reasons } from '../routing/types.ts';
import type { Database } from '../store/connection.ts';
import { type MentionedIDs, readNames } from '../store/names.ts';
import { readDecision, readDecisionsOfCall, type StoredDecision } from '../store/offers.ts';

export type { ExplanationStep } from '../explanation/types.ts';

export interface Explanation {
  /** Null where nothing was decided. */
  readonly mqID: string | null;
  /** Null for a call that is none yet. */
  readonly callID: string | null;
  readonly kind: StoredDecision['kind'];
  readonly refusal: StoredDecision['refusal'];
  readonly agentID: number | null;
  readonly agent: string | null;
  readonly number: string | null;
  readonly queueID: number;
  readonly queue: string | null;
  readonly askedQueueID: number;
  readonly decidedAt: Date;
  readonly steps: readonly ExplanationStep[];
}

/** What an explanation is made of. */
export type DecisionToExplain = Omit<Explanation, 'steps' | 'agent' | 'queue'> & { readonly reasons: Reasons };

/** Null where there is no such decision. */
export async function explainDecision(database: Database, mqID: string): Promise<Explanation | null> {
  const decision = await readDecision(database, mqID);
  return decision === null ? null : ((await explainAll(database, [decision]))[0] ?? null);
}

/** The decisions of the latest call of this callID, oldest first; none where there is no such call. */
export async function explainCall(database: Database, callID: string): Promise<readonly Explanation[]> {
  return explainAll(database, await readDecisionsOfCall(database, callID));
}

export async function explainAll(
  database: Database,
  decisions: readonly DecisionToExplain[],
): Promise<readonly Explanation[]> {
  const explanations: Explanation[] = [];
  for (const decision of decisions) {
    const names = await readNames(database, mentionedIn(decision), decision.decidedAt);
    const { agentID, queueID } = decision;
    explanations.push({
      mqID: decision.mqID,
      callID: decision.callID,
      kind: decision.kind,
      refusal: decision.refusal,
      agentID,
      agent: agentID === null ? null : (names.agents.get(agentID)?.name ?? null),
      number: decision.number,
      queueID,
      queue: names.queues.get(queueID)?.name ?? null,
      askedQueueID: decision.askedQueueID,
      decidedAt: decision.decidedAt,
      steps: explain({ ...decision, names }),
    });
  }
  return explanations;
}

function mentionedIn({ queueID, askedQueueID, agentID, reasons }: DecisionToExplain): MentionedIDs {
  const all = [reasons, ...(reasons.path ?? []).map((tried) => tried.reasons)];
  const lookedAt = all.flatMap(({ members = [] }) => members.map(([id]) => id));
  const stoodAfter = all.flatMap(({ before }) =>
    before === undefined || typeof before === 'number' ? [] : [before[1]],
  );
  return {
    queueIDs: [queueID, askedQueueID, ...(reasons.path ?? []).map((tried) => tried.queueID)],
    agentIDs: [...(agentID === null ? [] : [agentID]), ...lookedAt, ...stoodAfter],
  };
}
