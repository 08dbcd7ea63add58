/** The fairness ledger, under the tag Reports: what each agent of a queue got, and whether the bound held. */
import { type QueueFairness, readFairness } from '../../operations/fairness.ts';
import type { Database } from '../../store/connection.ts';
import { readTime } from '../../store/outcomes.ts';
import { seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import type { Handler, OperationAnswer } from '../operation.ts';
import { periodOf } from '../period.ts';

export function getFairnessHandler(database: Database): Handler<'getFairness'> {
  return ({ principal, path: { queueID }, query }) =>
    unlessDatabaseIsAway(async (): Promise<OperationAnswer<'getFairness'>> => {
      const period = periodOf(query, await readTime(database));
      if ('messages' in period) {
        return { kind: 'invalid_request', messages: period.messages };
      }
      const fairness = seesQueue(principal, queueID) ? await readFairness(database, queueID, period) : 'not_found';
      switch (fairness) {
        case 'not_found':
          return { kind: 'not_found', message: `Queue ${queueID} not found` };
        case 'too_late':
          return { kind: 'deadline_exceeded' };
        default:
          return { status: 200, body: toBody(fairness) };
      }
    });
}

type Body = Extract<OperationAnswer<'getFairness'>, { readonly status: 200 }>['body'];

function toBody({ from, to, completeFrom, items, ...fairness }: QueueFairness): Body {
  return {
    from: from.toJSON(),
    to: to.toJSON(),
    ...fairness,
    completeFrom: completeFrom.toJSON(),
    items: items.map(({ boundFrom, passedOver, ...agent }) => ({
      ...agent,
      passedOver: { ...passedOver },
      boundFrom: boundFrom.toJSON(),
    })),
  };
}
