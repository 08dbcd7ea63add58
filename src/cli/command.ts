/** What every subcommand of `qm` is made of: words, help, its work, and an answer in two forms. */
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../config.ts';
import type { Database } from '../store/connection.ts';

export type Command = DatabaseCommand | ServiceCommand;

interface CommandText {
  /** As typed behind `qm`. */
  readonly words: readonly string[];
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Everything that `--help` tells. */
  readonly help: string;
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

/** @throws CommandError where the work can't be done as asked */
export type CommandWork = (database: Database) => Promise<CommandAnswer>;

/** Works with the configuration alone, to ask the service itself. */
export interface ServiceCommand extends CommandText {
  /**
   * Checks the arguments behind the words.
   * @returns the work itself
   * @throws UsageError, and what `parseArgs` throws
   */
  prepareForService(commandArguments: readonly string[]): ServiceWork;
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

/** Known to every subcommand, and dealt with before and after it. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export const COMMON_OPTIONS_HELP = `  --json           print the result as JSON
  -h, --help       print this help`;
