/** Who is measured beside whom: the service as it may be used, the same server without a database, the peer, one insert. */
import type { Bench } from '../bench.ts';
import { AGENTS_PER_QUEUE, createPeerDatabase, createServiceDatabase, LEASES } from '../databases/databases.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { startConstantServer, startPeer, startService } from '../servers/servers.ts';

export const MANY_QUEUES = 100;
export const STEADY_REQUESTS_PER_SECOND = 200;

/** One request in twenty is one that was sent before: 5 %. */
const REPEAT_EVERY = 20;

export const NAMES = {
  constant: 'constant, no database',
  hot: 'service, hot queue',
  peer: 'Fastify + pg, hot queue',
  many: `service, ${MANY_QUEUES} queues`,
  peerMany: `Fastify + pg, ${MANY_QUEUES} queues`,
  duplicates: 'service, hot, 5 % duplicates',
  leases: 'service, hot, leases, explanations',
  insert: `bare insert, ${STEADY_REQUESTS_PER_SECOND}/s`,
  steady: `service, hot, ${STEADY_REQUESTS_PER_SECOND}/s`,
  half: 'service, hot, half of saturation',
} as const;

export type ContestantName = (typeof NAMES)[keyof typeof NAMES];

export interface Contestant {
  readonly name: ContestantName;
  /** Null for the bare insert. */
  readonly server: ServerProcess | null;
  /** The queues that are asked for. */
  readonly classifications: readonly string[];
  readonly databaseUrl: string;
  /** How its decisions are checked; null where there is nothing to check. */
  readonly check: { readonly isFair: boolean } | null;
  /** Open loop: so many requests a second, or half of what the hot queue just answered. Null is as fast as it goes. */
  readonly pace: number | 'half' | null;
  readonly repeatEvery: number | null;
}

/** Every decision is explained, whatever the settings; with leases there is more to explain. */
export async function startContestants({ serverUrl, start }: Bench): Promise<readonly Contestant[]> {
  const one = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE };
  const several = { queues: MANY_QUEUES, agentsPerQueue: AGENTS_PER_QUEUE };
  const hot = await createServiceDatabase(serverUrl, { ...one, name: 'bench_hot' });
  const many = await createServiceDatabase(serverUrl, { ...several, name: 'bench_many' });
  const leases = await createServiceDatabase(serverUrl, { ...one, name: 'bench_leases', configuration: LEASES });
  const peerUrl = await createPeerDatabase(serverUrl, { ...one, name: 'bench_peer' });
  const peerManyUrl = await createPeerDatabase(serverUrl, { ...several, name: 'bench_peer_many' });
  const hotServer = await start(startService(hot.databaseUrl));

  const usual = { check: { isFair: true }, pace: null, repeatEvery: null };
  const onHot = { ...usual, server: hotServer, classifications: hot.names, databaseUrl: hot.databaseUrl };
  return [
    { ...onHot, name: NAMES.constant, server: await start(startConstantServer()), check: null },
    { ...onHot, name: NAMES.hot },
    { ...onHot, name: NAMES.peer, server: await start(startPeer(peerUrl)), check: null },
    {
      ...usual,
      name: NAMES.many,
      server: await start(startService(many.databaseUrl)),
      classifications: many.names,
      databaseUrl: many.databaseUrl,
    },
    {
      ...usual,
      name: NAMES.peerMany,
      server: await start(startPeer(peerManyUrl)),
      classifications: many.names,
      databaseUrl: peerManyUrl,
      check: null,
    },
    { ...onHot, name: NAMES.duplicates, repeatEvery: REPEAT_EVERY },
    {
      ...onHot,
      name: NAMES.leases,
      server: await start(startService(leases.databaseUrl)),
      databaseUrl: leases.databaseUrl,
      check: { isFair: false },
    },
    {
      ...onHot,
      name: NAMES.insert,
      server: null,
      databaseUrl: peerUrl,
      check: null,
      pace: STEADY_REQUESTS_PER_SECOND,
    },
    { ...onHot, name: NAMES.steady, pace: STEADY_REQUESTS_PER_SECOND },
    { ...onHot, name: NAMES.half, pace: 'half' },
  ];
}
