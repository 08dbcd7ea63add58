/** `qm explain`: why a call was given to whom, in sentences. */
import { parseArgs } from 'node:util';
import { type Explanation, explainCall, explainDecision } from '../operations/explain-decision.ts';
import type { Database } from '../store/connection.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, UsageError } from './command.ts';

const MQ_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const explain: Command = {
  words: ['explain'],
  summary: 'say why a call was given to whom',
  help: `qm explain ID

Says for one offer or refusal (ID is its mqID), or for each of a call (ID is its callID), who was looked at, who was
passed over and why, and what came of it.

Options:
${COMMON_OPTIONS_HELP}

Example:
  qm explain wtl0tmw3rri9s7gqdpfi0`,
  prepare(commandArguments) {
    const { positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: COMMON_OPTIONS,
    });
    const [id, surplus] = positionals;
    if (id === undefined || surplus !== undefined) {
      throw new UsageError('Name one mqID or callID.');
    }
    return async (database) => {
      const explanations = await explanationsOf(database, id);
      if (explanations.length === 0) {
        throw new CommandError(`There is no offer and no call ${id}.`);
      }
      return { json: explanations, text: explanations.map(textOf).join('\n\n') };
    };
  },
};

async function explanationsOf(database: Database, id: string): Promise<readonly Explanation[]> {
  const decision = MQ_ID.test(id) ? await explainDecision(database, id) : null;
  return decision === null ? explainCall(database, id) : [decision];
}

function textOf({ mqID, decidedAt, steps }: Explanation): string {
  return [`${decidedAt.toJSON()}  ${mqID}`, ...steps.map(({ text }) => `  ${text}`)].join('\n');
}
