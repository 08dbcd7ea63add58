/** `growth`: whether a request costs the same however much there is, and whatever else happens to the database. */
import type { Bench } from '../bench.ts';
import { agentCurves, queueCurves, storedCallCurves } from '../growth/curves.ts';
import { type Curve, measureCurve } from '../growth/curve.ts';
import { measureRetention } from '../growth/retention.ts';
import { measureSnapshot } from '../growth/snapshot.ts';
import { drawCurves, formatCurves } from '../report/curves.ts';
import { readFacts } from '../report/facts.ts';
import { drawSnapshot, formatSnapshot, retentionRatios } from '../report/hindrances.ts';
import { formatRatios } from '../report/tables.ts';

export async function growth(bench: Bench): Promise<void> {
  const measured: Curve[] = [];
  const specs = [...agentCurves(bench), ...queueCurves(bench), ...storedCallCurves(bench)];
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
  const retention = await measureRetention(bench);
  const ratios = retentionRatios(retention);
  const deleted = retention.map(
    (run) => `${run.deleted.toLocaleString('en')} (${run.left.toLocaleString('en')} left)`,
  );
  console.log(`\n${formatRatios(ratios)}\n\ncalls deleted meanwhile: ${deleted.join(', ')}`);
  const snapshot = await measureSnapshot(bench);
  console.log(`\n${formatSnapshot(snapshot)}\n`);
  await bench.write('growth-snapshot.svg', drawSnapshot(snapshot));
  const facts = await readFacts(bench, 'bench growth');
  await bench.write('growth.json', { ...facts, curves: measured, retention, ratios, snapshot });
}
