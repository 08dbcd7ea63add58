/** The command line `qm`: finds the subcommand, runs it on the configured database, and prints its answer. */
import { ConfigError, readConfig } from '../config.ts';
import { EmbeddedPostgresError } from '../embedded-postgres/start.ts';
import { agentsAdd } from './agents-add.ts';
import { agentsList } from './agents-list.ts';
import { agentsPause } from './agents-pause.ts';
import { agentsResume } from './agents-resume.ts';
import {
  type Command,
  type CommandAnswer,
  CommandError,
  CommandFailure,
  type DatabaseCommand,
  type ServiceCommand,
  UsageError,
} from './command.ts';
import { completeCommand, completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { fairness } from './fairness.ts';
import { healthcheck } from './healthcheck.ts';
import { importCommand } from './import.ts';
import { keysAdd } from './keys-add.ts';
import { keysList } from './keys-list.ts';
import { keysRevoke } from './keys-revoke.ts';
import { migrateCommand } from './migrate.ts';
import { queuesList } from './queues-list.ts';
import { queuesClose, queuesOpen } from './queues-switch.ts';
import { replay } from './replay.ts';
import { serve } from './serve.ts';
import { simulateCommand } from './simulate.ts';
import { withConfiguredDatabase } from './open-configured-database.ts';

const COMMANDS: readonly Command[] = [
  serve,
  migrateCommand,
  doctor,
  explain,
  fairness,
  simulateCommand,
  replay,
  queuesList,
  queuesClose,
  queuesOpen,
  agentsList,
  agentsAdd,
  agentsPause,
  agentsResume,
  keysList,
  keysAdd,
  keysRevoke,
  exportCommand,
  importCommand,
  completion,
  completeCommand(() => COMMANDS),
  healthcheck,
];

/** What the process ends with; README.md lists them. */
const EXIT = { done: 0, failed: 1, usage: 2, configuration: 78 } as const;

/** SQLSTATE undefined_table */
const UNDEFINED_TABLE = /^42P01$/;

process.exitCode = await main(process.argv.slice(2));

async function main(typed: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ words }) => words.every((word, place) => typed[place] === word));
  if (command === undefined) {
    return helpOrMistake(typed);
  }
  const commandArguments = typed.slice(command.words.length);
  if (commandArguments.some((argument) => argument === '--help' || argument === '-h')) {
    console.log(command.help);
    return EXIT.done;
  }
  function print({ text, json }: CommandAnswer): void {
    console.log(commandArguments.includes('--json') ? JSON.stringify(json, null, 2) : text);
  }
  try {
    if ('run' in command) {
      await command.run(commandArguments);
      return EXIT.done;
    }
    print(await perform(command, commandArguments));
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommandFailure) {
      print(error.answer);
      return EXIT.failed;
    }
    return report(error, command);
  }
}

/** What is typed is checked before the configuration, and that before anything is connected. */
async function perform(
  command: DatabaseCommand | ServiceCommand,
  commandArguments: readonly string[],
): Promise<CommandAnswer> {
  if ('prepareForService' in command) {
    const work = command.prepareForService(commandArguments);
    return await work(readConfig(process.env));
  }
  const work = command.prepare(commandArguments);
  const config = readConfig(process.env);
  return await withConfiguredDatabase(config.database, (database, databaseUrl) =>
    work(database, { config, databaseUrl }),
  );
}

/** What is typed is no command: the commands that begin with it are listed. */
function helpOrMistake(typed: readonly string[]): number {
  const firstOption = typed.findIndex((word) => word.startsWith('-'));
  const words = firstOption === -1 ? typed : typed.slice(0, firstOption);
  const begun = COMMANDS.filter((command) => words.every((word, place) => command.words[place] === word));
  const isHelpAsked = typed.includes('--help') || typed.includes('-h') || typed[0] === 'help' || typed.length === 0;
  const listed = (begun.length > 0 ? begun : COMMANDS)
    .filter(({ isHidden }) => isHidden !== true)
    .map((command) => `  ${`qm ${command.words.join(' ')}`.padEnd(20)}  ${command.summary}`);
  const help = [
    'Manages the queues of EML Queue Management: in the database that DATABASE_URL names, or else in DATA_DIR.',
    '',
    'Commands:',
    ...listed,
    '',
    '`qm COMMAND --help` tells more about one. From a checkout: npm run qm -- COMMAND',
  ].join('\n');
  if (isHelpAsked) {
    console.log(help);
    return EXIT.done;
  }
  console.error(`There is no command \`qm ${words.join(' ')}\`.\n\n${help}`);
  return EXIT.usage;
}

function report(error: unknown, command: Command): number {
  if (error instanceof ConfigError) {
    console.error(error.message);
    return EXIT.configuration;
  }
  if (error instanceof UsageError || hasCode(error, /^ERR_PARSE_ARGS_/)) {
    console.error(`${error.message}\n\n${command.help}`);
    return EXIT.usage;
  }
  if (hasCode(error, UNDEFINED_TABLE)) {
    console.error(
      'The database has no tables of this service yet. Start the service once, or run `qm migrate`, which makes them.',
    );
  } else if (error instanceof CommandError || error instanceof EmbeddedPostgresError) {
    console.error(error.message);
  } else {
    console.error(`qm ${command.words.join(' ')} failed: ${reasonOf(error)}`);
  }
  return EXIT.failed;
}

function hasCode(error: unknown, pattern: RegExp): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && pattern.test(error.code);
}

/** Errors of connections often have a code alone. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}
