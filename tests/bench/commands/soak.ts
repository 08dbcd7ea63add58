/** `soak`: millions of calls one after another, and whether memory and throughput stay as they are. */
import type { Bench } from '../bench.ts';
import { drawLineChart } from '../charts/line-chart.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase } from '../databases/databases.ts';
import { violations, violationsOf } from '../databases/invariants.ts';
import { load } from '../load/run-load.ts';
import { wrongAnswers } from '../measure/check-run.ts';
import { residentMebibytesOf } from '../measure/processes.ts';
import { type SoakSample, summarizeSoak } from '../measure/soak-summary.ts';
import { readFacts } from '../report/facts.ts';
import { startService } from '../servers/servers.ts';

/** Samples at least, and requests between two of them at most: about two seconds of them. */
const SAMPLES_MIN = 20;
const CHUNK_REQUESTS_MAX = 25_000;

const LINES = 20;

/** Even a slow machine answers a chunk in that time; if not, the soak ends with what there is. */
const CHUNK_SECONDS_MAX = 300;

const QUEUES = 10;

export async function soak(bench: Bench): Promise<void> {
  const { requests, connections } = bench.options;
  const size = { queues: QUEUES, agentsPerQueue: AGENTS_PER_QUEUE, name: 'bench_soak' };
  const { databaseUrl, names } = await createServiceDatabase(bench.serverUrl, size);
  const service = await bench.start(startService(databaseUrl));
  const chunk = Math.ceil(Math.min(CHUNK_REQUESTS_MAX, requests / SAMPLES_MIN));
  const samples: SoakSample[] = [];
  for (let sent = 0; sent < requests;) {
    const result = await load(bench.directory, {
      ports: [service.port],
      connections,
      seconds: CHUNK_SECONDS_MAX,
      requestsMax: Math.min(chunk, requests - sent),
      classifications: names,
      callIDs: 'scattered',
    });
    const residentMebibytes = await residentMebibytesOf(service.processID);
    const found = [...wrongAnswers(result), ...(await violationsOf(databaseUrl, result.acknowledged))];
    found.forEach((sentence) => bench.fail(`after ${sent} requests: ${sentence}`));
    // A line for each request would fill the disk.
    await service.forgetLog();
    if (result.answers === 0) {
      throw new Error('the service answers nothing any more');
    }
    sent += result.answers;
    const requestsPerSecond = result.acceptedMeanwhile / result.seconds;
    samples.push({ requests: sent, residentMebibytes, requestsPerSecond });
    if (Math.floor((sent * LINES) / requests) > Math.floor(((sent - result.answers) * LINES) / requests)) {
      console.log(
        `${sent.toLocaleString('en')} requests: ${residentMebibytes.toFixed(1)} MiB, ${Math.round(requestsPerSecond)}/s`,
      );
    }
  }
  // The numbering and the turns, of all of them.
  const found = await violations({ databaseUrl, acknowledged: [], isFair: true });
  found.forEach((sentence) => bench.fail(sentence));
  const summary = summarizeSoak(samples);
  console.log(`\n${summary.sentences.join('\n')}`);
  await bench.write('soak.json', { ...(await readFacts(bench, 'bench soak')), samples, summary });
  await bench.write('soak-memory.svg', drawSoak(samples, 'residentMebibytes'));
  await bench.write('soak-throughput.svg', drawSoak(samples, 'requestsPerSecond'));
}

function drawSoak(samples: readonly SoakSample[], quantity: 'residentMebibytes' | 'requestsPerSecond'): string {
  const isMemory = quantity === 'residentMebibytes';
  return drawLineChart({
    title: isMemory ? 'Memory over millions of calls' : 'Throughput over millions of calls',
    subtitle: isMemory ? 'Resident memory of the service. Flat is best.' : 'Decisions a second. Flat is best.',
    x: { label: 'requests', kind: 'linear' },
    y: { label: isMemory ? 'MiB' : 'requests per second', kind: 'linear' },
    series: [{ name: 'the service', points: samples.map((sample) => ({ x: sample.requests, y: sample[quantity] })) }],
  });
}
