/** Counts the answers of a load, and looks at those that are no decision. */
import type { Answer } from './lines.ts';
import type { Acknowledged, LoadResult } from './load-plan.ts';

export interface Answered {
  readonly callID: string;
  readonly portIndex: number;
  readonly latencyMilliseconds: number;
}

export interface Tally {
  /** Answers with a number so far. */
  readonly accepted: number;
  add(answered: Answered, answer: Answer): void;
  result(): Pick<
    LoadResult,
    | 'answers'
    | 'statuses'
    | 'latencies'
    | 'refusalLatencies'
    | 'incompleteRefusals'
    | 'withoutNumber'
    | 'acceptedByPort'
    | 'acknowledged'
  >;
}

export function createTally(ports: number): Tally {
  const latencies: number[] = [];
  const refusalLatencies: number[] = [];
  const statuses: Record<string, number> = {};
  const acknowledged: Acknowledged[] = [];
  const acceptedByPort = Array.from({ length: ports }, () => 0);
  let answers = 0;
  let incompleteRefusals = 0;
  let withoutNumber = 0;
  return {
    get accepted() {
      return latencies.length;
    },
    add({ callID, portIndex, latencyMilliseconds }, answer) {
      answers += 1;
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status !== 201) {
        refusalLatencies.push(latencyMilliseconds);
        incompleteRefusals += isCompleteRefusal(answer) ? 0 : 1;
        return;
      }
      const [, number, mqID] = /"number":"([^"]+)".*"mqID":"([^"]+)"/.exec(answer.body) ?? [];
      if (number === undefined || mqID === undefined) {
        refusalLatencies.push(latencyMilliseconds);
        withoutNumber += 1;
        return;
      }
      latencies.push(latencyMilliseconds);
      acknowledged.push({ callID, number, mqID });
      acceptedByPort[portIndex] = (acceptedByPort[portIndex] ?? 0) + 1;
    },
    result: () => ({
      answers,
      statuses,
      latencies: latencies.toSorted((left, right) => left - right),
      refusalLatencies: refusalLatencies.toSorted((left, right) => left - right),
      incompleteRefusals,
      withoutNumber,
      acceptedByPort,
      acknowledged,
    }),
  };
}

/** Whether it wears the envelope that every error wears; a 503 says when to ask again as well. */
export function isCompleteRefusal({ status, head, body }: Answer): boolean {
  if (status === 503 && !/^retry-after: \d+\r$/im.test(head)) {
    return false;
  }
  try {
    const envelope: unknown = JSON.parse(body);
    return (
      typeof envelope === 'object' &&
      envelope !== null &&
      'message' in envelope &&
      Array.isArray(envelope.message) &&
      envelope.message.length > 0 &&
      envelope.message.every((message) => typeof message === 'string') &&
      'error' in envelope &&
      typeof envelope.error === 'string' &&
      'statusCode' in envelope &&
      envelope.statusCode === status
    );
  } catch {
    return false;
  }
}
