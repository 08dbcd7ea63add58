/** Makes up by chance what happens to an installation: calls, repeats of them, outcomes, edits, restarts. */
import { chooseEdit } from './model-edits.ts';
import { CUSTOMERS, type Draft, draftInstallation, editsOf } from './model-installation.ts';
import { type Choices, createChoices } from './model-random.ts';
import type { Scenario, Step } from './model-scenario.ts';
import { chooseStart, chooseTime } from './model-times.ts';
import type { Outcome, Request } from './reference-types.ts';

/** No run has more queues or agents than this. */
export const IDS_PER_SCENARIO = 100;

interface Calls {
  /** All requests so far, by callID; the first call first. */
  readonly requests: Map<string, Request[]>;
  keys: number;
}

/** @param firstID see draftInstallation */
export function makeScenario(seed: number, firstID: number): Scenario {
  const choices = createChoices(seed);
  const startsAt = chooseStart(choices);
  const draft = draftInstallation(choices, startsAt, firstID);
  const installation = editsOf(choices, draft, startsAt);
  const calls: Calls = { requests: new Map(), keys: 0 };
  const steps: Step[] = [];
  let at = startsAt;
  for (let count = choices.between(20, 60); count > 0; count -= 1) {
    at = chooseTime(choices, draft, { at, earlier: steps.slice(-8).map((step) => step.at) });
    const step = chooseStep(choices, draft, { calls, seed, at });
    if (step !== null) {
      steps.push(step);
    }
  }
  return { seed, startsAt, installation, steps };
}

interface Moment {
  readonly calls: Calls;
  readonly seed: number;
  readonly at: number;
}

function chooseStep(choices: Choices, draft: Draft, moment: Moment): Step | null {
  const { at, calls } = moment;
  const router = choices.pick([0, 1]);
  const kind = choices.between(1, 100);
  if (kind <= (draft.features.insistence ? 5 : 26)) {
    return { kind: 'request', at, request: newCall(choices, draft, moment), router, copies: chooseCopies(choices) };
  }
  if (kind <= 58) {
    const request = repeatedCall(choices, draft, calls) ?? newCall(choices, draft, moment);
    return { kind: 'request', at, request, router, copies: chooseCopies(choices) };
  }
  if (kind <= 62) {
    return { kind: 'burst', at, requests: burst(choices, draft, moment), router };
  }
  if (kind <= 65) {
    const rclassification = chooseName(choices, draft);
    const requests = burst(choices, draft, moment).map((request) => ({ ...request, rclassification }));
    requests.forEach((request) => calls.requests.set(request.callID, [request]));
    return { kind: 'race', at, requests };
  }
  if (kind <= 78) {
    return report(choices, draft, { calls, at });
  }
  if (kind <= 81) {
    const number = choices.pick(['100', '101', '102', '777']);
    return {
      kind: 'number state',
      at,
      number,
      busySeconds: choices.chance(0.7) ? choices.between(1, 120) : null,
    };
  }
  if (kind <= 83) {
    return { kind: 'restart', at, router };
  }
  const edit = chooseEdit(choices, draft, at);
  return edit === null ? null : { kind: 'edit', at, edit };
}

function chooseCopies(choices: Choices): number {
  return choices.chance(0.05) ? choices.between(2, 5) : 1;
}

function newCall(choices: Choices, draft: Draft, { calls, seed }: Moment): Request {
  const request: Request = {
    callID: `s${seed}-c${calls.requests.size + 1}`,
    rclassification: chooseName(choices, draft),
    customerID: chooseCustomer(choices),
    callTime: '0',
    idempotencyKey: chooseKey(choices, calls),
  };
  calls.requests.set(request.callID, [request]);
  return request;
}

/** The same call again: mostly one of the last ones, word for word or with something else in it. */
function repeatedCall(choices: Choices, draft: Draft, calls: Calls): Request | null {
  const known = [...calls.requests.values()];
  const requests = choices.chance(0.7) ? known.at(-choices.between(1, 2)) : choices.pickAny(known);
  const last = requests?.at(-1);
  if (requests == null || last === undefined) {
    return null;
  }
  const request = choices.pick([
    () => last,
    () => choices.pickAny(requests) ?? last,
    () => ({ ...last, callTime: String(choices.between(1, 99)) }),
    () => ({ ...last, callTime: String(choices.between(1, 99)) }),
    () => ({ ...last, callTime: String(choices.between(1, 99)) }),
    () => ({ ...last, rclassification: chooseName(choices, draft) }),
    () => ({ ...last, rclassification: chooseName(choices, draft), callTime: String(choices.between(1, 99)) }),
    () => ({ ...last, customerID: chooseCustomer(choices) }),
    () => ({ ...last, idempotencyKey: chooseKey(choices, calls) }),
  ])();
  requests.push(request);
  return request;
}

function burst(choices: Choices, draft: Draft, moment: Moment): readonly Request[] {
  return Array.from({ length: choices.between(2, 6) }, () => newCall(choices, draft, moment));
}

function chooseName(choices: Choices, { names }: Draft): string {
  const name = choices.pickAny([...names.keys()]) ?? 'Queue 1';
  return choices.pick([name, name, name, name.toUpperCase(), ` ${name}`, choices.chance(0.3) ? 'Nowhere' : name]);
}

function chooseCustomer(choices: Choices): string | null {
  return choices.chance(0.5) ? null : choices.pick([...CUSTOMERS, ...CUSTOMERS, 'Anonymous', '']);
}

function chooseKey(choices: Choices, calls: Calls): string | null {
  if (choices.chance(0.93)) {
    return null;
  }
  calls.keys += choices.between(0, 1);
  return `key-${calls.keys}`;
}

const OUTCOMES: readonly [Outcome, ...Outcome[]] = [
  'no_answer',
  'no_answer',
  'busy',
  'rejected',
  'answered',
  'completed',
];

function report(choices: Choices, { features }: Draft, { calls, at }: Pick<Moment, 'calls' | 'at'>): Step {
  const callID = choices.pickAny([...calls.requests.keys()].slice(-3));
  const offer =
    callID !== null && choices.chance(0.4)
      ? { callID }
      : { fromLast: choices.chance(0.7) ? choices.pick([0, 0, 0, 1]) : choices.between(0, 12) };
  const outcome = features.noAnswers && choices.chance(0.5) ? 'no_answer' : choices.pick(OUTCOMES);
  return { kind: 'report', at, offer, outcome };
}
