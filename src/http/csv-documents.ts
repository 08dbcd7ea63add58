/** Reads lines of CSV as the documents that they mean, each valid by the contract's own schemas. */
import { operations } from '../../generated/operations.ts';
import { AGENT_COLUMNS, type Columns, MEMBERSHIP_COLUMNS, readCsv } from '../configuration/csv.ts';
import type { GivenAgent, GivenLine, GivenMembership } from '../operations/import-csv.ts';
import type { RequestPart } from './operation.ts';
import { problemMessages } from './problem-messages.ts';

export type ReadLines<Given> =
  | { readonly kind: 'lines'; readonly lines: readonly GivenLine<Given>[] }
  | { readonly kind: 'invalid_request'; readonly messages: readonly string[] };

export function readAgentLines(csv: string): ReadLines<GivenAgent> {
  return readLines<GivenAgent>(csv, AGENT_COLUMNS, ({ id, ...agent }) => [
    ...problemsOf(operations.createAgent.body, agent),
    ...(id === undefined || id === null || Number.isSafeInteger(id) ? [] : ['id must be an integer number']),
  ]);
}

export function readMembershipLines(csv: string): ReadLines<GivenMembership> {
  return readLines<GivenMembership>(csv, MEMBERSHIP_COLUMNS, (line) =>
    problemsOf(operations.putMembership.body, { ...line, queue: undefined, agent: undefined, number: undefined }),
  );
}

function readLines<Given>(
  csv: string,
  columns: Columns,
  problemsIn: (values: Readonly<Record<string, unknown>>) => readonly string[],
): ReadLines<Given> {
  const read = readCsv(csv, columns);
  if (read.kind === 'problems') {
    return { kind: 'invalid_request', messages: read.problems };
  }
  const messages = read.lines.flatMap(({ line, values }) =>
    problemsIn(values).map((problem) => `line ${line}: ${problem}`),
  );
  // The contract's validators have seen to the fields, and readCsv to what has to be there.
  const lines = read.lines.map(({ line, values }) => ({ line, given: values as Given }));
  return messages.length > 0 ? { kind: 'invalid_request', messages } : { kind: 'lines', lines };
}

function problemsOf({ validate, types }: RequestPart, value: unknown): readonly string[] {
  return validate(value) ? [] : problemMessages(validate.errors ?? [], types);
}
