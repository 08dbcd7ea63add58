/** What belongs to every result, so that it can be told apart from another one. */
import { availableParallelism, cpus, platform, totalmem } from 'node:os';
import type { Bench } from '../bench.ts';
import { query } from '../databases/query.ts';

export interface Facts {
  readonly command: string;
  readonly finishedAt: string;
  readonly options: Bench['options'];
  readonly machine: {
    readonly cores: number;
    readonly model: string;
    readonly memoryGibibytes: number;
    readonly platform: string;
  };
  readonly versions: { readonly bun: string; readonly postgres: string };
}

/** @param command as it was typed, without its options */
export async function readFacts({ options, serverUrl }: Bench, command: string): Promise<Facts> {
  const [row] = await query<{ server_version: string }>(serverUrl, 'show server_version');
  return {
    command,
    finishedAt: new Date().toISOString(),
    options,
    machine: {
      cores: availableParallelism(),
      model: cpus()[0]?.model ?? 'unknown',
      memoryGibibytes: Math.round(totalmem() / 2 ** 30),
      platform: platform(),
    },
    versions: { bun: Bun.version, postgres: row?.server_version ?? 'unknown' },
  };
}
