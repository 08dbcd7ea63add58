/** The model test's edits as an operator makes them with any SQL client: plain statements on the tables. */
import pg from 'pg';
import type { Agent, Edit, Membership, QueueSettings, Switch } from './reference-types.ts';
import type { World } from './reference-world.ts';

export interface ModelDatabase {
  /** Removes all queues, agents, calls and offers. */
  clear(): Promise<void>;
  /** Makes a whole installation at once. */
  install(edits: readonly Edit[]): Promise<void>;
  /** @param world the reference before this edit, which says what is there already */
  edit(edit: Edit, world: World): Promise<void>;
  query<Row extends pg.QueryResultRow>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

/** What people configured takes along what refers to it; the rest is left behind for good, as it would be. */
const CLEAR = `
  delete from customer_rules; delete from agents; delete from queues;
  delete from offers; delete from outcomes; delete from calls; delete from sticky_agents;
  delete from queue_changes; delete from queue_checkpoints; delete from queue_settings_versions;
  delete from membership_checks; delete from membership_state; delete from agent_state;
  update installation set catch_all_queue_id = null, emergency_since = null, emergency_until = null,
    emergency_number = null, anonymous_customer_ids = default`;

export async function openModelDatabase(url: string): Promise<ModelDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  async function query<Found extends pg.QueryResultRow>(statement: string, values: readonly unknown[] = []) {
    return (await client.query<Found>(statement, [...values])).rows;
  }
  return {
    query,
    async clear() {
      await client.query(CLEAR);
    },
    install: (edits) => install(query, edits),
    edit: (edit, world) => applyEdit(query, edit, world),
    close: () => client.end(),
  };
}

type Query = (statement: string, values: readonly unknown[]) => Promise<unknown>;

async function install(query: Query, edits: readonly Edit[]): Promise<void> {
  const queues = edits.flatMap((edit) => (edit.kind === 'queue' ? [edit.settings] : []));
  await insert(query, 'queues', queues.map(queueRow));
  await insert(query, 'queue_tiers', queues.flatMap(tierRows));
  await insert(query, 'overflow_targets', queues.flatMap(targetRows));
  await insert(
    query,
    'agents',
    edits.flatMap((edit) => (edit.kind === 'agent' ? [agentRow(edit.agent)] : [])),
  );
  await insert(
    query,
    'memberships',
    edits.flatMap((edit) => (edit.kind === 'membership' ? [membershipRow(edit.membership)] : [])),
  );
  for (const edit of edits) {
    if (edit.kind === 'name' || edit.kind === 'customer rule' || edit.kind === 'installation') {
      await applyEdit(query, edit, null);
    }
  }
}

async function applyEdit(query: Query, edit: Edit, world: World | null): Promise<void> {
  switch (edit.kind) {
    case 'queue':
      return editQueue(query, edit.settings, world);
    case 'name':
      await query('delete from queue_names where key = queue_key($1)', [edit.name]);
      if (edit.queueID !== null) {
        await query('insert into queue_names (queue_id, name, is_alias) values ($1, $2, $3)', [
          edit.queueID,
          edit.name,
          !edit.name.startsWith('Queue'),
        ]);
      }
      return;
    case 'agent': {
      const before = world?.hasAgent(edit.agent.id) === true ? agentRow(world.agent(edit.agent.id)) : null;
      return upsert(query, { table: 'agents', keys: ['id'], before, after: agentRow(edit.agent) });
    }
    case 'queue removed':
      await query('delete from queues where id = $1', [edit.queueID]);
      return;
    case 'all agents': {
      const { status, statusSince, returnsAt } = edit.changes;
      await query('update agents set status = $1, status_since = $2, returns_at = $3', [
        status,
        timestamp(statusSince),
        timestamp(returnsAt),
      ]);
      return;
    }
    case 'agent removed':
      await query('delete from agents where id = $1', [edit.agentID]);
      return;
    case 'membership': {
      const { queueID, agentID } = edit.membership;
      const before = world?.membershipsOf(queueID).find((one) => one.agentID === agentID);
      return upsert(query, {
        table: 'memberships',
        keys: ['queue_id', 'agent_id'],
        before: before === undefined ? null : membershipRow(before),
        after: membershipRow(edit.membership),
      });
    }
    case 'roster reordered':
      await query(
        `update memberships set position = listed.place
         from unnest($2::int[]) with ordinality as listed (agent_id, place)
         where queue_id = $1 and memberships.agent_id = listed.agent_id`,
        [edit.queueID, edit.agentIDs],
      );
      return;
    case 'membership removed':
      await query('delete from memberships where queue_id = $1 and agent_id = $2', [edit.queueID, edit.agentID]);
      return;
    case 'all memberships removed':
      await query('truncate memberships', []);
      return;
    case 'customer rule': {
      const { customerID, rule } = edit;
      await query('delete from customer_rules where customer_id = $1', [customerID]);
      if (rule !== null) {
        const row = { customer_id: customerID, ...targetColumns(rule.target), until: timestamp(rule.until) };
        await insert(query, 'customer_rules', [row]);
      }
      return;
    }
    case 'installation': {
      const { emergency, catchAllQueueID, anonymousCustomerIDs } = edit.installation;
      await query(
        `update installation set catch_all_queue_id = $1, anonymous_customer_ids = $2, emergency_since = $3,
          emergency_until = $4, emergency_number = $5`,
        [catchAllQueueID, anonymousCustomerIDs, ...Object.values(switchColumns(emergency))],
      );
      return;
    }
    default:
      edit satisfies never;
  }
}

async function editQueue(query: Query, settings: QueueSettings, world: World | null): Promise<void> {
  const before = world?.queues.get(settings.id);
  await upsert(query, {
    table: 'queues',
    keys: ['id'],
    before: before === undefined ? null : queueRow(before),
    after: queueRow(settings),
  });
  if (before === undefined || !isSame(tierRows(before), tierRows(settings))) {
    await query('delete from queue_tiers where queue_id = $1', [settings.id]);
    await insert(query, 'queue_tiers', tierRows(settings));
  }
  if (before === undefined || !isSame(targetRows(before), targetRows(settings))) {
    await query('delete from overflow_targets where queue_id = $1', [settings.id]);
    await insert(query, 'overflow_targets', targetRows(settings));
  }
}

interface Upsert {
  readonly table: string;
  readonly keys: readonly string[];
  readonly before: Row | null;
  readonly after: Row;
}

/** Writes only the columns that change, as people do. */
async function upsert(query: Query, { table, keys, before, after }: Upsert): Promise<void> {
  if (before === null) {
    return insert(query, table, [after]);
  }
  const changed = Object.keys(after).filter((column) => !isSame(before[column], after[column]));
  if (changed.length > 0) {
    const assignments = changed.map((column) => `${column} = changed.${column}`).join(', ');
    const condition = keys.map((key) => `${table}.${key} = changed.${key}`).join(' and ');
    await query(
      `update ${table} set ${assignments} from json_populate_record(null::${table}, $1::json) as changed where ${condition}`,
      [JSON.stringify(after)],
    );
  }
}

async function insert(query: Query, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns !== '') {
    await query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

// Rows as the tables have them -------------------------------------------------------------------------------------

function queueRow(settings: QueueSettings): Row {
  return {
    id: settings.id,
    strategy: settings.strategy,
    when_busy: settings.whenBusy,
    lease_seconds: settings.leaseSeconds,
    talk_seconds_max: settings.talkSecondsMax,
    wrap_up_seconds: settings.wrapUpSeconds,
    back_off_seconds: settings.backOffSeconds,
    no_answer_max: settings.noAnswerMax,
    no_answer_pause_seconds: settings.noAnswerPauseSeconds,
    ring_seconds: settings.ringSeconds,
    duplicate_seconds: settings.duplicateSeconds,
    retry_seconds: settings.retrySeconds,
    call_memory_seconds: settings.callMemorySeconds,
    attempts_max: settings.attemptsMax,
    call_offers_max: settings.callOffersMax,
    second_chance_seconds: settings.secondChanceSeconds,
    sticky_seconds: settings.stickySeconds,
    time_zone: settings.timeZone,
    hours: settings.hours === null ? null : (JSON.parse(settings.hours) as unknown),
    fallback_number: settings.fallbackNumber,
    ...switchColumns(settings.emergency),
  };
}

function switchColumns(emergency: Switch | null) {
  return {
    emergency_since: timestamp(emergency?.since ?? null),
    emergency_until: timestamp(emergency?.until ?? null),
    emergency_number: emergency?.number ?? null,
  };
}

function tierRows({ id, tierWaits }: QueueSettings): readonly Row[] {
  return [...tierWaits].map(([tier, waitSeconds]) => ({ queue_id: id, tier, wait_seconds: waitSeconds }));
}

function targetRows({ id, overflow }: QueueSettings): readonly Row[] {
  return overflow.map(({ target, whenClosed, whenNobody, whenAttempts }, index) => ({
    queue_id: id,
    position: index + 1,
    target_queue_id: 'queueID' in target ? target.queueID : null,
    number: 'number' in target ? target.number : null,
    when_closed: whenClosed,
    when_nobody: whenNobody,
    when_attempts: whenAttempts,
  }));
}

function agentRow(agent: Agent): Row {
  return {
    id: agent.id,
    name: `Agent ${agent.id}`,
    number: agent.number,
    status: agent.status,
    status_since: timestamp(agent.statusSince),
    returns_at: timestamp(agent.returnsAt),
    available_until: timestamp(agent.availableUntil),
    time_zone: agent.timeZone,
    hours: agent.hours === null ? null : (JSON.parse(agent.hours) as unknown),
    capacity: agent.capacity,
    daily_number: agent.dailyNumber,
    daily_number_until: timestamp(agent.dailyNumberUntil),
  };
}

function membershipRow(membership: Membership): Row {
  return {
    queue_id: membership.queueID,
    agent_id: membership.agentID,
    position: membership.position,
    tier: membership.tier,
    weight: membership.weight,
    offers_per_day_max: membership.offersPerDayMax,
    enabled: membership.enabled,
  };
}

function targetColumns(target: { queueID: number } | { agentID: number } | { number: string }): Row {
  return {
    queue_id: 'queueID' in target ? target.queueID : null,
    agent_id: 'agentID' in target ? target.agentID : null,
    number: 'number' in target ? target.number : null,
  };
}

function timestamp(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
