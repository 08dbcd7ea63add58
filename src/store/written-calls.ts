/** What a batch writes of its calls: new rows, what was decided about known ones, and how often each has asked. */
import { type AgentState, type Call, type Decided, type Decision, NEW_CALL } from '../routing/types.ts';
import { plainArray, quotedArray, separatedJson } from './array-literal.ts';
import { encodeHistory } from './call-history.ts';
import type { OpenBatch } from './route-batch.ts';

export interface WrittenCall {
  readonly callID: string;
  readonly requests: number;
  readonly call: Call;
  /** As `calls.history` has it. */
  readonly history: string;
}

export interface WrittenCalls {
  /** That have no row yet. */
  readonly made: readonly WrittenCall[];
  readonly changed: readonly WrittenCall[];
  /** Of which only the requests are counted. */
  readonly repeated: readonly WrittenCall[];
}

export function callsOf(
  decided: Decided,
  requests: ReadonlyMap<string, number>,
  { calls, knownCallIDs }: Pick<OpenBatch, 'calls' | 'knownCallIDs'>,
): WrittenCalls {
  const made: WrittenCall[] = [];
  const changed: WrittenCall[] = [];
  const repeated: WrittenCall[] = [];
  for (const [callID, call] of decided.calls) {
    (knownCallIDs.has(callID) ? changed : made).push(written(callID, requests.get(callID) ?? 0, call));
  }
  for (const [callID, count] of requests) {
    if (decided.calls.has(callID)) {
      continue;
    }
    if (knownCallIDs.has(callID)) {
      repeated.push(written(callID, count, calls.get(callID) ?? NEW_CALL));
    } else {
      // Sent on to another queue: it has no decision yet, but it has asked.
      made.push(written(callID, count, NEW_CALL));
    }
  }
  return { made, changed, repeated };
}

function written(callID: string, requests: number, call: Call): WrittenCall {
  return { callID, requests, call, history: encodeHistory(call.history) };
}

type WithAgents = Pick<OpenBatch, 'agents'>;

/** One array for each of the statements' CALL_COLUMNS, in their order. */
export function callColumns(calls: readonly WrittenCall[], decided: Decided, { agents }: WithAgents): string[] {
  return [
    quotedArray(calls.map(({ callID }) => callID)),
    plainArray(calls.map(({ requests }) => requests)),
    plainArray(calls.map(({ call }) => call.episode)),
    separatedJson(calls.map(({ history }) => history)),
    plainArray(calls.map(({ call }) => leasedAgentID(call.history.at(-1), decided.agents, agents))),
  ];
}

/** The parameters of the statement `write_calls`, in its order. */
export function callValues({ changed, repeated }: WrittenCalls, decided: Decided, batch: WithAgents): string[] {
  return [
    ...callColumns(changed, decided, batch),
    quotedArray(repeated.map(({ callID }) => callID)),
    plainArray(repeated.map(({ requests }) => requests)),
    String(changed.length + repeated.length),
  ];
}

/** Who holds a lease for a call's last offer. */
function leasedAgentID(
  last: Pick<Decision, 'result' | 'mqID'> | undefined,
  ...states: readonly ReadonlyMap<number, AgentState>[]
): number | null {
  if (last === undefined || last.result.kind === 'refusal' || last.result.agentID === null) {
    return null;
  }
  const { agentID } = last.result;
  const agent = states.map((known) => known.get(agentID)).find((state) => state !== undefined);
  return agent?.leases.some(({ mqID }) => mqID === last.mqID) === true ? agentID : null;
}
