/**
 * The load generator, a process of its own: raw sockets and requests that are built beforehand but for the callID, so
 * that it costs little of the machine it shares. Reads its plan as JSON from the first argument, writes its result as
 * JSON to the file that the plan names.
 *
 * Closed loop: each connection sends its next request when it has its answer; for throughput. Open loop: requests are
 * sent at a fixed rate whatever the answers do, and a latency counts from when the request should have been sent.
 */
import { connect, type Socket } from 'node:net';

export interface LoadPlan {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Null for a closed loop. */
  readonly requestsPerSecond: number | null;
  readonly classifications: readonly string[];
  /** Part of each callID, so that no two runs share one. */
  readonly run: string;
  readonly resultFile: string;
}

export interface Acknowledged {
  readonly callID: string;
  readonly number: string;
  readonly mqID: string;
}

export interface LoadResult {
  readonly seconds: number;
  readonly answers: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** In milliseconds, ascending. */
  readonly latencies: readonly number[];
  readonly acknowledged: readonly Acknowledged[];
  readonly cpuSeconds: number;
}

const CALL_ID_LENGTH = 24;

/** How long an answer is waited for after the last request was sent. */
const LAST_ANSWERS_MILLISECONDS = 2_000;

/** One connection that has one request under way at a time. */
interface Line {
  readonly socket: Socket;
  readonly finish: (body: string, status: number) => void;
  busy: boolean;
}

interface Sent {
  readonly callID: string;
  readonly dueAt: number;
}

export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const requests = plan.classifications.map((classification) => prepareRequest(plan.port, classification));
  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const acknowledged: Acknowledged[] = [];
  let sent = 0;
  let answered = 0;

  function nextCallID(): string {
    sent += 1;
    return `${plan.run}-${sent}`.padEnd(CALL_ID_LENGTH, '.');
  }

  function receive({ callID, dueAt }: Sent, status: number, body: string): void {
    answered += 1;
    latencies.push(performance.now() - dueAt);
    statuses[status] = (statuses[status] ?? 0) + 1;
    const answer = /"number":"([^"]+)".*"mqID":"([^"]+)"/.exec(body);
    if (status === 201 && answer?.[1] !== undefined && answer[2] !== undefined) {
      acknowledged.push({ callID, number: answer[1], mqID: answer[2] });
    }
  }

  const lines: Line[] = [];
  const underWay = new Map<Line, Sent>();
  let onAnswer: (line: Line) => void = () => {};

  for (let index = 0; index < plan.connections; index += 1) {
    const line: Line = {
      socket: await open(plan.port),
      busy: false,
      finish(body, status) {
        const question = underWay.get(line);
        line.busy = false;
        if (question !== undefined) {
          receive(question, status, body);
        }
        onAnswer(line);
      },
    };
    readAnswers(line);
    lines.push(line);
  }

  function send(line: Line, dueAt: number): void {
    const request = requests[sent % requests.length];
    if (request === undefined) {
      throw new Error('a load plan needs a classification');
    }
    const callID = nextCallID();
    request.bytes.write(callID, request.callIDAt, 'latin1');
    line.busy = true;
    underWay.set(line, { callID, dueAt });
    // A copy, since the next request is written into the same bytes while these may not be sent yet.
    line.socket.write(Buffer.from(request.bytes));
  }

  const startedAt = performance.now();
  const endsAt = startedAt + plan.seconds * 1000;
  const cpuBefore = process.cpuUsage();
  await (plan.requestsPerSecond === null ? closedLoop() : openLoop(plan.requestsPerSecond));
  const seconds = (performance.now() - startedAt) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  await waitUntil(() => lines.every(({ busy }) => !busy), LAST_ANSWERS_MILLISECONDS);
  lines.forEach(({ socket }) => socket.destroy());
  latencies.sort((left, right) => left - right);
  return { seconds, answers: answered, statuses, latencies, acknowledged, cpuSeconds: (cpu.user + cpu.system) / 1e6 };

  async function closedLoop(): Promise<void> {
    onAnswer = (line) => {
      const now = performance.now();
      if (now < endsAt) {
        send(line, now);
      }
    };
    lines.forEach((line) => send(line, performance.now()));
    await waitUntil(() => performance.now() >= endsAt, plan.seconds * 1000 + 1000);
  }

  async function openLoop(requestsPerSecond: number): Promise<void> {
    const due: number[] = [];
    onAnswer = (line) => {
      const dueAt = due.shift();
      if (dueAt !== undefined) {
        send(line, dueAt);
      }
    };
    let next = 0;
    await waitUntil(
      () => {
        const now = performance.now();
        for (; startedAt + (next * 1000) / requestsPerSecond <= Math.min(now, endsAt); next += 1) {
          const dueAt = startedAt + (next * 1000) / requestsPerSecond;
          const free = lines.find(({ busy }) => !busy);
          if (free === undefined) {
            due.push(dueAt);
          } else {
            send(free, dueAt);
          }
        }
        return now >= endsAt;
      },
      plan.seconds * 1000 + 1000,
    );
  }
}

function prepareRequest(port: number, classification: string): { readonly bytes: Buffer; readonly callIDAt: number } {
  const placeholder = '#'.repeat(CALL_ID_LENGTH);
  const body = JSON.stringify({
    callID: placeholder,
    rclassification: classification,
    customerID: '70154',
    callTime: '12',
  });
  const text = [
    'POST /call/request HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
  return { bytes: Buffer.from(text, 'latin1'), callIDAt: text.indexOf(placeholder) };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

/** Each answer states its length, and no second is under way on the same connection. */
function readAnswers(line: Line): void {
  let pending = '';
  line.socket.on('error', () => line.socket.destroy());
  line.socket.on('data', (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    const bodyAt = pending.indexOf('\r\n\r\n') + 4;
    if (bodyAt < 4) {
      return;
    }
    const length = Number(/content-length: (\d+)/i.exec(pending)?.[1] ?? 0);
    if (pending.length < bodyAt + length) {
      return;
    }
    const status = Number(pending.slice(9, 12));
    const body = pending.slice(bodyAt, bodyAt + length);
    pending = pending.slice(bodyAt + length);
    line.finish(body, status);
  });
}

/** Looks at each turn of the event loop, at least every millisecond. */
async function waitUntil(condition: () => boolean, timeoutMilliseconds: number): Promise<void> {
  const deadline = performance.now() + timeoutMilliseconds;
  while (!condition() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

if (import.meta.main) {
  const plan = JSON.parse(process.argv[2] ?? '') as LoadPlan;
  await Bun.write(plan.resultFile, JSON.stringify(await runLoad(plan)));
}
