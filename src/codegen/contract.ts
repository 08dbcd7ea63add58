/**
 * First stage of the generator: reads openapi.yaml into the operations that the other stages write out, and refuses
 * whatever the server could not keep.
 */
import { parse } from 'yaml';

export interface Contract {
  /** The document as it was parsed. */
  readonly document: JsonObject;
  /** In the document's order. */
  readonly operations: readonly ContractOperation[];
  readonly sha256: string;
}

export interface ContractOperation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly number[];
  /** What a key has to be allowed; null where nobody is asked for a key. */
  readonly scope: string | null;
  /** Whether an installation may let callers in without a key. */
  readonly isOpen: boolean;
  readonly body: ContractBody | null;
  readonly parameters: readonly ContractParameter[];
}

export interface ContractBody {
  /** What it may be sent as. */
  readonly mediaTypes: readonly string[];
  /** More than that is refused unread; `x-body-bytes-max` of the operation. */
  readonly bytesMax: number;
  /** Where in the document its schema stands; null for text that the operation reads itself. */
  readonly schemaPointer: string | null;
  /** In the schema's order, each with its JSON type. */
  readonly properties: readonly ContractProperty[];
}

export interface ContractProperty {
  readonly name: string;
  readonly type: JsonType;
}

export interface ContractParameter extends ContractProperty {
  readonly location: ParameterLocation;
  readonly isRequired: boolean;
  readonly schemaPointer: string;
}

export const PARAMETER_LOCATIONS = ['header', 'path', 'query'] as const;
export type ParameterLocation = (typeof PARAMETER_LOCATIONS)[number];

const JSON_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;
type JsonType = (typeof JSON_TYPES)[number];

type JsonObject = Readonly<Record<string, unknown>>;

/** A node of the document and where it stands, after following its `$ref`. */
interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const JSON_MEDIA_TYPE = 'application/json';

/** YAML says the same as JSON, and CSV is read by the operation. */
const BODY_MEDIA_TYPES = ['application/json', 'application/json,application/yaml', 'text/csv'];

/** A call request with the longest fields, all of them written as escapes, has about 10 KiB. */
const BODY_BYTES_MAX = 16 * 1024;

/** The server itself answers these for an operation that takes a body. */
const STATUSES_WITH_BODY = [400, 413, 415, 500];
/** These for one that needs a key. */
const STATUSES_WITH_KEY = [401, 403, 429, 500, 503];
/** And this one for an operation that takes parameters. */
const STATUSES_WITH_PARAMETERS = [400];

/** @throws Error with the operation's name where the document has what the server can't keep */
export function readContract(yaml: string): Contract {
  const document = object(parse(yaml), 'openapi.yaml');
  const root: Place = { pointer: '', node: document };
  const operations: ContractOperation[] = [];
  for (const [path] of Object.entries(child(document, root, 'paths').node)) {
    const pathItem = child(document, child(document, root, 'paths'), path);
    for (const method of METHODS) {
      if (pathItem.node[method] !== undefined) {
        operations.push(readOperation(document, pathItem, { path, method }));
      }
    }
  }
  const names = new Set(operations.map(({ operationId }) => operationId));
  if (names.size !== operations.length) {
    throw new Error('openapi.yaml: each operation needs an operationId of its own');
  }
  return { document, operations, sha256: new Bun.CryptoHasher('sha256').update(yaml).digest('hex') };
}

function readOperation(
  document: JsonObject,
  pathItem: Place,
  { path, method }: { readonly path: string; readonly method: string },
): ContractOperation {
  const place = child(document, pathItem, method);
  const operationId = text(place.node['operationId'], `the operationId of ${method} ${path}`);
  const statuses = Object.keys(child(document, place, 'responses').node).map((status) => {
    if (!/^[1-5]\d\d$/.test(status)) {
      throw new Error(`openapi.yaml: ${operationId} must list each status by itself, not ${status}`);
    }
    return Number(status);
  });
  const body = place.node['requestBody'] === undefined ? null : readBody(document, place, operationId);
  const parameters = [...readParameters(document, pathItem), ...readParameters(document, place)];
  const security = readSecurity(place, operationId);
  const needed = [
    ...(security.scope === null ? [] : STATUSES_WITH_KEY),
    ...(body === null ? [] : STATUSES_WITH_BODY),
    ...(parameters.length === 0 ? [] : STATUSES_WITH_PARAMETERS),
  ];
  const missing = needed.filter((status) => !statuses.includes(status));
  if (missing.length > 0) {
    throw new Error(`openapi.yaml: ${operationId} must declare ${missing.join(', ')}`);
  }
  return { operationId, method: method.toUpperCase(), path, statuses, ...security, body, parameters };
}

/**
 * `[]` for everybody, `[{apiKey: []}]`, or `[{}, {apiKey: []}]` where the installation decides. Which scope a key needs
 * stands in `x-scope`: OpenAPI has a place for it, which its linters refuse.
 */
function readSecurity(operation: Place, operationId: string): Pick<ContractOperation, 'scope' | 'isOpen'> {
  const security = operation.node['security'];
  const { 'x-scope': scope = null } = operation.node;
  const known = new Map([
    ['[]', { needsKey: false, isOpen: false }],
    ['[{"apiKey":[]}]', { needsKey: true, isOpen: false }],
    ['[{},{"apiKey":[]}]', { needsKey: true, isOpen: true }],
  ]).get(JSON.stringify(security));
  if (known === undefined || known.needsKey !== (typeof scope === 'string')) {
    throw new Error(`openapi.yaml: ${operationId} must say by its security and x-scope who may ask it`);
  }
  return { scope: typeof scope === 'string' ? scope : null, isOpen: known.isOpen };
}

function readBody(document: JsonObject, operation: Place, operationId: string): ContractBody {
  const body = child(document, operation, 'requestBody');
  const content = child(document, body, 'content');
  const mediaTypes = Object.keys(content.node);
  if (body.node['required'] !== true || !BODY_MEDIA_TYPES.includes(mediaTypes.join())) {
    throw new Error(
      `openapi.yaml: the body of ${operationId} must be required, and one of ${BODY_MEDIA_TYPES.join(' ')}`,
    );
  }
  const { 'x-body-bytes-max': bytesMax = BODY_BYTES_MAX } = operation.node;
  if (typeof bytesMax !== 'number') {
    throw new Error(`openapi.yaml: x-body-bytes-max of ${operationId} must be a number`);
  }
  if (!mediaTypes.includes(JSON_MEDIA_TYPE)) {
    return { bytesMax, mediaTypes, schemaPointer: null, properties: [] };
  }
  const schema = child(document, child(document, content, JSON_MEDIA_TYPE), 'schema');
  const properties = child(document, schema, 'properties');
  if (schema.node['type'] !== 'object') {
    throw new Error(`openapi.yaml: the body of ${operationId} must be an object`);
  }
  return {
    bytesMax,
    mediaTypes,
    schemaPointer: schema.pointer,
    properties: Object.keys(properties.node).map((name) => ({
      name,
      type: jsonType(child(document, properties, name)),
    })),
  };
}

function readParameters(document: JsonObject, parent: Place): readonly ContractParameter[] {
  const list = parent.node['parameters'] ?? [];
  if (!Array.isArray(list)) {
    throw new Error(`openapi.yaml: ${parent.pointer}/parameters must be a list`);
  }
  const parametersPlace: Place = {
    pointer: `${parent.pointer}/parameters`,
    node: Object.fromEntries(list.entries()),
  };
  return list.map((_, index) => {
    const parameter = child(document, parametersPlace, String(index));
    const name = text(parameter.node['name'], `${parameter.pointer}/name`);
    const location = PARAMETER_LOCATIONS.find((known) => known === parameter.node['in']);
    if (location === undefined) {
      throw new Error(`openapi.yaml: the parameter ${name} must be in one of ${PARAMETER_LOCATIONS.join(', ')}`);
    }
    const schema = child(document, parameter, 'schema');
    const isRequired = parameter.node['required'] === true;
    return { name, location, isRequired, type: jsonType(schema), schemaPointer: schema.pointer };
  });
}

/** The one JSON type that it may have beside null. */
function jsonType({ pointer, node }: Place): JsonType {
  const types = [node['type']].flat().filter((type) => type !== 'null');
  const type = JSON_TYPES.find((known) => known === types[0]);
  if (type === undefined || types.length !== 1) {
    throw new Error(`openapi.yaml: ${pointer} must have one type, null aside`);
  }
  return type;
}

function child(document: JsonObject, { pointer, node }: Place, name: string): Place {
  return followReference(document, {
    pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    node: object(node[name], `${pointer}/${name}`),
  });
}

function followReference(document: JsonObject, place: Place): Place {
  const { $ref: reference } = place.node;
  if (reference === undefined) {
    return place;
  }
  const [origin, ...names] = text(reference, `${place.pointer}/$ref`).split('/');
  if (origin !== '#') {
    throw new Error(`openapi.yaml: ${place.pointer} must refer to this document`);
  }
  return names
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((parent, name) => child(document, parent, name), { pointer: '', node: document });
}

function object(value: unknown, where: string): JsonObject {
  if (!isObject(value)) {
    throw new Error(`openapi.yaml: ${where} must be an object`);
  }
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') {
    throw new Error(`openapi.yaml: ${where} must be text`);
  }
  return value;
}
