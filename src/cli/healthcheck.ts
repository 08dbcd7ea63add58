/** `qm healthcheck`: whether the service of this configuration routes calls, for a container without a shell. */
import { get } from 'node:http';
import { parseArgs } from 'node:util';
import { serviceUrl } from '../service/service-url.ts';
import { CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, type ServiceCommand } from './command.ts';

/** The service itself asks its database for a second; whoever waits longer waits for a process that hangs. */
const TIMEOUT_MILLISECONDS = 3_000;

export const healthcheck: ServiceCommand = {
  words: ['healthcheck'],
  summary: 'ask the running service whether it routes calls',
  help: `qm healthcheck

Asks /health/ready of the service on this machine that has the same HOST, PORT and BASE_PATH. Ends with 0 where it
answers 200, and with 1 otherwise.

Options:
${COMMON_OPTIONS_HELP}`,
  prepareForService(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (config) => {
      if (config.port === 0) {
        throw new CommandError('PORT is 0, which is any free port, so there is none to ask.');
      }
      const url = `${serviceUrl(config)}/health/ready`;
      const status = await statusOf(url);
      if (status !== 200) {
        throw new CommandError(`${url} answers ${status}.`);
      }
      return { json: { url, status }, text: `${url} answers 200.` };
    };
  },
};

async function statusOf(url: string): Promise<number> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  try {
    return await new Promise((resolve, reject) => {
      // Not `fetch`, which would ask the proxy that HTTP_PROXY names for this machine's own address.
      const request = get(url, { agent: false, signal }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.once('error', reject);
    });
  } catch (error) {
    const reason = signal.aborted ? 'no answer in time' : error instanceof Error ? error.message : String(error);
    throw new CommandError(`${url} can’t be asked: ${reason}`, { cause: error });
  }
}
