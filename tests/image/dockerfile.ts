/** Reads a Dockerfile: its instructions, with each continued line joined, and the two forms that a command can have. */

export interface Instruction {
  readonly name: string;
  /** `--name=value` behind the name. */
  readonly flags: Readonly<Record<string, string>>;
  readonly text: string;
}

/** In exec form a list of words that no shell reads; in shell form one line that a shell does. */
export type ContainerCommand =
  { readonly form: 'exec'; readonly words: readonly string[] } | { readonly form: 'shell'; readonly line: string };

export function readDockerfile(text: string): readonly Instruction[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map(readInstruction);
}

function readInstruction(line: string): Instruction {
  const [, name = '', flagText = '', text = ''] = /^\s*([A-Za-z]+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? [];
  const flags = Object.fromEntries(
    [...flagText.matchAll(/--([\w-]+)=(\S+)/g)].map(([, flag = '', value = '']) => [flag, value]),
  );
  return { name: name.toUpperCase(), flags, text: text.trim() };
}

export function readCommand(text: string): ContainerCommand {
  if (!text.startsWith('[')) {
    return { form: 'shell', line: text };
  }
  const words: unknown = JSON.parse(text);
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) {
    throw new Error(`not a list of words: ${text}`);
  }
  return { form: 'exec', words };
}

/** `NAME=value NAME="a value"` */
export function readPairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w.-]+)=(?:"([^"]*)"|(\S*))/g)].map(([, name = '', quoted, bare]) => [
      name,
      quoted ?? bare ?? '',
    ]),
  );
}

/** The rules of .dockerignore: of those that fit a path, or a folder that it lies in, the last one counts. */
export function createIgnore(text: string): (path: string) => boolean {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ isKept: line.startsWith('!'), pattern: new Bun.Glob(line.replace(/^!/, '')) }));
  return (path) => {
    const segments = path.split('/');
    const withFolders = segments.map((_, place) => segments.slice(0, place + 1).join('/'));
    const rule = rules.findLast(({ pattern }) => withFolders.some((candidate) => pattern.match(candidate)));
    return rule !== undefined && !rule.isKept;
  };
}
