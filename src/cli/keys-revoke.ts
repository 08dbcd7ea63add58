/** `qm keys revoke`: a key that counts no more. */
import { parseArgs } from 'node:util';
import { revokeKey } from '../store/api-keys.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, UsageError } from './command.ts';

export const keysRevoke: Command = {
  words: ['keys', 'revoke'],
  summary: 'make an API key count no more',
  help: `qm keys revoke ID

Revokes the key with this id, which is its second part: qm_ID_… No instance takes it any more after five seconds.

Options:
${COMMON_OPTIONS_HELP}

Example:
  qm keys revoke qJ7Xf2Lm`,
  prepare(commandArguments) {
    const { positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: COMMON_OPTIONS,
    });
    const [id, surplus] = positionals;
    if (id === undefined || surplus !== undefined) {
      throw new UsageError('Name one key by its id.');
    }
    return async (database) => {
      const key = await revokeKey(database, id);
      if (key === null) {
        throw new CommandError(`There is no key with the id ${JSON.stringify(id)}.`);
      }
      return { json: key, text: `Revoked ${key.name} (${key.id}).` };
    };
  },
};
