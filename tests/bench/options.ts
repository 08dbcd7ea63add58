/** The command line of the benchmark. */
import { parseArgs } from 'node:util';

/** What `growth` is made of. */
export const GROWTH_PARTS = ['agents', 'queues', 'calls', 'retention', 'snapshot'] as const;

export type GrowthPart = (typeof GROWTH_PARTS)[number];

export interface BenchOptions {
  readonly quick: boolean;
  readonly rounds: number;
  /** Of each measurement. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  /** How many stored calls `growth` goes up to. */
  readonly calls: number;
  /** How long `growth` has another session hold a snapshot. */
  readonly minutes: number;
  /** Which parts of `growth` are measured. */
  readonly parts: readonly GrowthPart[];
  /** How many queues `--profile` asks for in turn. */
  readonly queues: number;
  /** How many requests `soak` sends. */
  readonly requests: number;
  /** The folder for results, from the root of the project. */
  readonly output: string;
}

export interface BenchArguments {
  readonly command: string;
  readonly options: BenchOptions;
}

/** Everything is bounded, so that a slip of a finger ends. */
const LIMITS = {
  rounds: 100,
  seconds: 600,
  connections: 4_096,
  calls: 10_000_000,
  minutes: 60,
  queues: 10_000,
  requests: 100_000_000,
} as const;

/** Many short rounds, since what else the machine does changes from one to the next. */
const ROUNDS = 7;

/** CPU time hangs less on what else the machine does, and there are some sixty sizes to measure. */
const GROWTH_ROUNDS = 3;

/** @throws an Error that says what is wrong with them */
export function readArguments(words: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string' },
      calls: { type: 'string' },
      minutes: { type: 'string' },
      only: { type: 'string' },
      queues: { type: 'string' },
      requests: { type: 'string' },
      output: { type: 'string', default: '.bench' },
    },
  });
  if (positionals.length > 1 || (positionals.length > 0 && values.profile)) {
    throw new Error('There is one command at a time.');
  }
  const { quick } = values;
  const command = values.profile ? 'profile' : (positionals[0] ?? 'compare');
  const number = (name: keyof typeof LIMITS, usual: number): number => {
    const text = values[name];
    const value = text === undefined ? usual : Number(text);
    if (!(value > 0 && value <= LIMITS[name])) {
      throw new Error(`--${name} must be a number up to ${LIMITS[name]}, and more than 0.`);
    }
    return value;
  };
  const parts = GROWTH_PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) {
    throw new Error(`--only must be one of ${GROWTH_PARTS.join(', ')}.`);
  }
  return {
    command,
    options: {
      quick,
      rounds: Math.ceil(number('rounds', quick ? 1 : command === 'growth' ? GROWTH_ROUNDS : ROUNDS)),
      seconds: number('seconds', quick ? 1 : 3),
      warmUpSeconds: quick ? 0.5 : 5,
      connections: Math.ceil(number('connections', 64)),
      calls: Math.ceil(number('calls', quick ? 50_000 : 1_000_000)),
      minutes: number('minutes', quick ? 0.1 : 2),
      parts,
      queues: Math.ceil(number('queues', 1)),
      requests: Math.ceil(number('requests', quick ? 40_000 : 5_000_000)),
      output: values.output,
    },
  };
}
