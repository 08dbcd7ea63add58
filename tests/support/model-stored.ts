/** What the service has stored at the end of a run against what the reference router remembers. */
import { decodeHistory } from '../../src/store/call-history.ts';
import { decodeLeases } from '../../src/store/agent-state.ts';
import type { PastDecision, Reasons } from '../../src/routing/types.ts';
import type { Met } from './model-coverage.ts';
import type { ModelDatabase } from './model-database.ts';
import type { ReferenceRouter } from './reference-router.ts';
import type { Decision } from './reference-types.ts';

interface Stored {
  readonly database: ModelDatabase;
  readonly reference: ReferenceRouter;
  readonly mqIDs: ReadonlyMap<number, string>;
  readonly met: Met;
  /** The time at the end. */
  readonly now: number;
}

/** @returns null where they agree; else the first row of each that differs */
export async function compareStored(
  stored: Stored,
): Promise<{ readonly model: unknown; readonly service: unknown } | null> {
  return (
    firstDifference(expectedOffers(stored), await storedOffers(stored)) ??
    (await wrongReasons(stored)) ??
    firstDifference(expectedHistories(stored), await storedHistories(stored)) ??
    firstDifference(expectedAgents(stored), await storedAgents(stored))
  );
}

function firstDifference(model: readonly unknown[], service: readonly unknown[]) {
  const length = Math.max(model.length, service.length);
  for (let index = 0; index < length; index += 1) {
    if (!Bun.deepEquals(model[index], service[index])) {
      return { model: model[index], service: service[index] };
    }
  }
  return null;
}

// Offers: every decision for good, numbered by its queue ------------------------------------------------------------

interface OfferRow {
  readonly queue_id: number;
  readonly queue_sequence: number;
  readonly call_id: string;
  readonly episode: number;
  readonly visit: number;
  readonly asked_queue_id: number;
  readonly kind: string;
  readonly agent_id: number | null;
  readonly number: string | null;
  readonly refusal: string | null;
  readonly decided_at: number;
}

function storedOffers({ database }: Stored): Promise<readonly OfferRow[]> {
  return database.query<OfferRow & Record<string, unknown>>(
    `select queue_id, queue_sequence::int, call_id, episode, visit, asked_queue_id, kind::text, agent_id, number,
       refusal::text, (extract(epoch from decided_at) * 1000)::float8 as decided_at
     from offers order by queue_id, queue_sequence`,
  );
}

function expectedOffers({ reference }: Stored): readonly OfferRow[] {
  const sequences = new Map<number, number>();
  return [...reference.world.decisions.values()]
    .map((decision): OfferRow => {
      const sequence = (sequences.get(decision.queueID) ?? 0) + 1;
      sequences.set(decision.queueID, sequence);
      const { result } = decision;
      return {
        queue_id: decision.queueID,
        queue_sequence: sequence,
        call_id: decision.callID,
        episode: decision.episode,
        visit: decision.visit.number,
        asked_queue_id: decision.askedQueueID,
        kind: result.kind === 'offer' ? result.offerKind : 'refusal',
        agent_id: result.kind === 'offer' ? result.agentID : null,
        number: result.kind === 'offer' ? result.number : null,
        refusal: result.kind === 'offer' ? null : result.refusal,
        decided_at: decision.decidedAt,
      };
    })
    .toSorted((one, other) => one.queue_id - other.queue_id || one.queue_sequence - other.queue_sequence);
}

// Reasons: of every decision, as far as the service says them --------------------------------------------------------

async function wrongReasons({ database, reference, met }: Stored) {
  const rows = await database.query<{ reasons: Reasons; agent_id: number | null }>(
    'select agent_id, reasons from offers order by queue_id, queue_sequence',
  );
  const decisions = [...reference.world.decisions.values()].toSorted((one, other) => one.queueID - other.queueID);
  for (const [index, { reasons, agent_id: chosenID }] of rows.entries()) {
    const why = decisions[index]?.why;
    const { row = 1, closed = null, strategy, members = [] } = reasons;
    // A customer's own agent need not be a member.
    const expected = members.map(([agentID]) => [
      agentID,
      why?.members.get(agentID) ?? (agentID === chosenID ? 'offered' : 'no member'),
    ]);
    const model = { row: why?.row, closed: why?.closed, strategy: why?.strategy, members: expected };
    const service = { row, closed, strategy, members };
    if (!Bun.deepEquals(model, service)) {
      return { model: { ...model, decision: decisions[index] }, service };
    }
    noteReasons(met, reasons);
  }
  return null;
}

function noteReasons(met: Met, { strategy, level = 1, anyway, closure, path = [], members = [] }: Reasons): void {
  met.note(`strategy ${strategy}`);
  met.note(level > 1 ? 'a later tier' : 'the first tier');
  met.note(anyway === true ? 'busy and offered anyway' : 'free');
  met.note(`closure ${closure ?? 'none'}`);
  met.note(`way through ${Math.min(path.length, 3)} queues`);
  members.forEach(([, reason]) => met.note(`member ${reason}`));
}

// Calls: what a call was answered in its last episode ---------------------------------------------------------------

interface CallRow {
  readonly callID: string;
  readonly episode: number;
  readonly history: readonly unknown[];
}

async function storedHistories({ database }: Stored): Promise<readonly CallRow[]> {
  const rows = await database.query<{ call_id: string; episode: number; history: string }>(
    `select call_id, episode, history::text from calls where history::text <> '[]' order by call_id`,
  );
  return rows.map(({ call_id: callID, episode, history }) => ({
    callID,
    episode,
    history: decodeHistory(history).map(storedDecision),
  }));
}

/** When an offer ended counts for failures alone: it says who has waited longest for a second chance. */
const FAILURES: ReadonlySet<string | null> = new Set(['not_reached', 'no_answer', 'busy', 'rejected']);

function storedDecision(decision: PastDecision) {
  const { result, ending, endedAt, mqID } = decision;
  return {
    mqID: result.kind === 'refusal' ? null : mqID,
    askedQueueID: decision.askedQueueID,
    queueID: decision.queueID,
    decidedAt: decision.decidedAt,
    result,
    visit: decision.visit,
    visitStartedAt: decision.visitStartedAt,
    openAtStart: decision.openAtStart,
    round: decision.round,
    replayed: decision.replayed,
    ending,
    endedAt: FAILURES.has(ending) ? endedAt : null,
  };
}

function expectedHistories({ reference, mqIDs }: Stored): readonly CallRow[] {
  return [...reference.world.calls]
    .map(([callID, { episode, history }]) => ({
      callID,
      episode,
      history: history.map((decision) => expectedDecision(decision, mqIDs)),
    }))
    .toSorted((one, other) => (one.callID < other.callID ? -1 : 1));
}

function expectedDecision(decision: Decision, mqIDs: ReadonlyMap<number, string>) {
  const { result, visit, ending, endedAt } = decision;
  return {
    mqID: mqIDs.get(decision.id) ?? null,
    askedQueueID: decision.askedQueueID,
    queueID: decision.queueID,
    decidedAt: decision.decidedAt,
    result:
      result.kind === 'refusal' ? result : { kind: result.offerKind, agentID: result.agentID, number: result.number },
    visit: visit.number,
    visitStartedAt: visit.startedAt,
    openAtStart: visit.openAtStart,
    round: visit.round,
    replayed: decision.replayed,
    ending,
    endedAt: FAILURES.has(ending) ? endedAt : null,
  };
}

// Agents: what holds at the end ------------------------------------------------------------------------------------

interface AgentRow {
  readonly agentID: number;
  readonly leases: readonly (readonly [mqID: string, until: number])[];
  readonly wrapUpUntil: number;
  readonly backOffUntil: number;
  readonly busyUntil: number;
  readonly noAnswers: number;
  readonly noAnswerPauseUntil: number;
}

async function storedAgents({ database, now }: Stored): Promise<readonly AgentRow[]> {
  const rows = await database.query<Omit<AgentRow, 'leases'> & { leases: string }>(
    `select agent_id as "agentID", leases::text, wrap_up_until as "wrapUpUntil", back_off_until as "backOffUntil",
       busy_until as "busyUntil", no_answers as "noAnswers", no_answer_pause_until as "noAnswerPauseUntil"
     from agent_state where exists (select from agents where id = agent_id) order by agent_id`,
  );
  return rows.map(({ leases, ...row }) =>
    holdingAt(now, { ...row, leases: decodeLeases(leases).map(({ mqID, until }) => [mqID, until]) }),
  );
}

function expectedAgents({ reference, mqIDs, now }: Stored): readonly AgentRow[] {
  return reference.world
    .agents()
    .map(({ id }) => {
      const { leases, wrapUpUntil, backOffUntil, busyUntil, noAnswers, noAnswerPauseUntil } =
        reference.world.agentState(id);
      return holdingAt(now, {
        agentID: id,
        leases: [...leases].map(([decisionID, { until }]) => [mqIDs.get(decisionID) ?? '', until]),
        wrapUpUntil,
        backOffUntil,
        busyUntil,
        noAnswers,
        noAnswerPauseUntil,
      });
    })
    .toSorted((one, other) => one.agentID - other.agentID);
}

/** What is over by now says nothing any more, and may be kept or not. */
function holdingAt(now: number, row: AgentRow): AgentRow {
  function lasting(until: number): number {
    return until > now ? until : 0;
  }
  return {
    agentID: row.agentID,
    leases: row.leases.filter(([, until]) => until > now).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    wrapUpUntil: lasting(row.wrapUpUntil),
    backOffUntil: lasting(row.backOffUntil),
    busyUntil: lasting(row.busyUntil),
    noAnswers: row.noAnswers,
    noAnswerPauseUntil: lasting(row.noAnswerPauseUntil),
  };
}
