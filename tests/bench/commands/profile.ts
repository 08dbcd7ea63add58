/** `--profile`: where the service's own CPU goes under load on one hot queue or several, by Bun's sampling profiler. */
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase } from '../databases/databases.ts';
import { load } from '../load/run-load.ts';
import { type CpuProfile, selfTimes } from '../measure/cpu-profile.ts';
import { formatTable } from '../report/tables.ts';
import { startService } from '../servers/servers.ts';

const TOP = 25;
const FILE = 'service.cpuprofile';

/** Shorter than a batch of the service, so that its parts show. */
const SAMPLE_MICROSECONDS = 250;

export async function profile(bench: Bench): Promise<void> {
  const { options, serverUrl, directory } = bench;
  const size = { queues: options.queues, agentsPerQueue: AGENTS_PER_QUEUE };
  const { databaseUrl, names } = await createServiceDatabase(serverUrl, { ...size, name: 'bench_profile' });
  const profiling = [
    '--cpu-prof',
    `--cpu-prof-dir=${directory}`,
    `--cpu-prof-name=${FILE}`,
    `--cpu-prof-interval=${SAMPLE_MICROSECONDS}`,
  ];
  const service = await bench.start(startService(databaseUrl, profiling));
  const seconds = options.warmUpSeconds + options.rounds * options.seconds;
  const result = await load(directory, {
    ports: [service.port],
    connections: options.connections,
    seconds,
    classifications: names,
  });
  // Written when the service ends.
  await service.stop();
  const text = await Bun.file(join(directory, FILE)).text();
  // Bun writes the format of Chrome's developer tools.
  const times = selfTimes(JSON.parse(text) as CpuProfile);
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(
    `${result.latencies.length} decisions in ${seconds} s; the top of ${Math.round(total)} ms of samples by self time\n`,
  );
  console.log(
    formatTable(
      ['ms', '%', 'function', 'where'],
      times
        .slice(0, TOP)
        .map(({ milliseconds, name, place }) => [
          milliseconds.toFixed(1),
          ((milliseconds * 100) / total).toFixed(1),
          name,
          place,
        ]),
    ),
  );
  await bench.write(FILE, text);
}
