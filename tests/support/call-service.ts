/** Asks a service over HTTP as the EML System does. */

export interface Asked {
  readonly status: number;
  readonly body: {
    readonly mqID?: string;
    readonly number?: string;
    readonly success?: boolean;
    readonly message?: unknown;
  };
}

/** Longer than the second within which every request is answered, so that a missing answer shows as one. */
const ANSWER_TIMEOUT_MILLISECONDS = 5_000;

/** Rejects where the connection gave no answer. */
export async function ask(url: string, callID: string, rclassification = 'Sales'): Promise<Asked> {
  const response = await fetch(`${url}/call/request`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ callID, rclassification, callTime: '0' }),
    signal: AbortSignal.timeout(ANSWER_TIMEOUT_MILLISECONDS),
  });
  // Of this shape by openapi.yaml, which other tests hold every answer against.
  return { status: response.status, body: (await response.json()) as Asked['body'] };
}
