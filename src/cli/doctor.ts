/** `qm doctor`: looks for what is wrong or hardly meant, and says what to do. */
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { isLoopback } from '../http/access/networks.ts';
import { examine, type Finding } from '../operations/examine.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP, CommandFailure } from './command.ts';
import { showProgress } from './progress.ts';

export const doctor: Command = {
  words: ['doctor'],
  summary: 'look for what is wrong, and say what to do',
  help: `qm doctor

Looks at the configuration, the database, the clocks, who may ask, the queues, and what callers really do: how soon they
ask for another agent, and what their callTime says. Ends with 1 where there is a problem, and with 0 otherwise.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (database, { config }) => {
      using progress = showProgress('Looking');
      const findings = await examine(database, postureOf(config), (done, total) => progress.show(done, total));
      const answer = { json: findings, text: findings.map(lineOf).join('\n') };
      if (findings.some(({ level }) => level === 'problem')) {
        throw new CommandFailure(answer);
      }
      return answer;
    };
  },
};

function postureOf({ host, webhookAccess }: Config) {
  return { isReachable: host !== 'localhost' && !isLoopback(host), webhookAccess: webhookAccess.kind };
}

const MARKS: Readonly<Record<Finding['level'], string>> = { fine: '✓', warning: '!', problem: '✗' };

function lineOf({ level, about, message }: Finding): string {
  return `${MARKS[level]} ${about.padEnd(8)}  ${message}`;
}
