/** Reads the operations of openapi.yaml and every example of their answers, from the document and nothing generated. */
import { parse } from 'yaml';
import yaml from '../../openapi.yaml' with { type: 'text' };

export interface ContractOperation {
  readonly operationId: string;
  readonly tag: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
}

export interface AnswerExample {
  /** `operationId status`, and the name of the example where there are several. */
  readonly name: string;
  readonly operationId: string;
  readonly status: number;
  readonly value: unknown;
  /** By the header's name, of each declared header that has one. */
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface ContractExamples {
  readonly title: string;
  readonly operations: readonly ContractOperation[];
  readonly answers: readonly AnswerExample[];
  /** `operationId status` of each answer with a body and no example. */
  readonly answersWithoutExample: readonly string[];
  /** The bodies that a caller may send, by `operationId` and the name of the example. */
  readonly requests: ReadonlyMap<string, unknown>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

export function contractExamples(): ContractExamples {
  const document = record(parse(String(yaml)));
  const follow = (value: unknown): Fields => {
    const fields = record(value);
    const { $ref: reference } = fields;
    if (typeof reference !== 'string') {
      return fields;
    }
    const names = reference.slice('#/'.length).split('/');
    return follow(names.reduce<unknown>((parent, name) => record(parent)[name], document));
  };
  const found = Object.entries(record(document['paths'])).flatMap(([path, pathItem]) =>
    // In the document's order, which is that of whoever shows it.
    Object.entries(record(pathItem))
      .filter(([method]) => METHODS.includes(method))
      .map(([, operation]) => ({ path, operation: record(operation) })),
  );
  const answers = found.flatMap(({ operation }) =>
    Object.entries(record(operation['responses'])).flatMap(([status, response]) =>
      // The first of the media types shows what all of them say.
      Object.values(record(follow(response)['content'] ?? {}))
        .slice(0, 1)
        .map((content) => ({
          operationId: String(operation['operationId']),
          status: Number(status),
          examples: examplesOf(record(content)),
          headers: Object.fromEntries(
            Object.entries(record(follow(response)['headers'] ?? {}))
              .map(([name, header]) => [name, follow(header)['example']] as const)
              .filter(([, example]) => example !== undefined),
          ),
        })),
    ),
  );
  const requests = found.flatMap(({ operation }) =>
    Object.values(record(follow(operation['requestBody'] ?? {})['content'] ?? {}))
      .slice(0, 1)
      .flatMap((content) => examplesOf(record(content)))
      .map(([name, value]) => [`${String(operation['operationId'])} ${name}`, value] as const),
  );
  return {
    title: String(record(document['info'])['title']),
    operations: found.map(({ path, operation }) => ({
      path,
      operationId: String(operation['operationId']),
      tag: String(Object.values(record(operation['tags']))[0]),
      summary: text(operation['summary']),
      description: text(operation['description']),
    })),
    answers: answers.flatMap(({ operationId, status, examples, headers }) =>
      examples.map(([example, value]) => ({
        name: [operationId, status, ...(example === '' ? [] : [example])].join(' '),
        operationId,
        status,
        value,
        headers,
      })),
    ),
    answersWithoutExample: answers
      .filter(({ examples }) => examples.length === 0)
      .map(({ operationId, status }) => `${operationId} ${status}`),
    requests: new Map(requests),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A single example has no name. */
function examplesOf({ example, examples = {} }: Fields): readonly (readonly [name: string, value: unknown])[] {
  const named = Object.entries(record(examples)).map(([name, entry]) => [name, record(entry)['value']] as const);
  return example === undefined ? named : [['', example], ...named];
}

/** Empty where there is none. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`not an object: ${JSON.stringify(value)}`);
  }
  return { ...value };
}
