/** Makes generated/operations.ts: each operation of openapi.yaml by its operationId, with what the server needs of it. */
import {
  type Contract,
  type ContractOperation,
  type ContractProperty,
  PARAMETER_LOCATIONS,
  type ParameterLocation,
} from './contract.ts';
import { bodyValidatorName, parameterValidatorName } from './validators.ts';

export function generateOperationTable({ operations, sha256 }: Contract): string {
  const entries = operations.map(
    (operation) => `  ${operation.operationId}: {
    method: '${operation.method}',
    path: '${operation.path}',
    statuses: [${operation.statuses.join(', ')}],
    scope: ${operation.scope === null ? 'null' : `'${operation.scope}'`},
    isOpen: ${operation.isOpen},
    body: ${bodyEntry(operation)},
    bodyBytesMax: ${operation.body?.bytesMax ?? 0},
    bodyTypes: [${(operation.body?.mediaTypes ?? []).map((type) => `'${type}'`).join(', ')}],
    parameters: {
${PARAMETER_LOCATIONS.map((location) => `      ${location}: ${parameterEntry(operation, location)},`).join('\n')}
    },
  },`,
  );
  return `import * as validators from './validators.js';

/** Of the openapi.yaml that this table was made from. */
export const openapiSha256 = '${sha256}';

export const operations = {
${entries.join('\n')}
} as const;
`;
}

function bodyEntry(operation: ContractOperation): string {
  return operation.body?.schemaPointer == null
    ? 'null'
    : partEntry(bodyValidatorName(operation), operation.body.properties);
}

function parameterEntry(operation: ContractOperation, location: ParameterLocation): string {
  const parameters = operation.parameters.filter((parameter) => parameter.location === location);
  return parameters.length === 0 ? 'null' : partEntry(parameterValidatorName(operation, location), parameters);
}

function partEntry(validatorName: string, properties: readonly ContractProperty[]): string {
  const types = properties.map(({ name, type }) => `${JSON.stringify(name)}: '${type}'`);
  return `{ validate: validators.${validatorName}, types: { ${types.join(', ')} } }`;
}
