/** `qm keys add`: a new API key, shown this once. */
import { parseArgs } from 'node:util';
import type { ApiScope } from '../../generated/database.ts';
import { createApiKey } from '../operations/api-keys.ts';
import { findQueueID } from '../store/queues.ts';
import type { Database } from '../store/connection.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, UsageError } from './command.ts';
import { requiredTextOption } from './text-option.ts';

const SCOPES: readonly ApiScope[] = ['call:request', 'outcomes', 'read', 'agents:status', 'configure', 'admin'];

const DAYS_MAX = 3_650;

export const keysAdd: Command = {
  words: ['keys', 'add'],
  summary: 'make an API key',
  help: `qm keys add --name NAME --scope SCOPE [--scope SCOPE …]

Makes an API key and prints it. It is shown this once: only its hash is kept.

Options:
  --name NAME      who uses it; what the key changes is signed with this
  --scope SCOPE    what it may do: call:request, outcomes, read, agents:status, configure or admin (everything)
  --queue QUEUE    the only queue that it sees and changes; may be given several times
  --days DAYS      how long it counts, 1 to ${DAYS_MAX}; for ever where this is not given
${COMMON_OPTIONS_HELP}

Examples:
  qm keys add --name operations --scope admin
  qm keys add --name "front desk" --scope outcomes --scope agents:status --queue Sales --days 365`,
  prepare(commandArguments) {
    const { values } = parseArgs({
      args: [...commandArguments],
      options: {
        ...COMMON_OPTIONS,
        name: { type: 'string' },
        scope: { type: 'string', multiple: true },
        queue: { type: 'string', multiple: true },
        days: { type: 'string' },
      },
    });
    const name = requiredTextOption('--name', values.name, 255);
    const scopes = [...new Set((values.scope ?? []).map(readScope))];
    if (scopes.length === 0) {
      throw new UsageError('--scope is missing.');
    }
    const expiresAt = values.days === undefined ? null : new Date(Date.now() + readDays(values.days) * 86_400_000);
    return async (database) => {
      const queueIDs = await queueIDsOf(database, values.queue ?? []);
      const { key, record } = await createApiKey(database, { name, scopes, queueIDs, expiresAt });
      return { json: { key, ...record }, text: key };
    };
  },
};

function readScope(text: string): ApiScope {
  const scope = SCOPES.find((known) => known === text);
  if (scope === undefined) {
    throw new UsageError(`--scope takes one of ${SCOPES.join(', ')}, and got ${JSON.stringify(text)}.`);
  }
  return scope;
}

function readDays(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > DAYS_MAX) {
    throw new UsageError(`--days takes a whole number from 1 to ${DAYS_MAX}, and got ${JSON.stringify(text)}.`);
  }
  return Number(text);
}

async function queueIDsOf(database: Database, names: readonly string[]): Promise<readonly number[] | null> {
  const queueIDs: number[] = [];
  for (const name of names) {
    const id = await findQueueID(database, name);
    if (id === null) {
      throw new CommandError(`There is no queue ${JSON.stringify(name)}.`);
    }
    queueIDs.push(id);
  }
  return queueIDs.length === 0 ? null : [...new Set(queueIDs)];
}
