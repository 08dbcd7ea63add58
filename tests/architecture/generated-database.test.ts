import { describe, expect, test } from 'bun:test';
import { generateDatabaseTypes } from '../../src/codegen/database.ts';
import { createDatabase } from '../support/postgres.ts';

describe('generated/database.ts', () => {
  test('is what the migrations give', async () => {
    const database = await createDatabase();
    try {
      const committed = await Bun.file(new URL('../../generated/database.ts', import.meta.url)).text();
      expect(committed).toBe(await generateDatabaseTypes(database.url));
    } finally {
      await database.drop();
    }
  });
});
