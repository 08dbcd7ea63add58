/** A simulation's report for a terminal. */
import type { AgentReport, QueueReport, SimulationReport } from './report.ts';

const AGENTS_SHOWN = 20;

export function reportText(
  report: SimulationReport,
  table: (rows: readonly (readonly string[])[]) => string,
): string {
  const { name, seed, calls, queues, agents, offersToAnswer } = report;
  const more =
    agents.length > AGENTS_SHOWN ? [`… and ${agents.length - AGENTS_SHOWN} more agents (--json has all).`] : [];
  return [
    `${name}: ${calls} calls, seed ${seed}`,
    '',
    table([QUEUE_HEADS, ...queues.map(queueRow)]),
    '',
    table([AGENT_HEADS, ...agents.slice(0, AGENTS_SHOWN).map(agentRow)]),
    ...more,
    '',
    `Answered by offer ${offersToAnswer.map((count, place) => `${place + 1}: ${count}`).join(', ')}`,
  ].join('\n');
}

const QUEUE_HEADS = [
  ...['QUEUE', 'CALLS', 'ANSWERED', 'REFUSED', 'ABANDONED', 'OVERFLOW', 'OFFERS', 'WAIT', 'WAIT 95 %'],
  ...['MOST', 'LEAST', 'FAIRNESS'],
];

function queueRow({ waitSeconds, fairness, ...queue }: QueueReport): readonly string[] {
  return [
    queue.queue,
    String(queue.calls),
    share(queue.answered, queue.calls),
    share(queue.refused, queue.calls),
    share(queue.abandoned, queue.calls),
    String(queue.overflowed),
    String(queue.offers),
    `${waitSeconds.mean.toFixed(1)} s`,
    `${waitSeconds.p95} s`,
    String(fairness.most),
    String(fairness.least),
    fairness.index.toFixed(4),
  ];
}

const AGENT_HEADS = ['AGENT', 'OFFERS', 'ANSWERED', 'BUSY WHEN OFFERED', 'ON CALLS'];

function agentRow({ agent, offers, answered, collisions, occupancy }: AgentReport): readonly string[] {
  return [agent, String(offers), String(answered), String(collisions), `${(occupancy * 100).toFixed(1)} %`];
}

function share(count: number, all: number): string {
  return `${count} (${all === 0 ? '0.0' : ((100 * count) / all).toFixed(1)} %)`;
}
