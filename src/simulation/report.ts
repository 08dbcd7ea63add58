/** Counts what happens in a simulation, and sums it up. */
import type { Decision } from '../routing/types.ts';
import type { Scenario } from './scenario.ts';

export interface SimulationReport {
  readonly name: string;
  readonly seed: number;
  readonly calls: number;
  readonly queues: readonly QueueReport[];
  readonly agents: readonly AgentReport[];
  /** How many calls were answered by which offer, the first one first. */
  readonly offersToAnswer: readonly number[];
}

export interface QueueReport {
  readonly queue: string;
  readonly calls: number;
  readonly offers: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly refused: number;
  /** Offers by other queues and numbers of overflow. */
  readonly overflowed: number;
  readonly waitSeconds: { readonly mean: number; readonly p95: number };
  /** Calls that came in each hour. */
  readonly callsByHour: readonly number[];
  /** Of the offers in turn to those who were in the queue: the most and the least, and Jain's index. */
  readonly fairness: { readonly most: number; readonly least: number; readonly index: number };
}

export interface AgentReport {
  readonly agent: string;
  readonly offers: number;
  readonly answered: number;
  /** Offers while the agent was on as many calls as can be. */
  readonly collisions: number;
  /** Of the scenario's time, on calls; more than 1 for who takes several at once. */
  readonly occupancy: number;
}

export interface Tally {
  arrived(queueID: number, at: number): void;
  decided(decision: Decision): void;
  refused(queueID: number): void;
  abandoned(queueID: number, waitSeconds: number): void;
  collided(agentID: number): void;
  answered(
    queueID: number,
    agentID: number | null,
    call: { readonly offers: number; readonly waitSeconds: number },
  ): void;
  talked(agentID: number | null, seconds: number): void;
  report(): SimulationReport;
}

const HOUR_MILLISECONDS = 3_600_000;

/** Waits are counted to the second, up to an hour. */
const WAITS_MAX = 3_600;

interface QueueTally {
  calls: number;
  offers: number;
  answered: number;
  abandoned: number;
  refused: number;
  overflowed: number;
  waitSeconds: number;
  readonly waits: number[];
  readonly callsByHour: number[];
  readonly offersByAgent: Map<number, number>;
}

interface AgentTally {
  offers: number;
  answered: number;
  collisions: number;
  talkSeconds: number;
}

export function createTally({ name, seed, start, hours, documents }: Scenario): Tally {
  const queues = new Map<number, QueueTally>();
  const agents = new Map<number, AgentTally>();
  const offersToAnswer: number[] = [];

  function queueOf(queueID: number): QueueTally {
    let known = queues.get(queueID);
    if (known === undefined) {
      known = emptyQueue();
      queues.set(queueID, known);
    }
    return known;
  }

  function agentOf(agentID: number): AgentTally {
    let known = agents.get(agentID);
    if (known === undefined) {
      known = { offers: 0, answered: 0, collisions: 0, talkSeconds: 0 };
      agents.set(agentID, known);
    }
    return known;
  }

  return {
    arrived(queueID, at) {
      const queue = queueOf(queueID);
      queue.calls += 1;
      increase(queue.callsByHour, Math.floor((at - start) / HOUR_MILLISECONDS));
    },
    decided({ result, queueID, askedQueueID }) {
      const asked = queueOf(askedQueueID);
      asked.offers += 1;
      if (queueID !== askedQueueID || result.kind === 'overflow_number') {
        asked.overflowed += 1;
      }
      if (result.kind !== 'refusal' && result.agentID !== null) {
        agentOf(result.agentID).offers += 1;
        if (result.kind === 'rotation') {
          const { offersByAgent } = queueOf(queueID);
          offersByAgent.set(result.agentID, (offersByAgent.get(result.agentID) ?? 0) + 1);
        }
      }
    },
    refused(queueID) {
      queueOf(queueID).refused += 1;
    },
    abandoned(queueID) {
      queueOf(queueID).abandoned += 1;
    },
    collided(agentID) {
      agentOf(agentID).collisions += 1;
    },
    answered(queueID, agentID, { offers, waitSeconds }) {
      const queue = queueOf(queueID);
      queue.answered += 1;
      queue.waitSeconds += waitSeconds;
      increase(queue.waits, Math.min(WAITS_MAX, Math.floor(waitSeconds)));
      increase(offersToAnswer, offers - 1);
      if (agentID !== null) {
        agentOf(agentID).answered += 1;
      }
    },
    talked(agentID, seconds) {
      if (agentID !== null) {
        agentOf(agentID).talkSeconds += seconds;
      }
    },
    report() {
      const members = Map.groupBy(documents.memberships, ({ queueID }) => queueID);
      const reports = documents.queues.map((queue) => {
        const shares = (members.get(queue.id) ?? []).map(({ agentID, weight }) => {
          const offers = queueOf(queue.id).offersByAgent.get(agentID) ?? 0;
          return queue.strategy === 'weighted_round_robin' ? offers / weight : offers;
        });
        return queueReport(queue.name, queueOf(queue.id), shares);
      });
      return {
        name,
        seed,
        calls: reports.reduce((sum, { calls }) => sum + calls, 0),
        queues: reports,
        agents: documents.agents.map((agent) => {
          const { talkSeconds, ...counts } = agentOf(agent.id);
          return { agent: agent.name, ...counts, occupancy: rounded(talkSeconds / (hours * 3_600)) };
        }),
        offersToAnswer: Array.from(offersToAnswer, (count) => count ?? 0),
      };
    },
  };
}

function emptyQueue(): QueueTally {
  return {
    calls: 0,
    offers: 0,
    answered: 0,
    abandoned: 0,
    refused: 0,
    overflowed: 0,
    waitSeconds: 0,
    waits: [],
    callsByHour: [],
    offersByAgent: new Map(),
  };
}

function queueReport(queue: string, tally: QueueTally, shares: readonly number[]): QueueReport {
  const { waits, waitSeconds, offersByAgent: _, callsByHour, ...counts } = tally;
  return {
    queue,
    ...counts,
    waitSeconds: {
      mean: counts.answered === 0 ? 0 : rounded(waitSeconds / counts.answered),
      p95: percentile(waits, 0.95),
    },
    callsByHour: Array.from(callsByHour, (count) => count ?? 0),
    fairness: fairnessOf(shares),
  };
}

/** Jain's index (https://arxiv.org/abs/cs/9809099): 1 where all have the same, 1/n where one has everything. */
function fairnessOf(shares: readonly number[]): QueueReport['fairness'] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share * share, 0);
  return {
    most: rounded(Math.max(0, ...shares)),
    least: rounded(shares.length === 0 ? 0 : Math.min(...shares)),
    index: squares === 0 ? 1 : rounded((sum * sum) / (shares.length * squares)),
  };
}

function increase(counts: number[], place: number): void {
  while (counts.length <= place) {
    counts.push(0);
  }
  counts[place] = (counts[place] ?? 0) + 1;
}

function percentile(counts: readonly number[], share: number): number {
  let left = share * counts.reduce((sum, count) => sum + count, 0);
  for (const [seconds, count] of counts.entries()) {
    left -= count;
    if (left <= 0 && count > 0) {
      return seconds;
    }
  }
  return 0;
}

/** To the ten-thousandth. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
