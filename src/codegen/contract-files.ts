/** All files that are made from openapi.yaml, by their names in generated/, so that they can be written or compared. */
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { readContract } from './contract.ts';
import { generateOperationTable } from './operation-table.ts';
import { generateValidators } from './validators.ts';

const root = join(import.meta.dir, '..', '..');

export const generatedDirectory = join(root, 'generated');

export function readOpenapiYaml(): Promise<string> {
  return Bun.file(join(root, 'openapi.yaml')).text();
}

/** @param yaml the text of openapi.yaml */
export async function contractFiles(yaml: string): Promise<ReadonlyMap<string, string>> {
  const contract = readContract(yaml);
  const header = [
    '// Generated from openapi.yaml by `bun run generate`; do not edit.',
    `// sha256 of openapi.yaml: ${contract.sha256}`,
    '',
  ].join('\n');
  const types = astToString(await openapiTS(yaml, { immutable: true, silent: true }));
  const validators = await generateValidators(contract);
  return new Map([
    ['openapi.ts', header + types],
    ['validators.js', header + validators.code],
    ['validators.d.ts', header + validators.declarations],
    ['operations.ts', header + generateOperationTable(contract)],
  ]);
}
