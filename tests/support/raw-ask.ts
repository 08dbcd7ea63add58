/** Asks a listening service over a socket, and looks at what becomes of the connection. */
import { expect } from 'bun:test';
import { EXAMPLE_CALL, rawRequest } from './call-request.ts';
import { exchange, type RawAnswer } from './http-exchange.ts';
import { expectDeclaredResponse, expectErrorEnvelope } from './validate-response.ts';

/** The answer to one request. A good call follows on the same connection, and must get its own answer. */
export async function ask(url: string, bytes: Uint8Array): Promise<RawAnswer> {
  const { answers, rest } = await exchange(url, Buffer.concat([bytes, rawRequest()]), { answers: 2 });
  expect(rest).toBe('');
  const [answer, next] = answers;
  if (answer === undefined || next === undefined) {
    throw new Error(`${answers.length} answers instead of 2`);
  }
  expect(await expectDeclaredResponse('routeCall', next)).toMatchObject({ callID: EXAMPLE_CALL.callID });
  return answer;
}

/** The messages of an error that the contract declares for a call. */
export async function messagesFor(url: string, bytes: Uint8Array, status: number): Promise<readonly unknown[]> {
  const answer = await ask(url, bytes);
  await expectDeclaredResponse('routeCall', answer);
  return expectErrorEnvelope(status, answer);
}
