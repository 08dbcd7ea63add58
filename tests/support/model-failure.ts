/** Finds out whether a seed's run fails, cuts it down to what is needed for that, and tells about it. */
import { type Difference, runScenario, type World } from './model-run.ts';
import type { Scenario } from './model-scenario.ts';
import { DEFAULT_SETTINGS, type Edit } from './reference-types.ts';
import { IDS_PER_SCENARIO, makeScenario } from './model-steps.ts';

export interface Failure {
  readonly scenario: Scenario;
  readonly difference: Difference;
}

/** Which parts of a seed's scenario are taken, by index. */
interface Parts {
  readonly installation: readonly number[];
  readonly steps: readonly number[];
}

let runs = 0;

/** A machine that stood still while a call was decided may do so once more, but hardly again and again. */
const RUNS_MAX = 4;

/** @returns null where the service and the reference agree */
export async function findFailure(world: World, seed: number): Promise<Failure | null> {
  const { installation, steps } = makeScenario(seed, 0);
  const parts = { installation: [...installation.keys()], steps: [...steps.keys()] };
  let failure = await run(world, seed, parts);
  for (let runsOfSeed = 1; failure?.difference.isDisturbed === true && runsOfSeed < RUNS_MAX; runsOfSeed += 1) {
    failure = await run(world, seed, parts);
  }
  return failure === null ? null : cutDown(world, seed, { failure, parts });
}

async function run(world: World, seed: number, parts: Parts): Promise<Failure | null> {
  // Each run gets ids of its own, since the service may remember what it knew of others.
  runs += 1;
  const { installation, steps, ...whole } = makeScenario(seed, runs * IDS_PER_SCENARIO);
  const scenario = {
    ...whole,
    installation: installation.filter((_, index) => parts.installation.includes(index)),
    steps: steps.filter((_, index) => parts.steps.includes(index)),
  };
  const difference = await runScenario(world, scenario);
  return difference === null ? null : { scenario, difference };
}

interface Found {
  readonly failure: Failure;
  readonly parts: Parts;
}

/** Leaves out what comes behind the difference, and then one after another whatever it also shows without. */
async function cutDown(world: World, seed: number, found: Found): Promise<Failure> {
  const { isError } = found.failure.difference;
  let smallest = withoutTheRest(found);
  async function tryWithout(kind: keyof Parts, index: number): Promise<void> {
    const parts = { ...smallest.parts, [kind]: smallest.parts[kind].filter((other) => other !== index) };
    const failure = await runOrNull(world, seed, parts);
    // An error instead of a difference only says that what was left out was needed for the rest to make sense.
    if (failure?.difference.isError === isError) {
      smallest = withoutTheRest({ failure, parts });
    }
  }
  for (const index of smallest.parts.steps.toReversed()) {
    await tryWithout('steps', index);
  }
  // Members before agents and agents before queues, as the one needs the other.
  for (const index of smallest.parts.installation.toReversed()) {
    await tryWithout('installation', index);
  }
  return smallest.failure;
}

function withoutTheRest({ failure, parts }: Found): Found {
  return { failure, parts: { ...parts, steps: parts.steps.slice(0, failure.difference.step + 1) } };
}

async function runOrNull(world: World, seed: number, parts: Parts): Promise<Failure | null> {
  try {
    return await run(world, seed, parts);
  } catch {
    // Not even the installation makes sense without it.
    return null;
  }
}

/** Everything that is needed to understand it, and the command that shows it again. */
export function describeFailure({ scenario, difference }: Failure): string {
  const { seed, startsAt, installation, steps } = scenario;
  const { step, model, service, reasons, faults } = difference;
  return [
    `The service and the reference router differ under seed ${seed}.`,
    `Again: MODEL_SEED=${seed} npm test -- tests/integration/model.test.ts`,
    '',
    `Installation, at ${new Date(startsAt).toISOString()}:`,
    ...installation.map((edit) => `  ${printEdit(edit)}`),
    `Steps, after leaving out what does not matter:`,
    ...steps.map(({ at, ...rest }, index) =>
      [`  ${index}. +${(at - startsAt) / 1000} s`, rest.kind === 'edit' ? printEdit(rest.edit) : print(rest)].join(
        ' ',
      ),
    ),
    '',
    `Step ${step}${step === steps.length ? ', what is stored at the end' : ''}:`,
    `  reference: ${print(model)}`,
    `  service:   ${print(service)}`,
    `Reasons of the service's last decisions, the latest first:`,
    ...reasons.map((reason) => `  ${print(reason)}`),
    ...faults,
  ].join('\n');
}

/** Of a queue's settings, those that are not the default. */
function printEdit(edit: Edit): string {
  if (edit.kind !== 'queue') {
    return print(edit);
  }
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const settings = Object.entries(edit.settings).filter(
    ([name, value]) => print(value) !== print(defaults.get(name)),
  );
  return print({ kind: edit.kind, settings: Object.fromEntries(settings) });
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member instanceof Map || member instanceof Set ? [...(member as Iterable<unknown>)] : member,
  );
}
