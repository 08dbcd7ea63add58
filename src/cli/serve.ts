/** `qm serve`: the service itself, as `npm start` runs it. */
import { parseArgs } from 'node:util';
import { COMMON_OPTIONS, type ProcessCommand } from './command.ts';

export const serve: ProcessCommand = {
  words: ['serve'],
  summary: 'run the service until it is told to stop',
  help: `qm serve

Runs the service, as \`npm start\` does, until SIGTERM or Ctrl-C. README.md tells its exit codes.

Options:
  -h, --help       print this help`,
  run(commandArguments) {
    parseArgs({ args: [...commandArguments], options: { help: COMMON_OPTIONS.help } });
    // It begins when it is read, and ends the process by itself.
    return import('../main.ts');
  },
};
