/** `qm migrate`: brings the database to this program's schema, before a new version of the service starts on it. */
import { parseArgs } from 'node:util';
import { migrate, SchemaError } from '../store/migrate.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';

export const migrateCommand: Command = {
  words: ['migrate'],
  summary: 'bring the database to this version’s tables',
  help: `qm migrate

Applies the migrations that the database does not have yet, each in a transaction. The service does the same when it
starts; safe while others do it too.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (_, { databaseUrl }) => {
      const applied = await applyMigrations(databaseUrl);
      const text = applied.length === 0 ? 'The database has all of them.' : `Applied ${applied.join(', ')}.`;
      return { json: { applied }, text };
    };
  },
};

async function applyMigrations(url: string): Promise<readonly string[]> {
  try {
    return await migrate(url);
  } catch (error) {
    throw error instanceof SchemaError ? new CommandError(error.message, { cause: error }) : error;
  }
}
