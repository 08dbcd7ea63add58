/** Reads a CPU profile as Bun and Chrome write it. Pure. */

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** The node that each sample found at work. */
  readonly samples: readonly number[];
  /** In microseconds, since the sample before. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

export interface SelfTime {
  readonly name: string;
  /** File and line. */
  readonly place: string;
  readonly milliseconds: number;
}

/** The time of each function without what it called, most first. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): readonly SelfTime[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<string, SelfTime>();
  samples.forEach((id, index) => {
    const frame = nodeOf.get(id)?.callFrame;
    if (frame === undefined) {
      return;
    }
    const unnamed = frame.url === '' ? '(native)' : '(anonymous)';
    const name = frame.functionName === '' ? unnamed : frame.functionName;
    const place = placeOf(frame);
    const key = `${name} ${place}`;
    const milliseconds = (times.get(key)?.milliseconds ?? 0) + (timeDeltas[index] ?? 0) / 1_000;
    times.set(key, { name, place, milliseconds });
  });
  return [...times.values()].toSorted((left, right) => right.milliseconds - left.milliseconds);
}

/** From the project's root on where it is a file of the project; what is built in has no place. */
function placeOf({ url, lineNumber }: ProfileNode['callFrame']): string {
  const file = /(?:^|\/)((?:src|generated|node_modules)\/.*)$/.exec(url)?.[1] ?? url;
  return file === '' ? '' : `${file}:${lineNumber + 1}`;
}
