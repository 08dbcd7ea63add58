/**
 * Makes generated/validators.js from the schemas of openapi.yaml: plain functions without a dependency, so that nothing
 * is compiled when the service starts. What each is for stands in generated/operations.ts.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type Contract, type ContractOperation, PARAMETER_LOCATIONS, type ParameterLocation } from './contract.ts';

export interface ValidatorFiles {
  readonly code: string;
  readonly declarations: string;
}

/** Keywords of OpenAPI that say nothing about validity. */
const OPENAPI_VOCABULARY = ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'example'];
const DOCUMENT_ID = 'openapi.yaml';

export async function generateValidators(contract: Contract): Promise<ValidatorFiles> {
  const { operations } = contract;
  const bodies = operations.flatMap((operation) => bodySchema(operation));
  const parameters = operations.flatMap((operation) =>
    PARAMETER_LOCATIONS.flatMap((location) => parameterSchema(operation, location)),
  );
  const modules = [
    validatorModule(contract, bodies, { coerceTypes: false }),
    // All that is not in a body arrives as text.
    validatorModule(contract, parameters, { coerceTypes: true }),
  ];
  const code = `${await bundle(modules)}
export const openapiSha256 = '${contract.sha256}';
`;
  return { code, declarations: declare(bodies, parameters) };
}

export function bodyValidatorName({ operationId }: ContractOperation): string {
  return `${operationId}Body`;
}

export function parameterValidatorName({ operationId }: ContractOperation, location: ParameterLocation): string {
  return `${operationId}${location.charAt(0).toUpperCase()}${location.slice(1)}`;
}

interface NamedSchema {
  readonly name: string;
  readonly schema: object;
  /** The valid values, as a type. */
  readonly type: string;
}

function bodySchema(operation: ContractOperation): readonly NamedSchema[] {
  const { operationId, body } = operation;
  const type = `operations['${operationId}']['requestBody']['content']['application/json']`;
  return body?.schemaPointer == null
    ? []
    : [{ name: bodyValidatorName(operation), schema: referenceTo(body.schemaPointer), type }];
}

/** One object for all parameters of a location, each under its name. */
function parameterSchema(operation: ContractOperation, location: ParameterLocation): readonly NamedSchema[] {
  const parameters = operation.parameters.filter((parameter) => parameter.location === location);
  if (parameters.length === 0) {
    return [];
  }
  const schema = {
    type: 'object',
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schemaPointer }) => [name, referenceTo(schemaPointer)])),
  };
  const type = `NonNullable<operations['${operation.operationId}']['parameters']['${location}']>`;
  return [{ name: parameterValidatorName(operation, location), schema, type }];
}

function referenceTo(pointer: string): { readonly $ref: string } {
  return { $ref: `${DOCUMENT_ID}#${pointer}` };
}

function validatorModule(
  { document }: Contract,
  schemas: readonly NamedSchema[],
  { coerceTypes }: { readonly coerceTypes: boolean },
): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    coerceTypes,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(OPENAPI_VOCABULARY);
  ajv.addSchema({ ...document, $id: DOCUMENT_ID });
  for (const { name, schema } of schemas) {
    ajv.addSchema({ ...schema, $id: name });
  }
  return standaloneCode(ajv, Object.fromEntries(schemas.map(({ name }) => [name, name])));
}

/** Draws in the few functions of Ajv's that the code calls. */
async function bundle(modules: readonly string[]): Promise<string> {
  const paths = modules.map((_, index) => `${import.meta.dir}/validators-${index}.js`);
  const entry = `${import.meta.dir}/validators-entry.js`;
  const { outputs } = await Bun.build({
    entrypoints: [entry],
    files: {
      [entry]: paths.map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
      ...Object.fromEntries(paths.map((path, index) => [path, modules[index] ?? ''])),
    },
    target: 'browser',
    format: 'esm',
    minify: false,
    sourcemap: 'none',
  });
  const code = (await Promise.all(outputs.map((output) => output.text()))).join('\n');
  return (
    code
      // The bundler names each source file, by a path that depends on where it was run.
      .replaceAll(/^\/\/ \S+\.js\n/gm, '')
      // What Ajv's compiler would write to call the function; nobody compiles here.
      .replaceAll(/^ *\w+\.code = 'require\(.*\n/gm, '')
  );
}

function declare(bodies: readonly NamedSchema[], parameters: readonly NamedSchema[]): string {
  const declarations = [...bodies, ...parameters].map(
    ({ name, type }) => `export const ${name}: Validator<${type}>;`,
  );
  return `import type { operations } from './openapi.ts';

/** One thing that is wrong with a value; the words are JSON Schema's. */
export interface Problem {
  /** A JSON pointer; empty for the value itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator<Valid> {
  (value: unknown): value is Valid;
  /** What was wrong with the value of the last call. */
  readonly errors?: readonly Problem[] | null;
}

${declarations.join('\n')}

/** Of the openapi.yaml that the validators were made from. */
export const openapiSha256: string;
`;
}
