/** `qm export`: the whole configuration as one document. */
import { parseArgs } from 'node:util';
import { writeYaml } from '../configuration/yaml.ts';
import { exportConfiguration } from '../operations/import-configuration.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';

export const exportCommand: Command = {
  words: ['export'],
  summary: 'print the whole configuration as YAML',
  help: `qm export

Prints everything that people configure as one YAML document, or with --json as JSON. \`qm import\` takes either.

Options:
${COMMON_OPTIONS_HELP}

Example:
  qm export > configuration.yaml`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (database) => {
      const configuration = await exportConfiguration(database);
      return { json: configuration, text: writeYaml(configuration).trimEnd() };
    };
  },
};
