/** Makes the steps of an explanation out of the reasons that a decision keeps. Pure. */
import type { MemberReason, Reasons } from '../routing/types.ts';
import { agentNamed, queueNamed, sentences } from './sentences.ts';
import type { ExplainedDecision, ExplanationStep } from './types.ts';

/** In the order in which it was decided; the last is what came of it. */
export function explain(decision: ExplainedDecision): readonly ExplanationStep[] {
  const { reasons, queueID, kind } = decision;
  // Where the way ended at a queue that had been tried before, that is the last but not told a second time.
  const path = reasons.path ?? [];
  const tried = path.flatMap((one) => triedSteps(decision, one));
  const isTold = path.some((one) => one.queueID === queueID && one.unserved !== null);
  const isByNumber = kind === 'customer_number';
  return [
    ...repeatSteps(reasons),
    ...tried,
    ...(isTold || isByNumber ? [] : openingSteps(decision, queueID, reasons)),
    ...(isTold && kind !== 'second_chance' ? [] : choiceSteps(decision, queueID, reasons)),
    resultStep(decision),
  ];
}

function repeatSteps({ row, closed }: Reasons): readonly ExplanationStep[] {
  const ending = closed ?? null;
  return row === undefined ? [] : [{ code: 'repeat', row, ending, text: sentences.repeat(row, ending) }];
}

type Tried = NonNullable<Reasons['path']>[number];

function triedSteps(decision: ExplainedDecision, { queueID, unserved, reasons }: Tried): readonly ExplanationStep[] {
  const queue = queueNamed(decision.names, queueID);
  if (unserved === null) {
    return [{ code: 'customer_rule', queueID, text: sentences.customerRule(queue) }];
  }
  return [
    ...openingSteps(decision, queueID, reasons),
    ...choiceSteps({ ...decision, kind: 'refusal' }, queueID, reasons),
    ...(unserved === 'closed'
      ? []
      : [{ code: 'queue_unserved', queueID, unserved, text: sentences.unserved(queue, unserved) } as const]),
  ];
}

function openingSteps(
  { names }: ExplainedDecision,
  queueID: number,
  { closure, holiday }: Reasons,
): readonly ExplanationStep[] {
  const queue = queueNamed(names, queueID);
  return closure === undefined
    ? [{ code: 'queue_open', queueID, text: sentences.queueOpen(queue) }]
    : [{ code: 'queue_closed', queueID, closure, text: sentences.queueClosed(queue, closure, holiday ?? null) }];
}

/** Who was looked at, in the strategy's order. */
function choiceSteps(
  decision: Pick<ExplainedDecision, 'kind' | 'names'>,
  queueID: number,
  reasons: Reasons,
): readonly ExplanationStep[] {
  const { names } = decision;
  const timeZone = names.queues.get(queueID)?.timeZone ?? 'UTC';
  const passedOver = (reasons.members ?? []).filter(([, reason]) => reason !== 'offered');
  const steps: ExplanationStep[] = [];
  if (reasons.before !== undefined) {
    const agentID = typeof reasons.before === 'number' ? null : reasons.before[1];
    const last = agentID === null || agentID === 0 ? null : agentNamed(names, agentID).name;
    const text = sentences.rotation(reasons.strategy, last);
    steps.push({ code: 'rotation', strategy: reasons.strategy, agentID: agentID === 0 ? null : agentID, text });
  } else if (decision.kind === 'rotation' || passedOver.length > 0) {
    const text = sentences.order(reasons.strategy);
    steps.push({ code: 'rotation', strategy: reasons.strategy, agentID: null, text });
  }
  if (reasons.level !== undefined && reasons.level > 1 && Number.isFinite(reasons.level)) {
    steps.push({ code: 'later_tier', tier: reasons.level, text: sentences.laterTier(reasons.level) });
  }
  for (const [place, [agentID, reason]] of passedOver.entries()) {
    const agent = agentNamed(names, agentID);
    const text = sentences.member(agent, reason, { isNext: place === 0, timeZone });
    steps.push({ code: 'member', agentID, reason, text });
  }
  for (const [reason, count] of Object.entries(reasons.others ?? {})) {
    // Proof: the object's keys are reasons.
    const known = reason as MemberReason;
    steps.push({ code: 'others', reason: known, count, text: sentences.others(count, known) });
  }
  if (reasons.partial === true) {
    steps.push({ code: 'not_looked_at', text: sentences.notLookedAt() });
  }
  if (reasons.anyway === true) {
    steps.push({ code: 'busy_anyway', text: sentences.busyAnyway() });
  }
  return steps;
}

function resultStep(decision: ExplainedDecision): ExplanationStep {
  const { kind, refusal, agentID, number, names, askedQueueID } = decision;
  if (kind === 'refusal' || number === null) {
    const why = refusal ?? 'nobody_available';
    return { code: 'refusal', refusal: why, text: sentences.refusal(queueNamed(names, askedQueueID), why) };
  }
  const agent = agentID === null ? null : agentNamed(names, agentID).name;
  return { code: 'offer', kind, agentID, number, text: sentences.offer(kind, agent, number) };
}
