/** Knows whether the generated types of the tables are those of the migrations that this program applies. */
import { generatedFromMigrationsSha256 } from '../../generated/database.ts';
import { migrationsSha256 } from '../store/migrations.ts';

/** @throws Error with what to do, where the migrations have changed since generated/database.ts was made */
export function assertTableTypesFresh(): void {
  if (generatedFromMigrationsSha256 !== migrationsSha256()) {
    throw new Error('db/migrations has changed since generated/ was made from it: run `bun run generate`');
  }
}
