/** `qm replay`: decides recorded calls once more, to prove what was decided or to try other settings on them. */
import { parseArgs } from 'node:util';
import { timeOf } from '../configuration/problems.ts';
import type { AllDocuments } from '../configuration/whole.ts';
import { draftOf, readEverything } from '../operations/import-configuration.ts';
import { lastDecisions, tryDraft, verifyDecisions } from '../operations/replay.ts';
import { comparisonText, verificationText } from '../replay/report-text.ts';
import type { Database } from '../store/connection.ts';
import { readTime } from '../store/outcomes.ts';
import {
  type Command,
  type CommandAnswer,
  CommandError,
  CommandFailure,
  COMMON_OPTIONS,
  COMMON_OPTIONS_HELP,
  UsageError,
} from './command.ts';
import { readConfiguration } from './configuration-file.ts';
import { showProgress } from './progress.ts';
import { textTable } from './text-table.ts';

const LAST_DEFAULT = 10_000;
const DAY_MILLISECONDS = 86_400_000;

/** A batch is stored or given up so long after the time that it goes by. */
const SETTLING_MILLISECONDS = 1_000;

export const replay: Command = {
  words: ['replay'],
  summary: 'try other settings on calls that were, or prove what was decided',
  help: `qm replay [--from TIME] [--to TIME] [--configuration FILE]
qm replay --verify [--last NUMBER] [--from TIME] [--to TIME]

Decides recorded requests once more, each at its time, by the service's own engine. It reads the database and changes
nothing.

Without --verify: what they would have got under the settings in FILE (as \`qm export\` prints them), or under those
that are in force now. Agents come, pause and leave as recorded. What was reported of an offer counts for whoever gets it
instead, and is told as assumed.

With --verify: whether each decision follows from what it was made from. The first that does not is named, and the
command ends with 1.

Options:
  --from TIME           not before, in UTC, as 2026-11-24T08:00:00Z; a day ago where it is missing
  --to TIME             before, in UTC; now where it is missing
  --configuration FILE  the settings to try
  --verify              prove the decisions
  --last NUMBER         so many of the last decisions, instead of --from; ${LAST_DEFAULT} with --verify
${COMMON_OPTIONS_HELP}

Examples:
  qm replay --verify --last 1000000
  qm replay --from 2026-11-23T00:00:00Z --configuration tomorrow.yaml`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        ...COMMON_OPTIONS,
        from: { type: 'string' },
        to: { type: 'string' },
        last: { type: 'string' },
        configuration: { type: 'string' },
        verify: { type: 'boolean' },
      },
    });
    if (positionals.length > 0) {
      throw new UsageError('There is nothing to name but by options.');
    }
    const { configuration, verify = false } = values;
    if (verify && configuration !== undefined) {
      throw new UsageError('--verify goes by the settings that were in force, so it takes no --configuration.');
    }
    const span = spanOf(values, verify);
    return async (database) => {
      const stretch = await stretchOf(database, span);
      return verify ? proof(database, stretch) : trial(database, stretch, configuration);
    };
  },
};

type Stretch = Parameters<typeof verifyDecisions>[1];

interface Span {
  readonly from: number | null;
  readonly to: number | null;
  /** So many of the last decisions; null for a time. */
  readonly last: number | null;
}

interface SpanOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly last?: string | undefined;
}

function spanOf({ from, to, last }: SpanOptions, verify: boolean): Span {
  if (last !== undefined && (from !== undefined || !/^[1-9]\d{0,11}$/.test(last))) {
    throw new UsageError('--last must be a whole number, and instead of --from.');
  }
  const isByNumber = last !== undefined || (verify && from === undefined);
  const span = {
    from: timeNamed('--from', from),
    to: timeNamed('--to', to),
    last: isByNumber ? Number(last ?? LAST_DEFAULT) : null,
  };
  if (span.from !== null && span.to !== null && span.from >= span.to) {
    throw new UsageError('--to must be behind --from.');
  }
  return span;
}

function timeNamed(option: string, text: string | undefined): number | null {
  const time = text === undefined ? null : timeOf(text);
  if (text !== undefined && time === null) {
    throw new UsageError(`${option} must be a time in UTC, like 2026-11-24T08:00:00Z.`);
  }
  return time?.getTime() ?? null;
}

async function stretchOf(database: Database, { from, to, last }: Span): Promise<Stretch> {
  const now = await readTime(database);
  const end = to ?? now;
  if (end > now - SETTLING_MILLISECONDS) {
    // What was decided until now is stored by then.
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MILLISECONDS));
  }
  return last === null ? { from: from ?? end - DAY_MILLISECONDS, to: end } : lastDecisions(database, last, end);
}

async function proof(database: Database, stretch: Stretch): Promise<CommandAnswer> {
  using progress = showProgress('Proving');
  const verification = await verifyDecisions(database, stretch, (share) =>
    progress.show(Math.round(share * 1_000), 1_000),
  );
  const answer = { json: verification, text: verificationText(verification) };
  if (verification.difference !== null) {
    throw new CommandFailure(answer);
  }
  return answer;
}

async function trial(database: Database, stretch: Stretch, path: string | undefined): Promise<CommandAnswer> {
  const documents = await documentsToTry(database, path);
  using progress = showProgress('Replaying');
  const comparison = await tryDraft(database, { documents, stretch }, (share) =>
    progress.show(Math.round(share * 1_000), 1_000),
  );
  return { json: comparison, text: comparisonText(comparison, textTable) };
}

async function documentsToTry(database: Database, path: string | undefined): Promise<AllDocuments> {
  if (path === undefined) {
    return readEverything(database);
  }
  const file = await readConfiguration(path);
  const draft = await draftOf(database, file.configuration);
  if (draft.kind === 'problems') {
    throw new CommandError(draft.problems.map((problem) => file.withLine(problem)).join('\n'));
  }
  return draft.documents;
}
