/** Prism in front of a service: a proxy of others' making that holds every answer against openapi.yaml. */
import { join } from 'node:path';
import { programEnvironment, ROOT } from './run-program.ts';

export interface ContractProxy extends AsyncDisposable {
  /** Where the service is asked through it. */
  readonly url: string;
}

/** Its header for what it found. */
const VIOLATIONS_HEADER = 'sl-violations';
const PROBLEM_TYPE = 'application/problem+json';

/** @param upstream the service's URL */
export async function startContractProxy(upstream: string): Promise<ContractProxy> {
  const program = join(ROOT, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js');
  const child = Bun.spawn(
    [
      ...[process.execPath, program, 'proxy', join(ROOT, 'openapi.yaml'), upstream],
      ...['--errors', '--validate-request=false', '--cors=false', '--multiprocess=false', '--port=0'],
    ],
    { env: programEnvironment({ NO_COLOR: '1' }), stdin: 'ignore', stdout: 'pipe', stderr: 'inherit' },
  );
  const listening = Promise.withResolvers<string>();
  void read(child.stdout, listening);
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await child.exited;
  };
  try {
    return { url: await listening.promise, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads to the end, since a proxy whose output nobody takes would stop. */
async function read(output: ReadableStream<Uint8Array>, listening: PromiseWithResolvers<string>): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of output) {
    text += decoder.decode(chunk, { stream: true });
    const [, url] = /Prism is listening on (http:\S+)/.exec(text) ?? [];
    if (url !== undefined) {
      listening.resolve(url);
    }
  }
  listening.reject(new Error(`the proxy has ended:\n${text}`));
}

/** What the proxy has against an answer that came through it; null where it found nothing. */
export async function violationOf(response: Response): Promise<string | null> {
  const isProblem = response.headers.get('content-type') === PROBLEM_TYPE;
  const violations = response.headers.get(VIOLATIONS_HEADER);
  return isProblem ? await response.clone().text() : violations;
}
