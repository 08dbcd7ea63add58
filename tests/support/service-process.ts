/** Runs the real service as a process of its own, and reads what it says. */
import { join } from 'node:path';
import { programEnvironment, ROOT } from './run-program.ts';

export interface ServiceProcess {
  /** Of the service, or of the shell that was to start it. */
  readonly processID: number;
  /** Resolves with the address when it listens; rejects when it ends before. */
  readonly listening: Promise<string>;
  /** Resolves when it has ended and all its output is read. */
  readonly ended: Promise<ServiceEnd>;
  /** The events of its log so far. */
  events(): readonly LogLine[];
  /** What it has written for people so far. */
  errors(): string;
  /** Resolves with the first line of the log that has this event; rejects when the service ends without one. */
  event(name: string): Promise<LogLine>;
  signal(name: NodeJS.Signals): void;
  /** Ends it if it still runs, whatever it is doing. */
  kill(): Promise<void>;
}

export interface ServiceEnd {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string };

export interface ServiceProcessOptions {
  /** A module that runs before the service, in its process. */
  readonly preload?: string;
  /** What package.json calls it, run as npm runs it: by a shell, in the project's folder. */
  readonly script?: string;
}

/** Port 0, unless the environment says otherwise. */
export function startServiceProcess(
  environment: Readonly<Record<string, string>>,
  { preload, script }: ServiceProcessOptions = {},
): ServiceProcess {
  const preloading = preload === undefined ? [] : ['--preload', preload];
  const itself = [process.execPath, ...preloading, join(ROOT, 'src', 'main.ts')];
  const env = programEnvironment({ PORT: '0', ...environment });
  const binaries = join(ROOT, 'node_modules', '.bin');
  const child = Bun.spawn(script === undefined ? itself : ['sh', '-c', script], {
    // By itself it is started somewhere else, so that nothing depends on where.
    cwd: script === undefined ? '/' : ROOT,
    env: { ...env, PATH: `${binaries}:${env['PATH']}` },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  const wake = (): void => {
    waiting.forEach((resume) => resume());
    waiting.clear();
  };
  const reading = Promise.all([
    read(child.stdout, (text) => {
      stdout += text;
      wake();
    }),
    read(child.stderr, (text) => (stderr += text)),
  ]);
  let hasEnded = false;
  const ended = Promise.all([child.exited, reading]).then(([exitCode]) => {
    hasEnded = true;
    wake();
    return { exitCode, stdout, stderr };
  });

  function events(): readonly LogLine[] {
    const lines = stdout.slice(0, stdout.lastIndexOf('\n') + 1).split('\n');
    // Each line of the log is an object with an event; any other line fails here or in the comparison.
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine);
  }

  async function event(name: string): Promise<LogLine> {
    for (;;) {
      const found = events().find((line) => line.event === name);
      if (found !== undefined) {
        return found;
      }
      if (hasEnded) {
        throw new Error(`the service ended without ${name}:\n${stdout}${stderr}`);
      }
      await new Promise<void>((resume) => waiting.add(resume));
    }
  }

  const listening = event('listening').then(({ url }) => String(url));
  // Whoever does not ask for the address is not told that there is none.
  listening.catch(() => {});
  return {
    processID: child.pid,
    listening,
    ended,
    events,
    errors: () => stderr,
    event,
    signal: (name) => child.kill(name),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function read(stream: ReadableStream<Uint8Array>, take: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    take(decoder.decode(chunk, { stream: true }));
  }
}
