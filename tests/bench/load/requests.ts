/** The requests of a load, built beforehand but for the callID, so that sending one costs little more than a copy. */
import type { LoadPlan } from './load-plan.ts';

export interface PreparedRequest {
  readonly callID: string;
  readonly bytes: Buffer;
}

const CALL_ID_LENGTH = 24;

/** How many new calls ago the call of a repeated request was first sent, in turn: mostly still under way, or answered. */
const REPEATED_CALL_AGES: readonly number[] = [0, 256];

/** Odd, near 2^32 divided by the golden ratio: its multiples modulo 2^32 are all different and lie anywhere. */
const SCATTERING_FACTOR = 0x9e37_79b1;

/** @returns what gives the next request, each time it is called */
export function prepareRequests(
  plan: Pick<LoadPlan, 'classifications' | 'repeatEvery' | 'callIDs' | 'run'>,
): () => PreparedRequest {
  const templates = plan.classifications.map(prepareTemplate);
  let sent = 0;
  let calls = 0;

  function numberOfNext(): number {
    sent += 1;
    const isRepeat = plan.repeatEvery !== null && sent % plan.repeatEvery === 0;
    const age = REPEATED_CALL_AGES[(sent / (plan.repeatEvery ?? 1)) % REPEATED_CALL_AGES.length] ?? 0;
    if (isRepeat && calls > age) {
      return calls - age;
    }
    calls += 1;
    return calls;
  }

  return () => {
    const number = numberOfNext();
    const template = templates[number % templates.length];
    if (template === undefined) {
      throw new Error('a load plan needs a classification');
    }
    const callID = callIDOf(number, plan);
    template.bytes.write(callID, template.callIDAt, 'latin1');
    // A copy, since the next request is written into the same bytes while these may not be sent yet.
    return { callID, bytes: Buffer.from(template.bytes) };
  };
}

function callIDOf(number: number, { callIDs, run }: Pick<LoadPlan, 'callIDs' | 'run'>): string {
  const scattered = (Math.imul(number, SCATTERING_FACTOR) >>> 0).toString(16).padStart(8, '0');
  const callID = callIDs === 'ascending' ? `${run}-${number}` : `${scattered}-${run}`;
  if (callID.length > CALL_ID_LENGTH) {
    throw new Error(`the callID ${callID} is too long for a prepared request`);
  }
  return callID.padEnd(CALL_ID_LENGTH, '.');
}

function prepareTemplate(classification: string): { readonly bytes: Buffer; readonly callIDAt: number } {
  const placeholder = '#'.repeat(CALL_ID_LENGTH);
  const body = JSON.stringify({
    callID: placeholder,
    rclassification: classification,
    customerID: '70154',
    callTime: '12',
  });
  const text = [
    'POST /call/request HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
  return { bytes: Buffer.from(text, 'latin1'), callIDAt: text.indexOf(placeholder) };
}
