/**
 * What recorded requests would have got under other settings: each at its time, in the order in which they were decided,
 * from agents who came, paused and left as recorded. What was reported of an offer is taken to have been reported of the
 * one that takes its place: that is certain where the same number was given, and assumed elsewhere.
 */
import type { AllDocuments } from '../configuration/whole.ts';
import { type Customer, NEW_CALL, type Outcome } from '../routing/types.ts';
import { settingsFrom } from '../simulation/settings.ts';
import { createWorld, type WorldCall } from '../simulation/world.ts';
import { createCallMemory, withReplayed } from './call-memory.ts';
import { type Comparison, createComparison } from './comparison.ts';
import { createOrder, type QueueStep, type Step, UNKNOWN } from './order.ts';
import type { Recorded, RecordedChange, RecordedDecision, RecordedOutcome, RecordedPage } from './recording.ts';
import { askedVersionOf, customerOf } from './request.ts';
import { createStaff } from './staff.ts';

export interface WhatIf {
  take(page: RecordedPage): void;
  finish(): Comparison;
}

export interface WhatIfOptions {
  /** What is tried. Queues and agents have the ids that they have in what is recorded. */
  readonly documents: AllDocuments;
  readonly recorded: Recorded;
  /** Only requests from this time on are compared; those before it lead up to them. */
  readonly from: number;
}

export function createWhatIf({ documents, recorded, from }: WhatIfOptions): WhatIf {
  const queueIDs = new Set(documents.queues.map(({ id }) => id));
  const staff = createStaff(documents);
  for (const queueID of queueIDs) {
    recorded.checkpointOf(queueID)?.members.forEach(({ member }) => staff.note(queueID, member));
  }
  const settingsOf = settingsFrom(documents);
  const world = createWorld(
    documents.queues.map((queue) => {
      const start = recorded.checkpointOf(queue.id);
      const settings = settingsOf(queue);
      return { settings, truths: staff.of(queue.id), ...(start === undefined ? {} : { start }) };
    }),
  );
  /** Of calls that had begun before the queues' checkpoints. */
  const earlier = createCallMemory();
  const comparison = createComparison(documents, from);
  const order = createOrder({ isReady, take });
  /** How many decisions each queue had made in what is recorded. */
  const counts = new Map<number, number>();
  let changes: readonly RecordedChange[] = [];
  /** What was given instead of each recorded offer, and what was reported of that. */
  const instead = new Map<
    string,
    { readonly call: WorldCall; readonly isSame: boolean; readonly known: Set<Outcome> }
  >();
  const calls = new Map<string, WorldCall>();

  function isReady(step: Step): boolean {
    const count = step.kind === 'outcome' ? undefined : counts.get(step.queueID);
    return step.kind === 'outcome' || step.decisions === UNKNOWN || count === undefined || count >= step.decisions;
  }

  function take(step: Step): void {
    if (step.kind === 'outcome') {
      report(step.outcome);
      return;
    }
    // Where the way through other queues leads is what is asked, so it begins anew.
    if (step.place === 0) {
      ask(step);
    }
    if (step.kind === 'decision') {
      counts.set(step.queueID, step.decisions + 1);
    }
  }

  function ask({ decision, at }: QueueStep): void {
    const { askedQueueID, queueID, queueSequence, rclassification, customerID, callTime } = decision;
    const { idempotencyKey, mqID, place } = decision;
    if (queueSequence <= (recorded.checkpointOf(queueID)?.decisions ?? 0)) {
      const askedSettings = recorded.settingsOf(askedQueueID, askedVersionOf(decision));
      if (askedSettings !== undefined) {
        earlier.takeOver(decision, askedSettings);
      }
      return;
    }
    takeChanges(at);
    if (!queueIDs.has(askedQueueID)) {
      comparison.add(decision, 'no_queue');
      return;
    }
    const call = recall(decision);
    const again = world.request(at, {
      ...{ call, rclassification, customerID, callTime, idempotencyKey, mqID, place },
      queueID: askedQueueID,
      customer: customerUnderDraft(decision),
    });
    const isSame = comparison.add(decision, again ?? 'given_again');
    instead.set(mqID, { call, isSame, known: new Set() });
  }

  /** A rule that leads to a queue goes with the queue. */
  function customerUnderDraft(decision: RecordedDecision): Customer {
    const customer = customerOf(decision);
    const { rule } = customer;
    return rule !== null && 'queueID' in rule && !queueIDs.has(rule.queueID) ? { ...customer, rule: null } : customer;
  }

  /** Up to a time; at that very time what was found before the queue's next decision. */
  function takeChanges(time: number): void {
    const end = changes.findIndex(
      ({ at, queueID, decisions }) => at > time || (at === time && decisions > (counts.get(queueID) ?? decisions)),
    );
    const due = end === -1 ? changes : changes.slice(0, end);
    if (due.length === 0) {
      return;
    }
    changes = end === -1 ? [] : changes.slice(end);
    for (const { queueID, found } of due) {
      if (found.kind === 'member' && found.member !== null) {
        staff.note(queueID, found.member).forEach((one) => {
          if (queueIDs.has(one.queueID)) {
            world.staff(one.queueID, one.truth);
          }
        });
      }
    }
  }

  /** A call that had begun before is known from then; which of its offers were given again, from what is recorded. */
  function recall(decision: RecordedDecision): WorldCall {
    const { callID, inputs } = decision;
    const known = calls.get(callID);
    if (known !== undefined) {
      known.past = withReplayed(known.past, inputs);
      return known;
    }
    const past = earlier.before(decision);
    const call = { id: callID, past: past.history.length > 0 ? past : NEW_CALL };
    calls.set(callID, call);
    return call;
  }

  function report(reported: RecordedOutcome): void {
    const { mqID, outcome, at } = reported;
    const given = instead.get(mqID);
    if (given === undefined) {
      earlier.report(reported);
      return;
    }
    takeChanges(at);
    world.report(at, { call: given.call, mqID, outcome, known: given.known });
    given.known.add(outcome);
    comparison.reported(at, given.isSame);
  }

  return {
    take(page) {
      changes = [...changes, ...page.changes].toSorted((one, other) => one.at - other.at || one.id - other.id);
      order.add(page);
    },
    finish() {
      order.finish();
      return comparison.report();
    },
  };
}
