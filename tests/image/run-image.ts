/** Runs a built image's commands in its directory: as its user where that is allowed, with its environment alone. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Image } from './build-image.ts';
import type { ContainerCommand } from './dockerfile.ts';

export interface Container {
  readonly ended: Promise<ContainerEnd>;
  /** Resolves when what it has written to the standard output holds the text; rejects when it ends without. */
  written(text: string): Promise<void>;
  /** As `docker stop` begins. */
  stop(): void;
  kill(): Promise<void>;
}

export interface ContainerEnd {
  readonly exitCode: number | null;
  readonly output: string;
}

export type GivenEnvironment = Readonly<Record<string, string>>;

/** As `docker run` does. */
export function runImage(image: Image, given: GivenEnvironment): Container {
  return start(image, [...wordsOf(image.entrypoint), ...wordsOf(image.command)], given);
}

/** As the engine does at each interval. @returns what the check ends with */
export async function checkHealth(image: Image, given: GivenEnvironment): Promise<ContainerEnd> {
  return await start(image, wordsOf(image.healthcheck), given).ended;
}

/** There is no shell in the image that could read another form. */
function wordsOf(command: ContainerCommand): readonly string[] {
  if (command.form === 'shell') {
    throw new Error(`the image has no shell for ${command.line}`);
  }
  return command.words;
}

function start(image: Image, [program = '', ...words]: readonly string[], given: GivenEnvironment): Container {
  const { directory, environment, workingDirectory, user } = image;
  const [uid = 0, gid = 0] = user.split(':').map(Number);
  const child = spawn(join(directory, program), words, {
    cwd: join(directory, workingDirectory),
    env: { ...environment, ...given, PATH: join(directory, 'usr', 'local', 'bin') },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 && { uid, gid }),
  });
  let output = '';
  const waiting = new Set<() => void>();
  const wake = (): void => {
    waiting.forEach((resume) => resume());
    waiting.clear();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      wake();
    });
  }
  let hasEnded = false;
  const ended = new Promise<ContainerEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode: number | null) => {
      hasEnded = true;
      wake();
      resolve({ exitCode, output });
    });
  });
  return {
    ended,
    async written(text) {
      while (!output.includes(text)) {
        if (hasEnded) {
          throw new Error(`it ended without ${text}:\n${output}`);
        }
        await new Promise<void>((resume) => waiting.add(resume));
      }
    },
    stop: () => void child.kill('SIGTERM'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
