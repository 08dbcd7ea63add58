/** The source tree keeps its rules, and each rule notices when it is broken. */
import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importViolations, type SourceFile, sqlViolations } from './source-checks.ts';

const ROOT = join(import.meta.dir, '..', '..');

/** Runs before there is a database: it makes the role and the database that everything else connects to. */
const MAKES_THE_DATABASE = 'src/embedded-postgres/cluster.ts';

/** Declarations (`.d.ts`) are left out: nothing of them is there at run time, and they name no file of ours. */
function sourceFiles(): readonly SourceFile[] {
  return ['src/**/*.ts', 'generated/**/*.ts']
    .flatMap((pattern) => [...new Bun.Glob(pattern).scanSync(ROOT)])
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function file(path: string, text: string): SourceFile {
  return { path, text };
}

describe('imports', () => {
  test('go one way', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(30);
    expect(importViolations(files)).toEqual([]);
  });

  test.each([
    ['http does not know routing', 'src/http/a.ts', "import { b } from '../routing/b.ts';"],
    ['operations do not know http', 'src/operations/a.ts', "import type { B } from '../http/b.ts';"],
    ['operations do not know the embedded server', 'src/operations/a.ts', "import '../embedded-postgres/start.ts';"],
    ['routing runs nothing of the store', 'src/routing/a.ts', "import { b } from '../store/b.ts';"],
    ['routing runs nothing of a package', 'src/routing/a.ts', "import { v6 } from 'uuid';"],
    ['the store does not know batching', 'src/store/a.ts', "import { b } from '../batching/b.ts';"],
    ['the store does not know operations', 'src/store/a.ts', "export type { B } from '../operations/b.ts';"],
    ['batching imports none of ours', 'src/batching/a.ts', "import type { B } from '../errors.ts';"],
    ['the embedded server imports none of ours', 'src/embedded-postgres/a.ts', "export * from '../store/b.ts';"],
    ['fairness knows routing alone', 'src/fairness/a.ts', "import { b } from '../store/b.ts';"],
    ['simulation knows routing alone', 'src/simulation/a.ts', "import { b } from '../store/b.ts';"],
    ['nothing runs the generators', 'src/main.ts', "import { generate } from './codegen/b.ts';"],
    ['nor through a dynamic import', 'src/cli/a.ts', "const b = await import('../codegen/b.ts');"],
    ['a computed import is not trusted', 'src/http/a.ts', 'const b = await import(name);'],
    ['only the store has the driver', 'src/service/a.ts', "import pg from 'pg';"],
    ['only the store has the query builder', 'src/operations/a.ts', "import { sql } from 'kysely';"],
    ['only http has the framework', 'src/operations/a.ts', "import { Elysia } from 'elysia';"],
    ['a folder that no rule knows is no way around', 'src/utils/a.ts', ''],
    ['nor is a file', 'src/helpers.ts', ''],
  ])('%s', (_, path, text) => {
    expect(importViolations([file(path, text)])).toHaveLength(1);
  });

  test.each([
    ['types from routing', 'src/store/a.ts', "import type { B } from '../routing/types.ts';"],
    ['single types from routing', 'src/store/a.ts', "import { type B } from '../routing/types.ts';"],
    ['a file of its own folder', 'src/routing/strategies/a.ts', "import { b } from '../b.ts';"],
    ['an import in a comment', 'src/batching/a.ts', "// import { b } from '../store/b.ts';"],
    ['an import in a text', 'src/batching/a.ts', 'const b = "import { b } from \'../store/b.ts\'";'],
  ])('%s is allowed', (_, path, text) => {
    expect(importViolations([file(path, text)])).toEqual([]);
  });
});

describe('SQL', () => {
  test('is in the store and in db alone, and never made from raw text', () => {
    const violations = sqlViolations(sourceFiles().filter(({ path }) => path !== MAKES_THE_DATABASE));
    expect(violations).toEqual([]);
  });

  test('would be found in the one file that is left out, and is needed there', () => {
    const violations = sqlViolations(sourceFiles().filter(({ path }) => path === MAKES_THE_DATABASE));
    expect(violations).toHaveLength(2);
  });

  test.each([
    ["'select id from agents'"],
    ["'SELECT 1'"],
    ["'select now()'"],
    ["'insert into agents (name) values ($1)'"],
    ['`update agents set status = ${status}`'],
    ['`with found as (\n  select id\n  from ${table}) delete from agents`'],
    ["'create table if_needed (id int)'"],
    ["'drop index agents_of_queue'"],
  ])('is recognised: %s', (literal) => {
    expect(sqlViolations([file('src/http/a.ts', `run(${literal});`)])).toEqual(['src/http/a.ts:1 holds SQL']);
  });

  test.each([
    ["'Select an agent, then press Enter.'"],
    ["'select one of the agents'"],
    ["'Update the number, and set it again.'"],
    ["'removes the agent from the queue'"],
    ["'create a table by hand'"],
  ])('is not seen in a sentence: %s', (literal) => {
    expect(sqlViolations([file('src/cli/a.ts', `print(${literal});`)])).toEqual([]);
  });

  test.each([
    ["import { sql } from 'kysely';\nsql.raw(text);"],
    ["import { sql as query } from 'kysely';\nquery.raw(text);"],
    ["import { sql } from 'kysely';\nsql['raw'](text);"],
    ["import { sql } from 'kysely';\nconst { raw } = sql;"],
  ])('made from raw text is found in the store too: %s', (text) => {
    expect(sqlViolations([file('src/store/a.ts', text)])).toEqual([
      'src/store/a.ts:2 builds SQL from text with sql.raw',
    ]);
  });

  test('`String.raw` has nothing to do with it', () => {
    expect(sqlViolations([file('src/store/a.ts', "import { sql } from 'kysely';\nString.raw`a`;")])).toEqual([]);
  });
});

describe('statements', () => {
  /** What a pooler in transaction mode or a distributed PostgreSQL does not have, or has at a price. */
  const NOT_PORTABLE =
    /pg_(?:try_)?advisory|\blisten\s+[a-z]|\bnotify\s+[a-z]|\btemp(?:orary)?\s+table|\block\s+table|\bsetval\s*\(/i;

  function statements(): readonly (readonly [path: string, text: string])[] {
    return ['src/store/*.ts', 'db/migrations/*.sql', 'db/*.sql']
      .flatMap((pattern) => [...new Bun.Glob(pattern).scanSync(ROOT)])
      .map(
        (path) =>
          [path, readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|--.*|\/\/.*/g, '')] as const,
      );
  }

  test('do without what belongs to a session or to one server', () => {
    const found = statements().filter(([, text]) => NOT_PORTABLE.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
    expect(statements().length).toBeGreaterThan(50);
  });

  test.each([
    'select pg_advisory_xact_lock(1)',
    'listen calls',
    'create temporary table offers_now (id int)',
    'lock table queues',
    "select setval('numbers', 1)",
  ])('would be found: %s', (statement) => {
    expect(NOT_PORTABLE.test(statement)).toBe(true);
  });
});
