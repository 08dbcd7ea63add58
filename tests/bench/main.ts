/**
 * `bun run bench`: how fast the service is beside others (the default), `growth`, `instances`, `overload`, `soak` and
 * `--profile`. README.md says what each measures. Figures of one machine mean nothing elsewhere; the ratios do.
 */
import { withBench, type Bench } from './bench.ts';
import { compare } from './commands/compare.ts';
import { growth } from './commands/growth.ts';
import { instances } from './commands/instances.ts';
import { overload } from './commands/overload.ts';
import { profile } from './commands/profile.ts';
import { soak } from './commands/soak.ts';
import { type BenchArguments, readArguments } from './options.ts';

const COMMANDS: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  compare,
  growth,
  instances,
  overload,
  profile,
  soak,
};

/** What the process ends with where it was typed wrong, as for `qm`. */
const EXIT_USAGE = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  let given: BenchArguments;
  try {
    given = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return EXIT_USAGE;
  }
  const command = COMMANDS[given.command];
  if (command === undefined) {
    console.error(`There is no ${given.command}, but ${Object.keys(COMMANDS).join(', ')}.`);
    return EXIT_USAGE;
  }
  return withBench(given.options, command);
}
