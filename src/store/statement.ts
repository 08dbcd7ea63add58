/** What the statements of the hot path are built with: Kysely without a connection, compiled once each. */
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { DB } from '../../generated/database.ts';

/** Builds and types statements; it can't send them. */
export const builder = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Keeps a subquery from being flattened into its query, where the planner could turn the look-up around. */
export const UNFLATTENED = sql<number>`0`;

/** A statement that Kysely's builder has no words for. */
export function sqlStatement(statement: RawBuilder<unknown>): Compilable {
  return { compile: () => statement.compile(builder) };
}

/** Stands for the n-th value that is sent. */
export function parameter<T = unknown>(place: number): RawBuilder<T> {
  return sql<T>`${place}`;
}

/**
 * Kysely gives each use of a parameter a number of its own; this gives every use of the n-th value the number n.
 * @param parameters how many values are sent; each has to be used
 */
export function compile(statement: Compilable, parameters: number): string {
  const { sql: text, parameters: places } = statement.compile();
  const used = new Set(places);
  if (
    used.size !== parameters ||
    !Array.from({ length: parameters }, (_, index) => index + 1).every((place) => used.has(place))
  ) {
    throw new Error(`a statement of ${parameters} parameters uses ${[...used].join(', ')}: ${text}`);
  }
  return text.replace(/\$(\d+)/g, (_, number: string) => `$${String(places[Number(number) - 1])}`);
}
