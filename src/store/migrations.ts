/** The migrations in their order, as text inside the program, so that a compiled one has them too. */
import queueKey from '../../db/migrations/0001-queue-key.sql' with { type: 'text' };
import routing from '../../db/migrations/0002-routing.sql' with { type: 'text' };
import hours from '../../db/migrations/0003-hours.sql' with { type: 'text' };
import routingSettings from '../../db/migrations/0004-routing-settings.sql' with { type: 'text' };
import routingState from '../../db/migrations/0005-routing-state.sql' with { type: 'text' };
import apiKeys from '../../db/migrations/0006-api-keys.sql' with { type: 'text' };
import revisions from '../../db/migrations/0007-revisions.sql' with { type: 'text' };
import reports from '../../db/migrations/0008-reports.sql' with { type: 'text' };
import explained from '../../db/migrations/0009-explained.sql' with { type: 'text' };
import replay from '../../db/migrations/0010-replay.sql' with { type: 'text' };
import rosters from '../../db/migrations/0011-rosters.sql' with { type: 'text' };
import calls from '../../db/migrations/0012-calls.sql' with { type: 'text' };
import editions from '../../db/migrations/0013-editions.sql' with { type: 'text' };
import editLocks from '../../db/migrations/0014-edit-locks.sql' with { type: 'text' };
import usedIDs from '../../db/migrations/0015-used-ids.sql' with { type: 'text' };

export interface Migration {
  readonly name: string;
  readonly statements: string;
  readonly sha256: string;
}

export const migrations: readonly Migration[] = [
  migration('0001-queue-key', queueKey),
  migration('0002-routing', routing),
  migration('0003-hours', hours),
  migration('0004-routing-settings', routingSettings),
  migration('0005-routing-state', routingState),
  migration('0006-api-keys', apiKeys),
  migration('0007-revisions', revisions),
  migration('0008-reports', reports),
  migration('0009-explained', explained),
  migration('0010-replay', replay),
  migration('0011-rosters', rosters),
  migration('0012-calls', calls),
  migration('0013-editions', editions),
  migration('0014-edit-locks', editLocks),
  migration('0015-used-ids', usedIDs),
];

/** Names the state of the schema that generated/database.ts was made from. */
export function migrationsSha256(): string {
  return sha256(migrations.map(({ name, sha256: hash }) => `${name} ${hash}\n`).join(''));
}

function migration(name: string, statements: string): Migration {
  return { name, statements, sha256: sha256(statements) };
}

function sha256(text: string): string {
  return new Bun.CryptoHasher('sha256').update(text).digest('hex');
}
