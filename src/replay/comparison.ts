/** Counts what was decided and what would have been, request by request. */
import type { AllDocuments } from '../configuration/whole.ts';
import type { Decision } from '../routing/types.ts';
import type { RecordedDecision } from './recording.ts';

/** What a request gets instead: a decision, what its call was given before, or the answer that there is no such queue. */
export type Again = Decision | 'given_again' | 'no_queue';

/** As it was, and as it would have been. */
export interface Both {
  readonly recorded: number;
  readonly again: number;
}

export interface Comparison {
  readonly requests: number;
  /** Requests that get the same number, or are refused again. */
  readonly same: number;
  /** Calls whose first request is among them, and how many of these get the same number first. */
  readonly calls: number;
  readonly firstOffersSame: number;
  readonly overflowed: Both;
  readonly refused: Both;
  /** Requests that would have got what their call was given before. */
  readonly givenAgain: number;
  /** Reports of offers: of those that went to the same number, and of those that are assumed for another. */
  readonly reports: { readonly recorded: number; readonly assumed: number };
  readonly queues: readonly (CountsOfBoth & { readonly queueID: number; readonly queue: string })[];
  readonly agents: readonly { readonly agentID: number; readonly agent: string; readonly offers: Both }[];
  /** By the hour, in UTC. */
  readonly hours: readonly (CountsOfBoth & { readonly start: string })[];
}

interface CountsOfBoth {
  readonly requests: number;
  readonly same: number;
  readonly offers: Both;
  readonly overflowed: Both;
  readonly refused: Both;
}

export interface Comparer {
  /** @returns whether both give the same number */
  add(recorded: RecordedDecision, again: Again): boolean;
  /** @param isSame whether the report is of an offer that went to the same number */
  reported(at: number, isSame: boolean): void;
  report(): Comparison;
}

const HOUR_MILLISECONDS = 3_600_000;

/** @param from only what was decided from then on counts */
export function createComparison(
  { queues, agents }: Pick<AllDocuments, 'queues' | 'agents'>,
  from: number,
): Comparer {
  const all = createCounts();
  const byQueue = new Map<number, Counts>();
  const byHour = new Map<number, Counts>();
  const byAgent = new Map<number, { recorded: number; again: number }>();
  const reports = { recorded: 0, assumed: 0 };
  let calls = 0;
  let firstOffersSame = 0;
  let givenAgain = 0;

  function countAgent(agentID: number | null, which: 'recorded' | 'again'): void {
    if (agentID !== null) {
      const counts = byAgent.get(agentID) ?? { recorded: 0, again: 0 };
      counts[which] += 1;
      byAgent.set(agentID, counts);
    }
  }

  return {
    add(recorded, again) {
      const given = numberOf(recorded);
      const decided = typeof again === 'string' ? null : again;
      const isSame = decided === null ? again === 'no_queue' && given === null : numberOf(decided) === given;
      if (recorded.decidedAt < from) {
        return isSame;
      }
      const hour = Math.floor(recorded.decidedAt / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
      for (const counts of [all, of(byQueue, recorded.askedQueueID), of(byHour, hour)]) {
        count(counts, recorded, { again, decided, isSame });
      }
      countAgent(agentOf(recorded), 'recorded');
      countAgent(decided === null ? null : agentOf(decided), 'again');
      givenAgain += again === 'given_again' ? 1 : 0;
      if (recorded.visit === 1 && recorded.reasons.row === undefined) {
        calls += 1;
        firstOffersSame += isSame ? 1 : 0;
      }
      return isSame;
    },
    reported(at, isSame) {
      if (at >= from) {
        reports[isSame ? 'recorded' : 'assumed'] += 1;
      }
    },
    report() {
      const queueNames = new Map(queues.map(({ id, name }) => [id, name]));
      const agentNames = new Map(agents.map(({ id, name }) => [id, name]));
      const { requests, same, overflowed, refused } = all;
      return {
        ...{ requests, same, calls, firstOffersSame, overflowed, refused, givenAgain, reports },
        queues: sorted(byQueue).map(([queueID, counts]) => ({
          queueID,
          queue: queueNames.get(queueID) ?? `queue ${queueID}`,
          ...counts,
        })),
        agents: sorted(byAgent).map(([agentID, offers]) => ({
          agentID,
          agent: agentNames.get(agentID) ?? `agent ${agentID}`,
          offers,
        })),
        hours: sorted(byHour).map(([start, counts]) => ({ start: new Date(start).toJSON(), ...counts })),
      };
    },
  };
}

type Counts = ReturnType<typeof createCounts>;

function createCounts() {
  const both = () => ({ recorded: 0, again: 0 });
  return { requests: 0, same: 0, offers: both(), overflowed: both(), refused: both() };
}

interface Compared {
  readonly again: Again;
  readonly decided: Decision | null;
  readonly isSame: boolean;
}

function count(counts: Counts, recorded: RecordedDecision, { again, decided, isSame }: Compared): void {
  counts.requests += 1;
  counts.same += isSame ? 1 : 0;
  for (const [which, one] of [
    ['recorded', recorded],
    ['again', decided],
  ] as const) {
    if (one !== null) {
      counts[one.result.kind === 'refusal' ? 'refused' : 'offers'][which] += 1;
      counts.overflowed[which] += one.queueID === one.askedQueueID && one.result.kind !== 'overflow_number' ? 0 : 1;
    }
  }
  counts.refused.again += again === 'no_queue' ? 1 : 0;
}

function of(known: Map<number, Counts>, key: number): Counts {
  const counts = known.get(key) ?? createCounts();
  known.set(key, counts);
  return counts;
}

function numberOf({ result }: Pick<Decision, 'result'>): string | null {
  return result.kind === 'refusal' ? null : result.number;
}

function agentOf({ result }: Pick<Decision, 'result'>): number | null {
  return result.kind === 'refusal' ? null : result.agentID;
}

function sorted<T>(known: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...known].toSorted(([one], [other]) => one - other);
}
