/** One instance is frozen again and again while it holds a queue that another instance serves as well. */
import type { Bench } from '../bench.ts';
import type { ServiceDatabase } from '../databases/databases.ts';
import { query } from '../databases/query.ts';
import { load } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { type Latency, latencyOf, OPEN_LOOP_CONNECTIONS } from '../measure/measure-load.ts';
import type { Goal } from '../measure/ratios.ts';
import type { ServerProcess } from '../servers/server-process.ts';

/** How its sessions are called, by which they are told from those of the other. */
export const FROZEN_APPLICATION = 'frozen_instance';

/** Together half of what one instance can do; the one that is frozen only has to be at work at any moment. */
const FROZEN_PART = 1 / 8;
const OTHER_PART = 3 / 8;

/** What callers of the other instance may wait at most. */
export const FROZEN_DELAY_GOAL: Goal = { kind: 'at most', value: 500 };

/** A frozen process that holds nothing tells nothing, so it is frozen again a moment later. */
const TRIES_MAX = 20;

/** Long enough for the database to have got what was on its way when the process was frozen. */
const ARRIVAL_MILLISECONDS = 20;

const PAUSE_MILLISECONDS_MAX = 400;

export interface FrozenResult {
  /** Times that it was frozen for, and in how many of them it held the queue. */
  readonly freezes: number;
  readonly holding: number;
  readonly frozenSeconds: number;
  /** Of the other instance, in milliseconds. */
  readonly longestDelay: number;
  readonly latency: Latency;
  readonly requestsPerSecond: number;
  /** How many answers of the other instance were no decision. */
  readonly refused: number;
}

/** @param saturation what one instance answers at most, in requests a second */
export async function measureFrozen(
  bench: Bench,
  { databaseUrl, names }: ServiceDatabase,
  {
    frozen,
    other,
    saturation,
  }: { readonly frozen: ServerProcess; readonly other: ServerProcess; readonly saturation: number },
): Promise<FrozenResult> {
  const freezes = bench.options.quick ? 4 : 20;
  const frozenSeconds = bench.options.quick ? 1 : 3;
  const seconds = freezes * (frozenSeconds + PAUSE_MILLISECONDS_MAX / 1_000) + 1;
  const steady = { connections: OPEN_LOOP_CONNECTIONS * 2, seconds, classifications: names };
  const [atFrozen, atOther, holding] = await Promise.all([
    load(bench.directory, { ...steady, ports: [frozen.port], requestsPerSecond: saturation * FROZEN_PART }),
    load(bench.directory, { ...steady, ports: [other.port], requestsPerSecond: saturation * OTHER_PART }),
    freezeRepeatedly(frozen, { databaseUrl, freezes, frozenSeconds }),
  ]);
  // What the frozen one never answers is not the question; what it answered must be stored all the same.
  await checkRun(bench, { name: 'the frozen instance', databaseUrl, isFair: true, isFrozen: true }, atFrozen);
  await checkRun(bench, { name: 'the other instance', databaseUrl, isFair: true }, atOther);
  return {
    freezes,
    holding,
    frozenSeconds,
    longestDelay: Math.max(...atOther.latencies.slice(-1), ...atOther.refusalLatencies.slice(-1)),
    latency: latencyOf(atOther.latencies),
    requestsPerSecond: atOther.acceptedMeanwhile / atOther.seconds,
    refused: atOther.answers - atOther.latencies.length,
  };
}

/** @returns how often it held the queue */
async function freezeRepeatedly(
  frozen: ServerProcess,
  {
    databaseUrl,
    freezes,
    frozenSeconds,
  }: { readonly databaseUrl: string; readonly freezes: number; readonly frozenSeconds: number },
): Promise<number> {
  let holding = 0;
  await pause(1_000);
  for (let freeze = 0; freeze < freezes; freeze += 1) {
    let isHolding = false;
    for (let attempt = 0; attempt < TRIES_MAX && !isHolding; attempt += 1) {
      frozen.thaw();
      await pause((Math.random() * PAUSE_MILLISECONDS_MAX) / (attempt + 1));
      frozen.freeze();
      await pause(ARRIVAL_MILLISECONDS);
      isHolding = await holdsQueue(databaseUrl);
    }
    holding += isHolding ? 1 : 0;
    await pause(frozenSeconds * 1_000);
    frozen.thaw();
  }
  return holding;
}

async function holdsQueue(databaseUrl: string): Promise<boolean> {
  const [row] = await query<{ holding: boolean }>(
    databaseUrl,
    `select exists (
       select from pg_stat_activity where application_name = $1 and state = 'idle in transaction'
     ) as holding`,
    [FROZEN_APPLICATION],
  );
  return row?.holding ?? false;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
