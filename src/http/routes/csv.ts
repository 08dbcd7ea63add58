/** The operations that export and import agents and memberships as CSV. */
import { agentsAsCsv, membershipsAsCsv } from '../../configuration/csv.ts';
import type { Edited, EditRefusal } from '../../operations/edit-configuration.ts';
import { importAgents, importMemberships, namedMemberships } from '../../operations/import-csv.ts';
import { readAllDocuments } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE, type Principal } from '../access/principal.ts';
import { readAgentLines, readMembershipLines, type ReadLines } from '../csv-documents.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf, importedAnswer } from '../edits.ts';
import type { Handler } from '../operation.ts';

export function exportAgentsHandler(database: Database): Handler<'exportAgents'> {
  return ({ principal }) => exported(principal, async () => agentsAsCsv(await readAllDocuments(database, 'agent')));
}

export function exportMembershipsHandler(database: Database): Handler<'exportMemberships'> {
  return ({ principal }) => exported(principal, async () => membershipsAsCsv(await namedMemberships(database)));
}

export function importAgentsHandler(database: Database): Handler<'importAgents'> {
  return (request) =>
    imported(request, readAgentLines, (lines, options) =>
      importAgents(database, editorOf(request, 'importAgents'), lines, options),
    );
}

export function importMembershipsHandler(database: Database): Handler<'importMemberships'> {
  return (request) =>
    imported(request, readMembershipLines, (lines, options) =>
      importMemberships(database, editorOf(request, 'importMemberships'), lines, options),
    );
}

function exported({ queueIDs }: Principal, csv: () => Promise<string>) {
  return unlessDatabaseIsAway(async () =>
    queueIDs === null ? ({ status: 200, contentType: 'text/csv', text: await csv() } as const) : FOR_ALL_QUEUES_ALONE,
  );
}

interface CsvRequest {
  readonly principal: Principal;
  readonly body: string;
  readonly query?: { readonly dryRun?: boolean } | undefined;
}

function imported<Given>(
  { principal, body, query }: CsvRequest,
  read: (csv: string) => ReadLines<Given>,
  take: (
    lines: Extract<ReadLines<Given>, { readonly kind: 'lines' }>['lines'],
    options: { readonly isDryRun: boolean },
  ) => Promise<Edited | EditRefusal>,
) {
  return unlessDatabaseIsAway(async () => {
    if (principal.queueIDs !== null) {
      return FOR_ALL_QUEUES_ALONE;
    }
    const lines = read(body);
    if (lines.kind !== 'lines') {
      return lines;
    }
    const answer = importedAnswer(await take(lines.lines, { isDryRun: query?.dryRun ?? false }));
    // No line contradicts what is there: it is brought in, or wrong.
    return 'status' in answer ? answer : ({ kind: 'invalid_request', messages: answer.messages } as const);
  });
}
