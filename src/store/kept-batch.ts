/** What is remembered of a batch once it is committed, and what that says of the next one. */
import type { Decided } from '../routing/types.ts';
import type { Knowledge } from './knowledge.ts';
import type { OpenBatch } from './route-batch.ts';
import type { Committed } from './write-batch.ts';
import { membersVersionAfter } from './written-members.ts';

interface Done {
  readonly batch: OpenBatch;
  readonly output: Decided;
  readonly committed: Committed;
}

/** Not of a trial, which commits nothing. */
export function keepBatch(knowledge: Knowledge, done: Done): void {
  keepRosters(knowledge, done.batch, done.output);
  keepForesight(knowledge, done);
}

/** What is remembered of the queues' members, with what the batch has read and written. */
function keepRosters({ rosters }: Knowledge, batch: OpenBatch, { members }: Decided): void {
  if (batch.foreseen !== null && members.size === 0) {
    // It was decided by what is remembered.
    return;
  }
  for (const [queueID, { rechecks }] of batch.queues) {
    rosters.keep(queueID, {
      version: batch.membersVersions.get(queueID) ?? 0,
      reading: batch.readings.get(queueID) ?? null,
      rechecked: rechecks,
      changed: members.get(queueID),
    });
  }
}

/** What the next batch can be decided by before it has read anything. */
function keepForesight({ foresight }: Knowledge, { batch, output, committed: { now, calls } }: Done): void {
  if (now !== null) {
    foresight.clock.note(now);
  }
  if (batch.foreseen !== null) {
    foresight.cameTrue(batch.foreseen.kind);
  }
  for (const [agentID, agent] of batch.agents) {
    const changed = output.agents.get(agentID);
    foresight.agents.note(agentID, changed === undefined ? agent : { ...changed, writes: agent.writes + 1 });
  }
  for (const [queueID, state] of batch.queues) {
    if (batch.foreseen === null) {
      const membersVersion = batch.membersVersions.get(queueID) ?? 0;
      foresight.found(queueID, { decisions: state.decisions, membersVersion });
    }
    const { decisions, cursors, clocks } = output.queues.get(queueID) ?? state;
    const membersVersion = membersVersionAfter(queueID, batch, output);
    foresight.left(queueID, { decisions, cursors, clocks, membersVersion });
  }
  for (const { callID, call, history } of [...calls.made, ...calls.changed, ...calls.repeated]) {
    foresight.calls.note(callID, { episode: call.episode, history });
  }
}

/** Who are otherwise than this process left them, or whom it has not seen. */
export function agentsChangedElsewhere({ agents }: OpenBatch, { foresight }: Knowledge): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const [agentID, { writes }] of agents) {
    if (foresight.agents.get(agentID)?.writes !== writes) {
      changed.add(agentID);
    }
  }
  return changed;
}
