/** The operations under the tag Calls that explain decisions: one, those of a call, and what would be decided now. */
import { timeOf } from '../../configuration/problems.ts';
import {
  type Explanation,
  type ExplanationStep,
  explainCall,
  explainDecision,
} from '../../operations/explain-decision.ts';
import type { ExplainRequest } from '../../operations/explain-request.ts';
import type { Database } from '../../store/connection.ts';
import { type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

export function explainOfferHandler(database: Database): Handler<'explainOffer'> {
  return ({ principal, path: { mqID } }) =>
    unlessDatabaseIsAway(async () => {
      const explanation = await explainDecision(database, mqID);
      return explanation !== null && isSeen(principal, explanation)
        ? { status: 200, body: toBody(explanation) }
        : { kind: 'not_found', message: `Offer ${mqID} not found` };
    });
}

export function explainCallHandler(database: Database): Handler<'explainCall'> {
  return ({ principal, path: { callID } }) =>
    unlessDatabaseIsAway(async () => {
      const explanations = (await explainCall(database, callID)).filter((one) => isSeen(principal, one));
      return explanations.length > 0
        ? { status: 200, body: { callID, items: explanations.map((one) => toBody(one)) } }
        : { kind: 'not_found', message: `Call ${callID} not found` };
    });
}

export function explainRequestHandler(explainRequest: ExplainRequest): Handler<'explainRequest'> {
  return ({ principal, body }) =>
    unlessDatabaseIsAway(async (): Promise<OperationAnswer<'explainRequest'>> => {
      const { rclassification, customerID = null, callID = null, callTime = '0', at = null } = body;
      const time = at === null ? null : timeOf(at);
      if (at !== null && time === null) {
        return { kind: 'invalid_request', messages: ['at must be a time that the calendar has'] };
      }
      const explained = await explainRequest({
        rclassification,
        customerID,
        callID,
        callTime,
        at: time?.getTime() ?? null,
      });
      switch (explained.kind) {
        case 'explained': {
          const { explanation } = explained;
          return isSeen(principal, explanation)
            ? answerOf('decided', explanation.number, toBody(explanation))
            : answerOf('unknown', null, null);
        }
        case 'recorded':
          return principal.queueIDs === null
            ? answerOf('recorded', explained.number, null)
            : answerOf('unknown', null, null);
        case 'unknown':
          return answerOf('unknown', null, null);
        case 'deadline_exceeded':
        case 'internal':
        case 'overloaded':
        case 'shutting_down':
          return explained;
        default:
          return explained satisfies never;
      }
    });
}

function isSeen(principal: Principal, { queueID, askedQueueID }: Explanation): boolean {
  return seesQueue(principal, queueID) || seesQueue(principal, askedQueueID);
}

type ExplanationBody = Extract<OperationAnswer<'explainOffer'>, { readonly status: 200 }>['body'];

const TEXTS = {
  recorded: 'The call would get the number of an earlier offer again.',
  unknown: 'No queue has this name.',
} as const;

function answerOf(
  outcome: 'decided' | 'recorded' | 'unknown',
  number: string | null,
  explanation: ExplanationBody | null,
) {
  const text = outcome === 'decided' ? (explanation?.text ?? '') : TEXTS[outcome];
  return { status: 200, body: { outcome, number, explanation, text } } as const;
}

function toBody({ decidedAt, steps, ...explanation }: Explanation): ExplanationBody {
  const { mqID, callID, kind, refusal, agentID, agent, number, queueID, queue } = explanation;
  const named = { mqID, callID, kind, refusal, agentID, agent, number, queueID, queue };
  return { ...named, decidedAt: decidedAt.toJSON(), text: textOf(steps), steps: steps.map((step) => ({ ...step })) };
}

function textOf(steps: readonly ExplanationStep[]): string {
  return steps.map(({ text }) => text).join(' ');
}
