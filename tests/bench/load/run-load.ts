/** Runs load generators in processes of their own, so that they share neither the event loop nor the memory of this one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { follow } from '../servers/children.ts';
import type { InsertPlan, InsertResult } from './insert-loop.ts';
import type { LoadPlan, LoadResult } from './load-plan.ts';

/** What most loads are: a closed loop of new calls for a few seconds. */
const USUAL = { requestsMax: null, requestsPerSecond: null, repeatEvery: null, callIDs: 'ascending' } as const;

export type LoadOptions = Pick<LoadPlan, 'ports' | 'connections' | 'seconds' | 'classifications'> &
  Partial<Pick<LoadPlan, 'requestsMax' | 'requestsPerSecond' | 'repeatEvery' | 'callIDs'>>;

let runs = 0;

/** @param directory for the files of plan and result, which are gone afterwards */
export async function load(directory: string, options: LoadOptions): Promise<LoadResult> {
  const plan = { ...USUAL, ...options, run: `run${runs + 1}` };
  // Written by load.ts, which declares it so.
  return (await runGenerator(directory, 'load.ts', plan)) as LoadResult;
}

/** @param directory for the files of plan and result, which are gone afterwards */
export async function insert(directory: string, plan: Omit<InsertPlan, 'resultFile'>): Promise<InsertResult> {
  // Written by insert-loop.ts, which declares it so.
  return (await runGenerator(directory, 'insert-loop.ts', plan)) as InsertResult;
}

async function runGenerator(directory: string, program: string, plan: object): Promise<unknown> {
  runs += 1;
  const planFile = join(directory, `plan-${runs}.json`);
  const resultFile = join(directory, `result-${runs}.json`);
  await Bun.write(planFile, JSON.stringify({ ...plan, resultFile }));
  const child = Bun.spawn([process.execPath, join(import.meta.dir, program), planFile], {
    stdout: 'inherit',
    stderr: 'inherit',
  });
  follow(child.pid, child.exited);
  if ((await child.exited) !== 0) {
    throw new Error(`the load generator ${program} failed`);
  }
  const result: unknown = await Bun.file(resultFile).json();
  await Promise.all([rm(planFile), rm(resultFile)]);
  return result;
}
