/** Reads a whole configuration from a YAML or JSON file, and names each line of it that is wrong. */
import { readFile } from 'node:fs/promises';
import { operations } from '../../generated/operations.ts';
import type { GivenWhole } from '../configuration/whole.ts';
import { readYaml } from '../configuration/yaml.ts';
import { problemMessages } from '../http/problem-messages.ts';
import { CommandError } from './command.ts';

export interface ConfigurationFile {
  readonly configuration: GivenWhole;
  /** Puts the file and the line before a message that begins with a place in the document. */
  withLine(message: string): string;
}

/** @throws CommandError that names each line that is wrong */
export async function readConfiguration(path: string): Promise<ConfigurationFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${path} can not be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const read = readYaml(text);
  if (read.kind === 'broken') {
    throw new CommandError(`${path}:${read.line}: ${read.message}`);
  }
  const { value, lineOf } = read;
  const withLine = (message: string): string => `${path}:${lineOf(message)}: ${message}`;
  const { body } = operations.importConfiguration;
  if (!body.validate(value)) {
    const messages = problemMessages(body.validate.errors ?? [], body.types);
    throw new CommandError(messages.map(withLine).join('\n'));
  }
  // Its validator has seen to every field.
  return { configuration: value as GivenWhole, withLine };
}
