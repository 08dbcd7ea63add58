/** Tells whether a queue would still have somebody at work without one of its agents. */
import { sql } from 'kysely';
import { localDay, openingHours, startOfNextLocalDay } from '../routing/hours.ts';
import { baseOf, standingOf } from '../routing/standing.ts';
import { type MemberTruth, UNTOUCHED_AGENT } from '../routing/types.ts';
import type { OutcomeTransaction } from './outcomes.ts';
import { knownTimeZone } from './route-batch-rows.ts';

/** Of most queues the first few tell. */
const PAGE_MEMBERS = 100;

/**
 * Whether somebody else is at work, or the agent is not at work in this queue anyway. From what people configured, not
 * from what the order of the queue keeps: that may be about to change.
 */
export async function staysStaffedWithout(
  transaction: OutcomeTransaction,
  { queueID, agentID, now }: { readonly queueID: number; readonly agentID: number; readonly now: number },
): Promise<boolean> {
  let isAtWork = false;
  for (let afterID = 0; ;) {
    const rows = await readMembers(transaction, { queueID, afterID });
    const available = rows.filter((row) => isAvailable(row, now));
    if (available.some((row) => row.agentID !== agentID)) {
      return true;
    }
    isAtWork ||= available.length > 0;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_MEMBERS) {
      return !isAtWork;
    }
    afterID = last.agentID;
  }
}

type Row = Awaited<ReturnType<typeof readMembers>>[number];

function isAvailable(row: Row, now: number): boolean {
  const truth: MemberTruth = {
    ...row,
    hours: row.hours === null ? null : openingHours(knownTimeZone(row.timeZone), row.hours),
  };
  const base = baseOf(truth, now);
  const timeZone = knownTimeZone(row.queueTimeZone);
  const { standing } = standingOf(
    {
      baseReason: base.reason,
      baseDueAt: base.until,
      capacity: row.capacity,
      offersPerDayMax: row.offersPerDayMax,
      offersDay: row.offersDay,
      offersToday: row.offersToday,
    },
    { ...UNTOUCHED_AGENT, noAnswerPauseUntil: row.noAnswerPauseUntil },
    {
      now,
      today: localDay(timeZone, now),
      nextDayAt: startOfNextLocalDay(timeZone, now),
      takesLeases: false,
    },
  );
  return standing !== 'out';
}

function readMembers(
  transaction: OutcomeTransaction,
  { queueID, afterID }: { readonly queueID: number; readonly afterID: number },
) {
  const milliseconds = (column: 'status_since' | 'returns_at' | 'available_until' | 'daily_number_until') =>
    sql<number | null>`(extract(epoch from ${sql.ref(`agents.${column}`)}) * 1000)::float8`;
  return transaction
    .selectFrom('memberships')
    .innerJoin('queues', 'queues.id', 'memberships.queue_id')
    .innerJoin('agents', 'agents.id', 'memberships.agent_id')
    .leftJoin('agent_state', 'agent_state.agent_id', 'agents.id')
    .leftJoin('membership_state', (join) =>
      join
        .onRef('membership_state.agent_id', '=', 'memberships.agent_id')
        .onRef('membership_state.queue_id', '=', 'memberships.queue_id'),
    )
    .select([
      'memberships.agent_id as agentID',
      'memberships.position',
      'memberships.tier',
      'memberships.enabled',
      'memberships.weight',
      'memberships.offers_per_day_max as offersPerDayMax',
      'agents.status',
      sql<number>`${milliseconds('status_since')}`.as('statusSince'),
      milliseconds('returns_at').as('returnsAt'),
      milliseconds('available_until').as('availableUntil'),
      'agents.time_zone as timeZone',
      sql<string | null>`agents.hours::text`.as('hours'),
      'agents.capacity',
      'agents.number',
      'agents.daily_number as dailyNumber',
      milliseconds('daily_number_until').as('dailyNumberUntil'),
      'queues.time_zone as queueTimeZone',
      sql<number>`coalesce(agent_state.no_answer_pause_until, 0)`.as('noAnswerPauseUntil'),
      sql<number>`coalesce(membership_state.offers_day, 0)`.as('offersDay'),
      sql<number>`coalesce(membership_state.offers_today, 0)`.as('offersToday'),
    ])
    .where('memberships.queue_id', '=', queueID)
    .where('memberships.agent_id', '>', afterID)
    .orderBy('memberships.agent_id')
    .limit(PAGE_MEMBERS)
    .execute();
}
