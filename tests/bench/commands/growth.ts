/** `growth`: whether a request costs the same however much there is, and whatever else happens to the database. */
import type { Bench } from '../bench.ts';
import { agentCurves, queueCurves, storedCallCurves } from '../growth/curves.ts';
import { type Curve, measureCurve } from '../growth/curve.ts';
import { measureRetention } from '../growth/retention.ts';
import { measureSnapshots, type SnapshotRun } from '../growth/snapshot.ts';
import { drawCurves, formatCurves } from '../report/curves.ts';
import { readFacts } from '../report/facts.ts';
import { drawSnapshots, formatSnapshot, retentionRatios } from '../report/hindrances.ts';
import { formatRatios } from '../report/tables.ts';

export async function growth(bench: Bench): Promise<void> {
  const { parts } = bench.options;
  const curves = await measureCurves(bench);
  const hindrances = {
    ...(parts.includes('retention') ? await measureRatios(bench) : {}),
    ...(parts.includes('snapshot') ? { snapshots: await measureHeldSnapshots(bench) } : {}),
  };
  await bench.write('growth.json', { ...(await readFacts(bench, 'bench growth')), curves, ...hindrances });
}

async function measureCurves(bench: Bench): Promise<readonly Curve[]> {
  const { parts } = bench.options;
  const measured: Curve[] = [];
  const specs = [
    ...(parts.includes('agents') ? agentCurves(bench) : []),
    ...(parts.includes('queues') ? queueCurves(bench) : []),
    ...(parts.includes('calls') ? storedCallCurves(bench) : []),
  ];
  // Each family is told of when it is done: all of it takes most of an hour.
  for (const [family, ofFamily] of Map.groupBy(specs, (spec) => spec.family)) {
    const curves: Curve[] = [];
    for (const spec of ofFamily) {
      console.log(`measuring ${family}: ${spec.name}`);
      curves.push(await measureCurve(bench, spec));
    }
    console.log(`\n${formatCurves(curves)}\n`);
    const file = `growth-${family.replaceAll(/[^a-z0-9]+/g, '-')}.svg`;
    await bench.write(file, drawCurves(curves, `A request's cost by ${family}`));
    measured.push(...curves);
  }
  return measured;
}

async function measureRatios(bench: Bench) {
  const retention = await measureRetention(bench);
  const ratios = retentionRatios(retention);
  const deleted = retention.map(
    (run) => `${run.deleted.toLocaleString('en')} (${run.left.toLocaleString('en')} left)`,
  );
  console.log(`\n${formatRatios(ratios)}\n\ncalls deleted meanwhile: ${deleted.join(', ')}`);
  return { retention, ratios };
}

async function measureHeldSnapshots(bench: Bench): Promise<readonly SnapshotRun[]> {
  const runs: SnapshotRun[] = [];
  for await (const run of measureSnapshots(bench)) {
    console.log(`\n${formatSnapshot(run)}\n`);
    runs.push(run);
  }
  await bench.write('growth-snapshot.svg', drawSnapshots(runs));
  return runs;
}
