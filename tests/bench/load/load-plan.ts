/** What a load generator is told, and what it tells when it is done. Both cross between processes as JSON in files. */

export interface LoadPlan {
  /** Of one server or several; the connections are dealt out among them in turn. */
  readonly ports: readonly number[];
  /** Over all ports. */
  readonly connections: number;
  readonly seconds: number;
  /** Ends before the seconds are over when so many are sent; null for no such end. */
  readonly requestsMax: number | null;
  /** Null for a closed loop. */
  readonly requestsPerSecond: number | null;
  /** Asked for in turn. */
  readonly classifications: readonly string[];
  /** Each so many-th request is one that was sent before, word for word; null for none. */
  readonly repeatEvery: number | null;
  /** Whether callIDs sort in the order in which they are sent, or anywhere among all that are stored. */
  readonly callIDs: 'ascending' | 'scattered';
  /** Part of each callID, so that no two loads share one: a call that comes again is given somebody else, out of turn. */
  readonly run: string;
  readonly resultFile: string;
}

export interface Acknowledged {
  readonly callID: string;
  readonly number: string;
  readonly mqID: string;
}

export interface LoadResult {
  /** For how long it was sent. */
  readonly seconds: number;
  readonly answers: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Of requests that were given a number, in milliseconds, ascending; in an open loop from when they were due. */
  readonly latencies: readonly number[];
  /** Of all others. */
  readonly refusalLatencies: readonly number[];
  /** Refusals without the envelope that every error wears, or a 503 that does not say when to ask again. */
  readonly incompleteRefusals: number;
  /** Answers 201 without a number. */
  readonly withoutNumber: number;
  /** Answers with a number that came while it was still being sent; what comes later is no throughput. */
  readonly acceptedMeanwhile: number;
  /** Answers with a number of each of the plan's ports. */
  readonly acceptedByPort: readonly number[];
  /** Requests of an open loop that were due while no connection was free. */
  readonly waitedForConnection: number;
  /** Requests of an open loop that found no free connection to the end. */
  readonly unsent: number;
  /** Sent, and not answered within two seconds after the last. */
  readonly unanswered: number;
  readonly acknowledged: readonly Acknowledged[];
  /** Of the generator itself, which shares the machine. */
  readonly cpuSeconds: number;
}
