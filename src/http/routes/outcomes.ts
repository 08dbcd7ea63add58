/** The operations under the tag Outcomes: what became of offers, and which numbers are busy. */
import type { RecordOutcome } from '../../operations/record-outcome.ts';
import type { SetNumberState } from '../../operations/set-number-state.ts';
import type { Handler } from '../operation.ts';
import { FOR_ALL_QUEUES_ALONE } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';

export function recordOutcomeHandler(recordOutcome: RecordOutcome): Handler<'recordOutcome'> {
  return ({ principal, body: { mqID, callID, outcome } }) =>
    unlessDatabaseIsAway(async () => {
      if ((mqID === undefined) === (callID === undefined)) {
        return { kind: 'invalid_request', messages: ['exactly one of mqID and callID must be given'] };
      }
      const recorded = await recordOutcome({
        offer: mqID === undefined ? { callID: callID ?? '' } : { mqID },
        outcome,
        queueIDs: principal.queueIDs,
      });
      if (recorded.kind === 'offer_not_found') {
        return {
          kind: 'not_found',
          message: mqID === undefined ? `Call ${callID} has no offer` : `Offer ${mqID} not found`,
        };
      }
      const { decision } = recorded;
      return {
        status: 200,
        body: { mqID: recorded.mqID, callID: recorded.callID, ending: decision?.ending ?? null },
      };
    });
}

export function setNumberStateHandler(setNumberState: SetNumberState): Handler<'setNumberState'> {
  return ({ principal, path: { number }, body: { state, expiresInSeconds } }) =>
    unlessDatabaseIsAway(async () => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      if (state === 'busy' && expiresInSeconds === undefined) {
        return { kind: 'invalid_request', messages: ['expiresInSeconds must be given with the state busy'] };
      }
      const busySeconds = state === 'busy' ? (expiresInSeconds ?? null) : null;
      const agents = await setNumberState({ number, busySeconds });
      return agents === 0
        ? { kind: 'not_found', message: `Number ${number} not found` }
        : { status: 200, body: { number, state, agents } };
    });
}
