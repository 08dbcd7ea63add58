/**
 * Builds what a Dockerfile describes without a container engine: each stage is a plain directory, whose programs are
 * those that its base image is known to have, and each step is really done. An instruction or flag that is not known
 * here is an error, so that none is passed over.
 */
import { copyFile, cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import {
  type ContainerCommand,
  createIgnore,
  type Instruction,
  readCommand,
  readDockerfile,
  readPairs,
} from './dockerfile.ts';

export interface Image {
  /** Stands for the root of the image's files. */
  readonly directory: string;
  readonly base: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDirectory: string;
  /** `uid:gid` */
  readonly user: string;
  readonly entrypoint: ContainerCommand;
  readonly command: ContainerCommand;
  readonly healthcheck: ContainerCommand;
  readonly stopSignal: string;
  readonly ports: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface BuildOptions {
  /** The project's folder. */
  readonly context: string;
  /** Empty, for a folder for each stage. */
  readonly target: string;
}

const PROGRAMS = join('usr', 'local', 'bin');
const NOTHING: ContainerCommand = { form: 'exec', words: [] };

type Stage = { -readonly [Key in keyof Image]: Image[Key] } & { readonly name: string };

/** @returns the last stage */
export async function buildImage({ context, target }: BuildOptions): Promise<Image> {
  const ignores = createIgnore(await Bun.file(join(context, '.dockerignore')).text());
  const stages: Stage[] = [];
  for (const instruction of readDockerfile(await Bun.file(join(context, 'Dockerfile')).text())) {
    if (instruction.name === 'FROM') {
      stages.push(await createStage(instruction, join(target, String(stages.length))));
      continue;
    }
    const stage = stages.at(-1);
    if (stage === undefined) {
      throw new Error(`${instruction.name} stands before the first FROM`);
    }
    await perform(instruction, { stage, stages, context, ignores });
  }
  const image = stages.at(-1);
  if (image === undefined) {
    throw new Error('the Dockerfile has no FROM');
  }
  return image;
}

/** Of what these images have beside Bun, only what a step needs: https://github.com/oven-sh/bun/tree/main/dockerhub */
const PROGRAMS_OF_VARIANT: Readonly<Record<string, readonly string[]>> = { slim: ['sh', 'rm'], distroless: [] };

async function createStage({ text }: Instruction, directory: string): Promise<Stage> {
  const [, base = '', name = ''] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(text) ?? [];
  const [, variant = ''] = /^oven\/bun:[\d.]+-(\w+)$/.exec(base) ?? [];
  const programs = PROGRAMS_OF_VARIANT[variant];
  if (programs === undefined) {
    throw new Error(`it is not known what the base image ${base} has`);
  }
  await mkdir(join(directory, PROGRAMS), { recursive: true });
  await copyFile(process.execPath, join(directory, PROGRAMS, 'bun'));
  for (const program of programs) {
    await symlink(Bun.which(program) ?? program, join(directory, PROGRAMS, program));
  }
  return {
    name,
    directory,
    base,
    environment: {},
    workingDirectory: '/',
    user: '0:0',
    entrypoint: NOTHING,
    command: NOTHING,
    healthcheck: NOTHING,
    stopSignal: '',
    ports: [],
    labels: {},
  };
}

interface Surroundings {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly context: string;
  readonly ignores: (path: string) => boolean;
}

/** Of the flags, those of a health check's times say nothing about a plain directory. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  COPY: ['from'],
  HEALTHCHECK: ['interval', 'timeout', 'start-period', 'retries'],
};

async function perform(instruction: Instruction, surroundings: Surroundings): Promise<void> {
  const { name, flags, text } = instruction;
  const { stage } = surroundings;
  const unknown = Object.keys(flags).filter((flag) => FLAGS[name]?.includes(flag) !== true);
  if (unknown.length > 0) {
    throw new Error(`${name} has flags that are not known here: ${unknown.join(', ')}`);
  }
  switch (name) {
    case 'COPY':
      return await copy(instruction, surroundings);
    case 'RUN':
      return await runStep(stage, text);
    case 'WORKDIR':
      stage.workingDirectory = join(stage.workingDirectory, text);
      await mkdir(join(stage.directory, stage.workingDirectory), { recursive: true });
      return;
    case 'ENV':
      stage.environment = { ...stage.environment, ...readPairs(text) };
      return;
    case 'LABEL':
      stage.labels = { ...stage.labels, ...readPairs(text) };
      return;
    case 'EXPOSE':
      stage.ports = [...stage.ports, ...text.split(/\s+/)];
      return;
    case 'USER':
      stage.user = text;
      return;
    case 'STOPSIGNAL':
      stage.stopSignal = text;
      return;
    case 'HEALTHCHECK':
      stage.healthcheck = readCommand(text.replace(/^CMD\s+/, ''));
      return;
    case 'ENTRYPOINT':
      stage.entrypoint = readCommand(text);
      return;
    case 'CMD':
      stage.command = readCommand(text);
      return;
    default:
      throw new Error(`${name} is not known here`);
  }
}

/** Of a folder its content is copied, as Docker does. */
async function copy({ flags, text }: Instruction, { stage, stages, context, ignores }: Surroundings): Promise<void> {
  const { from } = flags;
  const words = text.split(/\s+/);
  const target = words.at(-1) ?? '';
  const base = target.startsWith('/') ? '/' : stage.workingDirectory;
  const origin = from === undefined ? context : stages.find(({ name }) => name === from)?.directory;
  if (origin === undefined) {
    throw new Error(`there is no stage ${from}`);
  }
  const isLeftOut = (path: string): boolean => from === undefined && ignores(path);
  for (const source of words.slice(0, -1)) {
    const start = join(origin, source);
    const isFolder = (await stat(start)).isDirectory();
    const into = join(stage.directory, base, target, isFolder ? '' : basename(source));
    const paths = isFolder ? await filesIn(start) : [start];
    const copied = paths.filter((path) => !isLeftOut(relative(origin, path)));
    if (copied.length === 0) {
      throw new Error(`nothing is left of ${source} to copy: .dockerignore leaves it out`);
    }
    for (const path of copied) {
      const place = join(into, relative(start, path));
      await mkdir(dirname(place), { recursive: true });
      await cp(path, place, { verbatimSymlinks: true });
    }
  }
}

async function filesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

/** Where packages come from and where they are kept; as with an engine, whose proxy settings reach each step. */
const SETTINGS_OF_MACHINE: readonly string[] = [
  'HOME',
  'TMPDIR',
  'npm_config_registry',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
];

/** By the stage's shell, where it has one, which finds the stage's programs and nothing else. */
async function runStep({ directory, environment, workingDirectory }: Stage, line: string): Promise<void> {
  const given = Object.fromEntries(SETTINGS_OF_MACHINE.map((name) => [name, process.env[name]]));
  const child = Bun.spawn([join(directory, PROGRAMS, 'sh'), '-c', line], {
    cwd: join(directory, workingDirectory),
    env: { ...given, ...environment, PATH: join(directory, PROGRAMS) },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [exitCode, stdout, stderr] = await Promise.all([child.exited, child.stdout.text(), child.stderr.text()]);
  if (exitCode !== 0) {
    throw new Error(`RUN ${line} ended with ${exitCode}:\n${stdout}${stderr}`);
  }
}
