/** What a scenario says: who calls when, and how callers and agents behave. Times are in seconds. */
import type { AllDocuments } from '../configuration/whole.ts';

export interface Scenario {
  readonly name: string;
  readonly seed: number;
  /** When it begins, in milliseconds since 1970. */
  readonly start: number;
  /** How long callers come for. */
  readonly hours: number;
  readonly documents: AllDocuments;
  readonly arrivals: readonly Arrivals[];
  readonly callers: Callers;
  readonly agents: AgentBehaviour;
  /** By agents' ids; whoever is not listed behaves as `agents` says. */
  readonly exceptions: ReadonlyMap<number, AgentBehaviour>;
}

export type Arrivals =
  /** A Poisson process; of its rates, in calls for each quarter of an hour, the first follows the last. */
  | { readonly kind: 'poisson'; readonly queueID: number; readonly perQuarterHour: readonly number[] }
  /** Given, in seconds since the start. */
  | { readonly kind: 'given'; readonly queueID: number; readonly at: readonly number[] };

export interface Callers {
  /** How long a caller waits for an answer, on average; null for as long as it takes. */
  readonly patienceSeconds: number | null;
  /** After how long a refused caller asks again; null for never. */
  readonly retrySeconds: number | null;
  /** How often at most. */
  readonly retriesMax: number;
}

export interface AgentBehaviour {
  /** How likely an offer is answered by an agent who is not on a call. */
  readonly answerProbability: number;
  /** How long it takes to answer, on average; exponentially distributed. */
  readonly answerSeconds: number;
  readonly talk: Duration;
  /** How long the platform lets an agent ring before it asks for another one. */
  readonly ringSeconds: number;
  /** Whether what becomes of offers is reported. */
  readonly reports: boolean;
}

export type Duration =
  | { readonly distribution: 'exponential'; readonly mean: number }
  | { readonly distribution: 'constant'; readonly mean: number }
  /** The deviation is that of the durations themselves. */
  | { readonly distribution: 'lognormal'; readonly mean: number; readonly deviation: number };
