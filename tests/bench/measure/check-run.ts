/** After a run: that every answer was a decision and every decision is stored, once and in turn. */
import type { Bench } from '../bench.ts';
import { violations } from '../databases/invariants.ts';
import type { LoadResult } from '../load/load-plan.ts';

export interface RunToCheck {
  /** What the run is called where something is wrong with it. */
  readonly name: string;
  readonly databaseUrl: string;
  /** False where leases and tiers take agents out of their turn. */
  readonly isFair: boolean;
  /** A frozen one may owe answers when the run ends. */
  readonly isFrozen?: boolean;
}

/** @returns how many violations there are, each of which fails the benchmark */
export async function checkRun(
  bench: Bench,
  { name, databaseUrl, isFair, isFrozen = false }: RunToCheck,
  result: LoadResult,
): Promise<number> {
  const found = [
    ...wrongAnswers(isFrozen ? { ...result, unanswered: 0 } : result),
    ...(await violations({ databaseUrl, acknowledged: result.acknowledged, isFair })),
  ];
  found.forEach((sentence) => bench.fail(`${name}: ${sentence}`));
  return found.length;
}

/** A 503 says that a deadline has passed, and timings fail nothing; it has to say so as every error does. */
const ALLOWED_STATUSES: readonly string[] = ['201', '503'];

/** @returns a sentence for each kind of answer that should not be; pure */
export function wrongAnswers(result: LoadResult): readonly string[] {
  const wrong = Object.entries(result.statuses).filter(([status]) => !ALLOWED_STATUSES.includes(status));
  return [
    ...(wrong.length > 0
      ? [`answers with ${wrong.map(([status, count]) => `${status} (${count})`).join(', ')}`]
      : []),
    ...(result.withoutNumber > 0 ? [`${result.withoutNumber} answers without a number`] : []),
    ...(result.incompleteRefusals > 0
      ? [`${result.incompleteRefusals} refusals without their envelope or Retry-After`]
      : []),
    ...(result.unanswered > 0 ? [`${result.unanswered} requests without an answer`] : []),
  ];
}
