/** Runs a scenario on the service and on the reference router side by side, up to the first difference. */
import type { RoutedCall, RoutingError } from '../../src/operations/route-call.ts';
import { DECIDED_AGAIN, type Met, noteDecisions } from './model-coverage.ts';
import type { ModelDatabase } from './model-database.ts';
import type { ModelEngine } from './model-engine.ts';
import type { Scenario, Step, StepOf } from './model-scenario.ts';
import { compareStored } from './model-stored.ts';
import { type Answer, createReferenceRouter, type ReferenceRouter } from './reference-router.ts';
import type { Request } from './reference-types.ts';

export interface World {
  readonly database: ModelDatabase;
  readonly engine: ModelEngine;
  readonly met: Met;
}

export interface Difference {
  /** The index of the step, or the number of steps where what was stored differs at the end. */
  readonly step: number;
  readonly model: unknown;
  readonly service: unknown;
  /** Whether there was an error where there should have been none. */
  readonly isError: boolean;
  /** Whether the machine was too slow for the service's deadlines, so that another run may well go otherwise. */
  readonly isDisturbed: boolean;
  /** What the service stored as reasons for its last decisions, the latest first. */
  readonly reasons: readonly unknown[];
  /** What went wrong inside of the service. */
  readonly faults: readonly string[];
}

interface Run extends World {
  readonly reference: ReferenceRouter;
  /** The service's ids of the reference's decisions. */
  readonly mqIDs: Map<number, string>;
}

/** @returns null where both agree from beginning to end */
export async function runScenario(world: World, scenario: Scenario): Promise<Difference | null> {
  const { database, engine, met } = world;
  const reference = createReferenceRouter();
  const run: Run = { ...world, reference, mqIDs: new Map() };
  await database.clear();
  engine.takeFaults();
  scenario.installation.forEach((edit) => reference.edit(edit));
  await database.install(scenario.installation);
  const steps = scenario.steps.map((step) => () => {
    engine.setClock(step.at);
    return takeStep(run, step);
  });
  const now = scenario.steps.at(-1)?.at ?? scenario.startsAt;
  const checks = [() => compareStored({ ...run, now }), () => decideAgain(run)];
  for (const [step, take] of [...steps, ...checks].entries()) {
    const mismatch = await orError(take);
    const faults = engine.takeFaults();
    const unexpected = faults.find(({ isPassing }) => !isPassing);
    faults.filter(({ isPassing }) => isPassing).forEach(() => met.note(DECIDED_AGAIN));
    if (mismatch !== null || unexpected !== undefined) {
      return {
        step,
        ...(mismatch ?? { model: 'no fault', service: unexpected?.text, isError: true }),
        isDisturbed: faults.some(({ isPassing }) => isPassing) || isLate(mismatch?.service),
        reasons: await lastReasons(database),
        faults: faults.map(({ text }) => text),
      };
    }
  }
  noteDecisions(met, reference.world.decisions.values());
  return null;
}

/** What is stored is enough to make every decision once more. */
async function decideAgain({ engine, reference }: Run): Promise<Mismatch | null> {
  const model = { proven: reference.world.decisions.size, unproven: 0, difference: null };
  const service = await engine.verify();
  // The clock stands still during a step: what another batch found at the very moment at which a request was tried in a
  // queue can't be told from what its own batch found, nor two reports around a request from two before it.
  const isTie =
    service.difference?.differing.every(
      ({ field }) => field.startsWith('reasons.path.') || field === 'reasons.closed',
    ) ?? false;
  return isTie || Bun.deepEquals(model, service) ? null : { model, service };
}

function isLate(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'deadline_exceeded';
}

interface Mismatch {
  readonly model: unknown;
  readonly service: unknown;
}

async function orError(take: () => Promise<Mismatch | null>): Promise<(Mismatch & { isError: boolean }) | null> {
  try {
    const mismatch = await take();
    return mismatch === null ? null : { ...mismatch, isError: false };
  } catch (error) {
    return { model: 'no error', service: error instanceof Error ? error.stack : error, isError: true };
  }
}

async function takeStep(run: Run, step: Step): Promise<Mismatch | null> {
  const { reference, engine, database, met } = run;
  met.note(step.kind === 'edit' ? `edit of ${step.edit.kind}` : step.kind);
  switch (step.kind) {
    case 'request':
      return request(run, step);
    case 'burst':
      return burst(run, step);
    case 'race':
      return race(run, step);
    case 'report':
      return report(run, step);
    case 'number state': {
      const { number, busySeconds, at } = step;
      const model = reference.setNumberState(number, busySeconds === null ? null : at + busySeconds * 1000, at);
      const service = await engine.setNumberState(number, busySeconds);
      return model === service ? null : { model, service };
    }
    case 'edit':
      await database.edit(step.edit, reference.world);
      reference.edit(step.edit);
      return null;
    case 'restart':
      await engine.restart(step.router);
      return null;
    default:
      return step satisfies never;
  }
}

/** Copies may be decided in any order, so their answers are compared as a whole. */
async function request(
  run: Run,
  { request: asked, router, copies, at }: StepOf<'request'>,
): Promise<Mismatch | null> {
  const sent = Array.from({ length: copies }, (_, copy) =>
    run.engine.route(copy % 2 === 0 ? router : other(router), asked),
  );
  const left = await Promise.all(sent);
  for (let copy = 0; copy < copies; copy += 1) {
    const expected = run.reference.route(asked, at, { drawn: await drawnFor(run, asked) });
    const index = left.findIndex((answer) => compare(run, asked, expected, answer) === null);
    if (index < 0) {
      return compare(run, asked, expected, left[0]);
    }
    left.splice(index, 1);
  }
  return null;
}

function other(router: 0 | 1): 0 | 1 {
  return router === 0 ? 1 : 0;
}

/** All at once where one batch decides them in this order; one after another where some may go to another queue. */
async function burst(run: Run, { requests, router, at }: StepOf<'burst'>): Promise<Mismatch | null> {
  return requests.some((asked) => mayGoElsewhere(run, asked))
    ? oneByOne(run, { requests, router, at })
    : allAtOnce(run, { requests, routerOf: () => router, at });
}

/** In which order they were decided, the queue itself says. */
async function race(run: Run, { requests, at }: StepOf<'race'>): Promise<Mismatch | null> {
  return requests.some((asked) => mayGoElsewhere(run, asked))
    ? oneByOne(run, { requests, router: 0, at })
    : allAtOnce(run, { requests, routerOf: (index) => (index % 2 === 0 ? 0 : 1), at });
}

/** Then the order of decisions is not the order of requests. */
function mayGoElsewhere({ reference: { world } }: Run, { rclassification }: Request): boolean {
  const queue = world.queueNamed(rclassification);
  const rules = [...world.customerRules.values()];
  return queue !== null && (queue.overflow.length > 0 || rules.some(({ target }) => 'queueID' in target));
}

async function oneByOne(
  run: Run,
  { requests, router, at }: Pick<StepOf<'burst'>, 'requests' | 'router' | 'at'>,
): Promise<Mismatch | null> {
  for (const asked of requests) {
    const answer = await run.engine.route(router, asked);
    const expected = run.reference.route(asked, at, { drawn: await drawnFor(run, asked) });
    const difference = compare(run, asked, expected, answer);
    if (difference !== null) {
      return difference;
    }
  }
  return null;
}

interface Together {
  readonly requests: readonly Request[];
  readonly routerOf: (index: number) => 0 | 1;
  readonly at: number;
}

async function allAtOnce(run: Run, { requests, routerOf, at }: Together): Promise<Mismatch | null> {
  const { reference, engine, database } = run;
  const answers = await Promise.all(requests.map((asked, index) => engine.route(routerOf(index), asked)));
  const rows = await database.query<{ call_id: string }>(
    'select call_id from offers where call_id = any($1) order by queue_id, queue_sequence',
    [requests.map(({ callID }) => callID)],
  );
  const order = rows.map((row) => row.call_id);
  const places = new Map<0 | 1, number>();
  const sent = requests.map((asked, index) => {
    const router = routerOf(index);
    const place = places.get(router) ?? 0;
    // What names no queue has no place in a batch.
    places.set(router, place + (reference.world.queueNamed(asked.rclassification) === null ? 0 : 1));
    return { asked, place, answer: answers[index] };
  });
  const isOneBatch = new Set(requests.map((_, index) => routerOf(index))).size === 1;
  for (const { asked, place, answer } of isOneBatch
    ? sent
    : sent.toSorted((a, b) => order.indexOf(a.asked.callID) - order.indexOf(b.asked.callID))) {
    const difference = compare(
      run,
      asked,
      reference.route(asked, at, { place, drawn: await drawnFor(run, asked) }),
      answer,
    );
    if (difference !== null) {
      return difference;
    }
  }
  return null;
}

/** Whom the service has just offered to the call, if anybody. */
async function drawnFor({ database, mqIDs }: Run, { callID }: Request): Promise<number | null> {
  const rows = await database.query<{ mq_id: string; agent_id: number }>(
    'select mq_id, agent_id from offers where call_id = $1 and agent_id is not null order by mq_id',
    [callID],
  );
  const known = new Set(mqIDs.values());
  return rows.find(({ mq_id: mqID }) => !known.has(mqID))?.agent_id ?? null;
}

function compare(
  run: Run,
  asked: Request,
  expected: Answer,
  actual: RoutedCall | RoutingError | undefined,
): Mismatch | null {
  const model = expectedAnswer(run, asked, expected, actual);
  run.met.note(expected.kind === 'not_found' ? 'not found' : `row ${expected.row}`);
  return Bun.deepEquals(model, actual) ? null : { model: { ...model, decision: expected }, service: actual };
}

function expectedAnswer(
  { mqIDs }: Run,
  { rclassification }: Request,
  expected: Answer,
  actual: RoutedCall | RoutingError | undefined,
) {
  if (expected.kind === 'not_found') {
    return { kind: 'refusal', message: `${rclassification} not found` };
  }
  const { id, result } = expected.decision;
  if (result.kind === 'refusal') {
    const message =
      result.refusal === 'closed' ? `${rclassification} is closed` : `No agent available for ${rclassification}`;
    return { kind: 'refusal', message };
  }
  // The service makes up the id of a new decision; that of a recorded one is known.
  const isNew =
    actual?.kind === 'offer' && actual.number === result.number && ![...mqIDs.values()].includes(actual.mqID);
  if (isNew && !mqIDs.has(id)) {
    mqIDs.set(id, actual.mqID);
  }
  return { kind: 'offer', number: result.number, mqID: mqIDs.get(id) ?? 'a new one' };
}

async function report(
  { reference, engine, mqIDs }: Run,
  { offer, outcome, at }: StepOf<'report'>,
): Promise<Mismatch | null> {
  if ('callID' in offer) {
    const model = reference.report(offer, outcome, at) !== null;
    const service = await engine.report(offer, outcome);
    return model === service ? null : { model, service };
  }
  const offers = [...reference.world.decisions.values()].filter(({ result }) => result.kind === 'offer');
  const decision = offers.at(-1 - (offer.fromLast % Math.max(1, offers.length)));
  const mqID = decision === undefined ? undefined : mqIDs.get(decision.id);
  if (decision === undefined || mqID === undefined) {
    return null;
  }
  reference.report({ decisionID: decision.id }, outcome, at);
  return (await engine.report({ mqID }, outcome)) ? null : { model: true, service: false };
}

async function lastReasons({ query }: ModelDatabase): Promise<readonly unknown[]> {
  return query(
    'select call_id, asked_queue_id, queue_id, kind, agent_id, number, reasons from offers order by mq_id desc limit 3',
  );
}
