/** Reads a scenario for `qm simulate`, and names each line of it that is wrong. */
import { readFile } from 'node:fs/promises';
import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { operations } from '../../generated/operations.ts';
import { problemsOfAgent, problemsOfQueue, timeOf } from '../configuration/problems.ts';
import { agentKey, documentsOf, type GivenWhole, queueKey } from '../configuration/whole.ts';
import { readYaml } from '../configuration/yaml.ts';
import { problemMessages } from '../http/problem-messages.ts';
import type { AgentBehaviour, Arrivals, Scenario } from '../simulation/scenario.ts';
import { CommandError } from './command.ts';

const Seconds = Type.Number({ minimum: 0, maximum: 86_400 });

const Behaviour = Type.Object(
  {
    answerProbability: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    answerSeconds: Type.Optional(Seconds),
    ringSeconds: Type.Optional(Type.Number({ minimum: 1, maximum: 600 })),
    reports: Type.Optional(Type.Boolean()),
    talk: Type.Optional(
      Type.Object(
        {
          distribution: Type.Union([
            Type.Literal('exponential'),
            Type.Literal('constant'),
            Type.Literal('lognormal'),
          ]),
          mean: Type.Number({ exclusiveMinimum: 0, maximum: 86_400 }),
          deviation: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 86_400 })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

const ScenarioFile = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
    start: Type.Optional(Type.String()),
    hours: Type.Number({ exclusiveMinimum: 0, maximum: 24 * 366 }),
    configuration: Type.Object({}),
    arrivals: Type.Array(
      Type.Object(
        {
          queue: Type.String(),
          perQuarterHour: Type.Optional(
            Type.Array(Type.Number({ minimum: 0, maximum: 1_000_000 }), { minItems: 1, maxItems: 35_136 }),
          ),
          at: Type.Optional(Type.Array(Type.Number({ minimum: 0 }), { maxItems: 1_000_000 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 10_000 },
    ),
    callers: Type.Optional(
      Type.Object(
        {
          patienceSeconds: Type.Optional(Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()])),
          retrySeconds: Type.Optional(Type.Union([Type.Number({ minimum: 1 }), Type.Null()])),
          retriesMax: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000 })),
        },
        { additionalProperties: false },
      ),
    ),
    agents: Type.Optional(Behaviour),
    exceptions: Type.Optional(
      Type.Array(
        Type.Composite([Type.Object({ agent: Type.String() }), Behaviour], { additionalProperties: false }),
        { maxItems: 100_000 },
      ),
    ),
  },
  { additionalProperties: false },
);

/** Where a scenario says nothing else. */
const DEFAULT_BEHAVIOUR: AgentBehaviour = {
  answerProbability: 0.9,
  answerSeconds: 6,
  talk: { distribution: 'lognormal', mean: 180, deviation: 150 },
  ringSeconds: 20,
  reports: true,
};

const DEFAULT_START = '2026-01-05T00:00:00Z';

/** @throws CommandError that names each line that is wrong */
export async function readScenario(path: string): Promise<Scenario> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${path} can not be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const read = readYaml(text);
  if (read.kind === 'broken') {
    throw new CommandError(`${path}:${read.line}: ${read.message}`);
  }
  function refuse(problems: readonly string[]): void {
    if (problems.length > 0) {
      throw new CommandError(
        problems
          .map((problem) => `${path}:${read.kind === 'value' ? read.lineOf(problem) : 1}: ${problem}`)
          .join('\n'),
      );
    }
  }
  refuse(problemsIn(ScenarioFile, read.value));
  // Checked above.
  const file = read.value as Static<typeof ScenarioFile>;
  const start = timeOf(file.start ?? DEFAULT_START);
  refuse(start === null ? ['start must be a time in UTC, like 2026-01-05T00:00:00Z'] : []);
  const documents = readDocuments(file.configuration, refuse);
  const queueIDs = new Map(
    documents.queues.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => [queueKey(one), id] as const),
    ),
  );
  const agentIDs = new Map(documents.agents.map(({ id, name }) => [name, id]));
  refuse([
    ...file.arrivals.flatMap(({ queue, perQuarterHour, at }, index) => [
      ...(queueIDs.has(queueKey(queue)) ? [] : [`arrivals.${index}.queue must be the name of one of the queues`]),
      ...((perQuarterHour === undefined) === (at === undefined)
        ? [`arrivals.${index} must have exactly one of perQuarterHour and at`]
        : []),
    ]),
    ...(file.exceptions ?? []).flatMap(({ agent }, index) =>
      agentIDs.has(agent) ? [] : [`exceptions.${index}.agent must be the name of one of the agents`],
    ),
  ]);
  const agents = behaviourOf(file.agents ?? {}, DEFAULT_BEHAVIOUR);
  const { patienceSeconds = null, retrySeconds = null, retriesMax = 3 } = file.callers ?? {};
  return {
    name: file.name ?? path,
    seed: file.seed ?? 1,
    start: start?.getTime() ?? 0,
    hours: file.hours,
    documents,
    arrivals: file.arrivals.map(({ queue, perQuarterHour, at }): Arrivals => {
      const queueID = queueIDs.get(queueKey(queue)) ?? 0;
      return perQuarterHour === undefined
        ? { kind: 'given', queueID, at: (at ?? []).toSorted((one, other) => one - other) }
        : { kind: 'poisson', queueID, perQuarterHour };
    }),
    callers: { patienceSeconds, retrySeconds, retriesMax },
    agents,
    exceptions: new Map(
      (file.exceptions ?? []).map(({ agent, ...behaviour }) => [
        agentIDs.get(agent) ?? 0,
        behaviourOf(behaviour, agents),
      ]),
    ),
  };
}

function behaviourOf({ talk, ...given }: Static<typeof Behaviour>, defaults: AgentBehaviour): AgentBehaviour {
  const { distribution = 'exponential', mean = 0, deviation = mean } = talk ?? {};
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const duration = distribution === 'lognormal' ? { distribution, mean, deviation } : { distribution, mean };
  return { ...defaults, ...known, ...(talk === undefined ? {} : { talk: duration }) };
}

function readDocuments(configuration: object, refuse: (problems: readonly string[]) => void): Scenario['documents'] {
  const { body } = operations.importConfiguration;
  if (!body.validate(configuration)) {
    refuse(problemMessages(body.validate.errors ?? [], body.types).map((message) => `configuration.${message}`));
  }
  // Its validator has seen to every field.
  const given = configuration as GivenWhole;
  const resolved = documentsOf(given, {
    queueIDs: new Map(given.queues.map(({ name }, index) => [queueKey(name), index + 1])),
    agentIDs: new Map(given.agents.map((agent, index) => [agentKey(agent), index + 1])),
  });
  if (resolved.kind === 'problems') {
    refuse(resolved.problems.map((problem) => `configuration.${problem}`));
    throw new CommandError('The configuration can not be read.');
  }
  const { documents } = resolved;
  refuse([
    ...documents.queues.flatMap((queue, index) =>
      problemsOfQueue(queue).map((problem) => `configuration.queues.${index}.${problem}`),
    ),
    ...documents.agents.flatMap((agent, index) =>
      problemsOfAgent(agent).map((problem) => `configuration.agents.${index}.${problem}`),
    ),
  ]);
  return documents;
}

function problemsIn(schema: TSchema, value: unknown): readonly string[] {
  return [...Value.Errors(schema, value)].map(({ path, message }) => {
    const place = path.split('/').slice(1).join('.');
    return `${place === '' ? 'the scenario' : place} is wrong: ${message}`;
  });
}
