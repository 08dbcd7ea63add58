/** What every subcommand of `qm` is made of: words, help, its work, and an answer in two forms. */
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../config.ts';
import type { Database } from '../store/connection.ts';

export type Command = DatabaseCommand | ServiceCommand | ProcessCommand;

interface CommandText {
  /** As typed behind `qm`. */
  readonly words: readonly string[];
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Everything that `--help` tells. */
  readonly help: string;
  /** Whether it is for programs, and not listed. */
  readonly isHidden?: boolean;
}

/** Works on the configured database, whether the service runs or not. */
export interface DatabaseCommand extends CommandText {
  /**
   * Checks the arguments behind the words before anything is connected.
   * @returns the work itself
   * @throws UsageError, and what `parseArgs` throws
   */
  prepare(commandArguments: readonly string[]): CommandWork;
}

/** What a command knows beside the database. */
export interface CommandContext {
  readonly config: Config;
  readonly databaseUrl: string;
}

/** @throws CommandError where the work can't be done as asked */
export type CommandWork = (database: Database, context: CommandContext) => Promise<CommandAnswer>;

/** Works with the configuration alone, to ask the service itself. */
export interface ServiceCommand extends CommandText {
  /**
   * Checks the arguments behind the words.
   * @returns the work itself
   * @throws UsageError, and what `parseArgs` throws
   */
  prepareForService(commandArguments: readonly string[]): ServiceWork;
}

/** Runs until its process ends. */
export interface ProcessCommand extends CommandText {
  /** @throws UsageError, and what `parseArgs` throws */
  run(commandArguments: readonly string[]): Promise<unknown>;
}

/** @throws CommandError where the work can't be done as asked */
export type ServiceWork = (config: Config) => Promise<CommandAnswer>;

export interface CommandAnswer {
  /** For people, without a line feed at its end. */
  readonly text: string;
  /** For programs, printed with `--json`. */
  readonly json: unknown;
}

/** The command was typed wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command can't be done; the message says why, and nothing was changed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The command did its work, and what it found is a failure: printed like any answer, and the exit code tells. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly answer: CommandAnswer;

  constructor(answer: CommandAnswer) {
    super('the command found a failure');
    this.answer = answer;
  }
}

/** Known to every subcommand, and dealt with before and after it. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export const COMMON_OPTIONS_HELP = `  --json           print the result as JSON
  -h, --help       print this help`;
