/**
 * The load generator, a process of its own: raw sockets and prepared requests, so that it costs little of the machine it
 * shares. The first argument names the file with its plan; its result goes to the file that the plan names.
 *
 * Closed loop: each connection sends its next request when it has its answer; for throughput. Open loop: requests are
 * sent at a fixed rate whatever the answers do, and a latency counts from when the request should have been sent.
 */
import { createFifo } from './fifo.ts';
import { type Line, openLine } from './lines.ts';
import type { LoadPlan, LoadResult } from './load-plan.ts';
import { keepPace } from './pace.ts';
import { prepareRequests } from './requests.ts';
import { createTally } from './tally.ts';

/** How long answers are waited for after the last request was due. */
const LAST_ANSWERS_MILLISECONDS = 2_000;

interface Sent {
  readonly callID: string;
  readonly dueAt: number;
}

async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const nextRequest = prepareRequests(plan);
  const tally = createTally(plan.ports.length);
  const underWay = new Map<Line, Sent>();
  const lines: Line[] = [];
  let sent = 0;
  let onFree: (line: Line) => void = () => {};

  for (let index = 0; index < plan.connections; index += 1) {
    const portIndex = index % plan.ports.length;
    const port = plan.ports[portIndex] ?? 0;
    lines.push(
      await openLine({ port, portIndex }, (line, answer) => {
        const question = underWay.get(line);
        underWay.delete(line);
        if (question !== undefined) {
          const latencyMilliseconds = performance.now() - question.dueAt;
          tally.add({ callID: question.callID, portIndex: line.portIndex, latencyMilliseconds }, answer);
        }
        onFree(line);
      }),
    );
  }

  function send(line: Line, dueAt: number): void {
    const { callID, bytes } = nextRequest();
    sent += 1;
    underWay.set(line, { callID, dueAt });
    line.socket.write(bytes);
  }

  async function closedLoop(): Promise<number> {
    const requestsMax = plan.requestsMax ?? Infinity;
    const isOver = (): boolean => performance.now() >= endsAt || sent >= requestsMax;
    onFree = (line) => {
      if (!isOver()) {
        send(line, performance.now());
      }
    };
    lines.slice(0, Math.min(lines.length, requestsMax)).forEach((line) => send(line, performance.now()));
    await waitUntil(isOver, plan.seconds * 1_000);
    return 0;
  }

  /** @returns how many requests found no free connection */
  async function openLoop(requestsPerSecond: number): Promise<number> {
    const due = createFifo<number>();
    const free = createFifo<Line>();
    let waited = 0;
    lines.forEach((line) => free.add(line));
    onFree = (line) => {
      const dueAt = due.take();
      if (dueAt === undefined) {
        free.add(line);
      } else {
        send(line, dueAt);
      }
    };
    await keepPace({ requestsPerSecond, seconds: plan.seconds }, (dueAt) => {
      const line = free.take();
      if (line === undefined) {
        waited += 1;
        due.add(dueAt);
      } else {
        send(line, dueAt);
      }
    });
    unsent = () => due.size;
    return waited;
  }

  let unsent = (): number => 0;
  const startedAt = performance.now();
  const endsAt = startedAt + plan.seconds * 1_000;
  const cpuBefore = process.cpuUsage();
  const waitedForConnection = await (plan.requestsPerSecond === null
    ? closedLoop()
    : openLoop(plan.requestsPerSecond));
  const seconds = (performance.now() - startedAt) / 1_000;
  const acceptedMeanwhile = tally.accepted;
  const { user, system } = process.cpuUsage(cpuBefore);
  await waitUntil(() => underWay.size === 0 && unsent() === 0, LAST_ANSWERS_MILLISECONDS);
  const remaining = { unsent: unsent(), unanswered: underWay.size };
  lines.forEach(({ socket }) => socket.destroy());
  const cpuSeconds = (user + system) / 1e6;
  return { ...tally.result(), seconds, acceptedMeanwhile, waitedForConnection, ...remaining, cpuSeconds };
}

/** Looks at each turn of the event loop, at least every millisecond. */
async function waitUntil(condition: () => boolean, timeoutMilliseconds: number): Promise<void> {
  const deadline = performance.now() + timeoutMilliseconds;
  while (!condition() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

// Written by run-load.ts, which declares it so.
const plan = (await Bun.file(process.argv[2] ?? '').json()) as LoadPlan;
await Bun.write(plan.resultFile, JSON.stringify(await runLoad(plan)));
// Whatever still hangs on a socket has its answer counted as missing by now.
process.exit(0);
