/** Agents and memberships as lines of CSV, which people edit as a table. */
import { parse, stringify } from 'csv/sync';
import type { AgentDocument, MembershipDocument } from './documents.ts';

/** A line as the values that its documents are made of; a column that the file lacks is missing. */
export interface CsvLine {
  /** Where it stands, counted from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

export type ReadCsv =
  | { readonly kind: 'lines'; readonly lines: readonly CsvLine[] }
  /** Each with its line. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

interface Column {
  readonly type: 'text' | 'number' | 'boolean';
  readonly isRequired?: true;
  /** Whether an empty cell says that there is none, instead of being an empty text. */
  readonly isNullable?: true;
}

export type Columns = Readonly<Record<string, Column>>;

const TEXT = { type: 'text' } as const;
const NUMBER = { type: 'number' } as const;

export const AGENT_COLUMNS = {
  id: { ...NUMBER, isNullable: true },
  name: { ...TEXT, isRequired: true },
  number: { ...TEXT, isRequired: true },
  status: TEXT,
  statusReason: { ...TEXT, isNullable: true },
  returnsAt: { ...TEXT, isNullable: true },
  availableUntil: { ...TEXT, isNullable: true },
  timeZone: TEXT,
  capacity: NUMBER,
} as const satisfies Columns;

export const MEMBERSHIP_COLUMNS = {
  queue: { ...TEXT, isRequired: true },
  agent: { ...TEXT, isRequired: true },
  number: { ...TEXT, isRequired: true },
  tier: NUMBER,
  weight: NUMBER,
  offersPerDayMax: { ...NUMBER, isNullable: true },
  enabled: { type: 'boolean' },
} as const satisfies Columns;

/** @param text with a line of the columns' names first, in any order */
export function readCsv(text: string, columns: Columns): ReadCsv {
  let records: readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    // The lines as people count them in their editor: those within quotes too.
    const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true } as const;
    // With `info` it gives this; its types do not say so.
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    return { kind: 'problems', problems: [error instanceof Error ? error.message : String(error)] };
  }
  const [header, ...rows] = records;
  const names = header?.record.map((name) => name.trim()) ?? [];
  const problems = problemsInHeader(names, columns);
  if (problems.length > 0) {
    return { kind: 'problems', problems };
  }
  const lines = rows.map(({ record, info: { lines: line } }) => {
    if (record.length !== names.length) {
      problems.push(`line ${line}: has ${record.length} values, and there are ${names.length} columns`);
    }
    const values: Record<string, string | number | boolean | null> = {};
    for (const [index, name] of names.entries()) {
      values[name] = valueOf(record[index] ?? '', columns[name] ?? TEXT);
    }
    return { line, values };
  });
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'lines', lines };
}

function problemsInHeader(names: readonly string[], columns: Columns): string[] {
  const known = Object.keys(columns);
  const required = known.filter((name) => columns[name]?.isRequired === true);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => `line 1: there is no column ${JSON.stringify(name)}`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `line 1: the column ${name} is there twice`),
    ...required.filter((name) => !names.includes(name)).map((name) => `line 1: the column ${name} is missing`),
  ];
}

/** What is of another type than its column stays text, which whoever validates the value will name. */
function valueOf(cell: string, { type, isNullable }: Column): string | number | boolean | null {
  if (cell === '' && isNullable === true) {
    return null;
  }
  if (type === 'number') {
    return /^-?\d+$/.test(cell.trim()) ? Number(cell) : cell;
  }
  if (type === 'boolean' && /^(true|false)$/i.test(cell.trim())) {
    return cell.trim().toLowerCase() === 'true';
  }
  return cell;
}

export function agentsAsCsv(agents: readonly AgentDocument[]): string {
  return asCsv(
    Object.keys(AGENT_COLUMNS),
    agents.map((agent) => ({ ...agent })),
  );
}

export interface NamedMembership extends Omit<MembershipDocument, 'queueID' | 'agentID' | 'position'> {
  readonly queue: string;
  readonly agent: string;
  readonly number: string;
}

export function membershipsAsCsv(memberships: readonly NamedMembership[]): string {
  return asCsv(Object.keys(MEMBERSHIP_COLUMNS), memberships);
}

function asCsv(columns: readonly string[], rows: readonly object[]): string {
  return stringify([...rows], { header: true, columns: [...columns], cast: { boolean: String } });
}
