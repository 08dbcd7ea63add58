/** `qm keys list`: which API keys there are, and what each may do. */
import { parseArgs } from 'node:util';
import { type ApiKey, listKeys } from '../store/api-keys.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';
import { textTable } from './text-table.ts';

export const keysList: Command = {
  words: ['keys', 'list'],
  summary: 'show all API keys with their scopes',
  help: `qm keys list

Shows all API keys, the newest first: id, name, scopes, when each was last used, and whether it still counts.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (database) => {
      const keys = await listKeys(database);
      const rows = [['ID', 'STATE', 'LAST USED', 'SCOPES', 'NAME'], ...keys.map(toRow)];
      return { json: keys, text: keys.length === 0 ? 'There are no API keys yet.' : textTable(rows) };
    };
  },
};

function toRow(key: ApiKey): string[] {
  return [key.id, stateOf(key), key.lastUsedAt?.toJSON().slice(0, 16) ?? 'never', key.scopes.join(','), key.name];
}

function stateOf({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt !== null) {
    return 'revoked';
  }
  return expiresAt !== null && expiresAt.getTime() <= Date.now() ? 'expired' : 'valid';
}
