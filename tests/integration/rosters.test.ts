/**
 * A queue of some hundred members whom the service remembers is decided as one whose members are read each time: the same
 * is done to two databases, to one through routers that go on, to the other through a new router each time, which
 * remembers nothing.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { type CallRouter, createCallRouter } from '../../src/operations/route-call.ts';
import { createLaneConnection, type LaneConnection } from '../../src/store/lane-connection.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

const AGENTS = 150;

/** Both databases are told the same time, which only the test moves. Ahead of theirs, so that nothing lies behind it. */
const START = Date.now() + 3_600_000;
const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER };

let now = START;
const shiftTime = (): number => now;

interface Instance {
  readonly router: CallRouter;
  /** The statements of each flight that opened a batch; or of the only one, of a batch that was foreseen. */
  readonly openings: (readonly string[])[];
  /** Goes on with a router that remembers nothing. */
  forget(): void;
  stop(): Promise<void>;
}

function startInstance(url: string): Instance {
  const openings: (readonly string[])[] = [];
  const connection = createLaneConnection(url, () => {});
  const observed: LaneConnection = {
    ...connection,
    send(steps) {
      const statements = steps.map(({ statement }) => statement);
      if (statements.includes('lock') || statements.includes('lock_with_agents')) {
        openings.push(statements);
      }
      return connection.send(steps);
    },
    sendWhole(steps) {
      openings.push(steps.map(({ statement }) => statement));
      return connection.sendWhole(steps);
    },
  };
  const start = (): CallRouter => createCallRouter({ connection: observed, observe: () => {}, shiftTime });
  let router = start();
  return {
    get router() {
      return router;
    },
    openings,
    forget() {
      router = start();
    },
    async stop() {
      await router.drain();
      await connection.close();
    },
  };
}

/** One database and who routes on it. */
interface Site {
  readonly database: TestDatabase;
  readonly instances: readonly Instance[];
}

/** The first remembers, the second does not. */
let sites: readonly [Site, Site];

beforeEach(async () => {
  now = START;
  const databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
  for (const database of databases) {
    await addQueue(database, {
      name: 'Sales',
      numbers: Array.from({ length: AGENTS }, (_, index) => String(1_000 + index)),
    });
    await addQueue(database, { name: 'Support', numbers: ['1'] });
    // A few agents have a second queue, whose calls say something about them.
    await database.query(
      `insert into memberships (queue_id, agent_id, position)
         select (select queue_id from queue_names where name = 'Support'), agent_id, position
         from memberships where position % 25 = 0`,
    );
    await database.query(`update agents set status_since = to_timestamp($1::float8 / 1000 - 3600)`, [START]);
  }
  const [first, second] = databases;
  sites = [
    { database: first, instances: [startInstance(first.url), startInstance(first.url)] },
    { database: second, instances: [startInstance(second.url), startInstance(second.url)] },
  ];
});

afterEach(async () => {
  for (const { database, instances } of sites) {
    await Promise.all(instances.map((instance) => instance.stop()));
    await database.drop();
  }
});

function instanceOf({ instances }: Site, place: number): Instance {
  const instance = instances[place];
  if (instance === undefined) {
    throw new Error('there is no such instance');
  }
  return instance;
}

async function everywhere(statement: string, values: readonly unknown[] = []): Promise<void> {
  await Promise.all(sites.map(({ database }) => database.query(statement, values)));
}

interface Burst {
  readonly callIDs: readonly string[];
  readonly rclassification?: string;
  readonly instance?: number;
}

let step = 0;

/** Has calls routed at both sites, and compares what they get. @returns the numbers */
async function route({ callIDs, rclassification = 'Sales', instance = 0 }: Burst): Promise<readonly string[]> {
  now += 1;
  step += 1;
  sites[1].instances.forEach(({ forget }) => forget());
  // At once, since the time that both are told stands still.
  const each = await Promise.all(
    sites.map((site) => {
      const { router } = instanceOf(site, instance);
      return Promise.all(
        callIDs.map(async (callID) => {
          const call = { callID, rclassification, customerID: null, callTime: String(step), idempotencyKey: null };
          const answer = await router.routeCall(call);
          return answer.kind === 'offer' ? answer.number : answer.kind;
        }),
      );
    }),
  );
  expect(each[0]).toEqual(each[1] ?? []);
  return each[0] ?? [];
}

let calls = 0;

function newCalls(count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    calls += 1;
    return `call ${calls}`;
  });
}

async function reportBusy(number: string, seconds: number): Promise<void> {
  await Promise.all(
    sites.map(({ database }) =>
      createNumberStateSetter({ database: database.database, shiftTime })({ number, busySeconds: seconds }),
    ),
  );
}

/** Routes calls one by one until no more members are read. */
async function untilRemembered(): Promise<void> {
  for (let batch = 0; batch < 100 && !usesMemory(); batch += 1) {
    await route({ callIDs: newCalls(1) });
  }
  expect(usesMemory()).toBe(true);
}

/** Whether the last batch read no members. */
function usesMemory(): boolean {
  const last = instanceOf(sites[0], 0).openings.at(-1);
  return last !== undefined && !last.some((name) => ['read_turns', 'read_members', 'read_roster'].includes(name));
}

async function compareStored(): Promise<void> {
  const stored = await Promise.all(
    sites.map(({ database }) =>
      database.query(
        `select queue_id, agent_id, tier, position, standing, reason, rank, due_at, offers_today, cursor_positions, clocks
           from membership_state join queue_state using (queue_id) order by queue_id, agent_id`,
      ),
    ),
  );
  expect(stored[0]).toEqual(stored[1] ?? []);
  const verified = await Promise.all(sites.map(({ database }) => verifyDecisions(database.database, EVER, () => {})));
  expect(verified.map(({ difference }) => difference)).toEqual([null, null]);
  expect(verified.map(({ unproven }) => unproven)).toEqual([0, 0]);
}

const STRATEGIES = ['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'];
/** By positions, ranks that follow from agents, and clocks. */
const STRATEGIES_WITH_LEASES = ['round_robin', 'longest_idle', 'random'];
const LEASES = `update queues set lease_seconds = 20, when_busy = 'overflow'`;
/** So long that all are busy after a while, and offered all the same. */
const LONG_LEASES = `update queues set lease_seconds = 90`;

describe('a queue that is remembered', () => {
  test.each([
    ...STRATEGIES.map((strategy) => [strategy, ''] as const),
    ...STRATEGIES_WITH_LEASES.map((strategy) => [`${strategy}, with leases`, LEASES] as const),
    ...STRATEGIES.map((strategy) => [`${strategy}, where all are busy`, LONG_LEASES] as const),
  ])(
    'goes on exactly as if it were read, whatever happens to it: %s',
    async (name, configuration) => {
      await everywhere(`update queues set strategy = $1::routing_strategy`, [name.split(',')[0]]);
      await everywhere(
        `update memberships set tier = 2 where position > 120;
         insert into queue_tiers (queue_id, tier, wait_seconds) select id, 2, 15 from queues;
         ${configuration}`,
      );
      await untilRemembered();

      // More than a lap of the first tier, and calls that ask again.
      const asked = newCalls(3);
      for (const count of [1, 40, 40, 1, 40, 40]) {
        await route({ callIDs: newCalls(count) });
        now += 5_000;
        await route({ callIDs: asked });
      }

      // What people edit, one thing after another, each followed by calls.
      for (const edit of [
        `update agents set status = 'paused', status_since = to_timestamp($1::float8 / 1000) where number like '10_3'`,
        `update memberships set position = position + 60 where position between 20 and 25`,
        `delete from memberships where position = 35`,
        `update memberships set tier = 3 - tier where position in (50, 130)`,
        `update agents set status = 'available', status_since = to_timestamp($1::float8 / 1000) where number like '10_3'`,
        `update memberships set offers_per_day_max = 3 where position % 10 = 5`,
        `update agents set status = 'paused', status_since = to_timestamp($1::float8 / 1000),
           returns_at = to_timestamp($1::float8 / 1000 + 40) where number like '11_7'`,
      ]) {
        await everywhere(edit, edit.includes('$1') ? [now] : []);
        await route({ callIDs: newCalls(10) });
        await untilRemembered();
        await route({ callIDs: newCalls(30) });
        now += 7_000;
      }

      // Those who were paused return by themselves, wherever they stand; and who was busy on the telephone.
      await reportBusy('1066', 30);
      await route({ callIDs: newCalls(20) });
      await untilRemembered();
      for (let moves = 0; moves < 4; moves += 1) {
        now += 15_000;
        await route({ callIDs: newCalls(25) });
      }

      // Another instance, and another queue of the same agents.
      for (const burst of [
        { instance: 1, callIDs: newCalls(20) },
        { callIDs: newCalls(20) },
        { rclassification: 'Support', callIDs: newCalls(4) },
        { callIDs: newCalls(20) },
        { instance: 1, rclassification: 'Support', callIDs: newCalls(4) },
        { callIDs: newCalls(60) },
      ]) {
        await route(burst);
        now += 3_000;
      }
      await untilRemembered();
      await route({ callIDs: newCalls(30) });
      await compareStored();
    },
    60_000,
  );

  test('is read again only where something has changed', async () => {
    await untilRemembered();
    const { openings } = instanceOf(sites[0], 0);
    const before = openings.length;
    for (let batch = 0; batch < 20; batch += 1) {
      await route({ callIDs: newCalls(30) });
    }
    expect(openings.slice(before)).toEqual(Array.from({ length: 20 }, () => ['write_foreseen']));
    await everywhere(`update agents set status = 'paused' where number = '1100'`);
    const numbers = await route({ callIDs: newCalls(AGENTS) });
    expect(numbers).not.toContain('1100');
    // Found out, read, and not tried again for a while; but nothing is read anew for it.
    expect(openings.slice(before + 20)).toEqual([
      ['write_foreseen'],
      ['lock', 'read_queues'],
      ['lock', 'read_turns', 'read_queues'],
    ]);
    await untilRemembered();
    expect(openings.slice(before).flat()).not.toContain('read_roster');
  });

  test.each(['weighted_round_robin', 'longest_idle'])(
    'is kept in step with what another instance writes, which alone is read: %s',
    async (strategy) => {
      await everywhere(`update queues set strategy = $1::routing_strategy`, [strategy]);
      await untilRemembered();
      await route({ instance: 1, callIDs: newCalls(20) });
      const { openings } = instanceOf(sites[0], 0);
      const lock = strategy === 'longest_idle' ? 'lock_with_agents' : 'lock';
      const inTurn = async (): Promise<readonly (readonly string[])[]> => {
        const before = openings.length;
        for (let burst = 0; burst < 10; burst += 1) {
          await route({ callIDs: newCalls(20) });
          await route({ instance: 1, callIDs: newCalls(20) });
        }
        return openings.slice(before);
      };
      const follows = Array.from({ length: 10 }, () => [lock, 'read_changes', 'read_queues']);
      await inTurn();
      expect(await inTurn()).toEqual(follows);
      // Who leaves has no row that would tell.
      await everywhere(`delete from memberships where position = 35`);
      await route({ instance: 1, callIDs: newCalls(AGENTS) });
      expect(await route({ callIDs: newCalls(AGENTS) })).not.toContain('1034');
      expect(openings.at(-1)).toContain('read_turns');
      await compareStored();
    },
  );

  test('is forgotten where a member’s row is gone behind its back, and nothing is stored by it', async () => {
    await everywhere(`update queues set strategy = 'weighted_round_robin'`);
    await untilRemembered();
    const [{ database }] = sites;
    const { router, openings } = instanceOf(sites[0], 0);
    const call = { rclassification: 'Sales', customerID: null, callTime: '0', idempotencyKey: null };
    // Not by the way that the database's description names, so that no version tells of it.
    const [gone] = await database.query<{ number: string }>(
      `delete from membership_state where (rank, position) = (
         select rank, position from membership_state where queue_id = 1 order by rank, position limit 1
       ) and queue_id = 1 returning number`,
    );
    const before = await database.query(`select sum(decisions) as decisions from queue_state`);
    expect((await router.routeCall({ ...call, callID: 'first' })).kind).toBe('internal');
    expect(await database.query(`select sum(decisions) as decisions from queue_state`)).toEqual(before);
    const answer = await router.routeCall({ ...call, callID: 'second' });
    expect(openings.at(-1)).toContain('read_turns');
    expect(answer).toMatchObject({ kind: 'offer' });
    expect(answer).not.toMatchObject({ number: gone?.number });
  });

  test('is not what a batch left that was rolled back', async () => {
    await everywhere(`update queues set strategy = 'weighted_round_robin'`);
    await untilRemembered();
    const [first] = sites;
    const { router } = instanceOf(first, 0);
    await first.database.query(
      `alter table offers add constraint no_such_call check (call_id <> 'refused') not valid`,
    );
    const call = { rclassification: 'Sales', customerID: null, callTime: '0', idempotencyKey: null };
    const answer = await router.routeCall({ ...call, callID: 'refused' });
    expect(answer.kind).toBe('internal');
    await route({ callIDs: newCalls(40) });
    await route({ callIDs: newCalls(40) });
    await compareStored();
  });
});
