/**
 * The fairness ledger: folds the record of one queue, its decisions and what was found changed between them, into what
 * each agent got, what its share would have been, why it was passed over, and whether the bound held. Pure.
 *
 * Round-robin: a level's cursor goes around the roster, and each time that it comes by a member, the member is offered or
 * passed over. So the visits to two members of one tier, counted over the same time, differ by at most one for each level,
 * and their offers by at most that and how often the one with fewer was passed over. A visit that was neither an offer nor
 * passed over for a reason breaks the bound. Weighted round-robin: strides.ts. Of the other strategies none is claimed.
 */
import { localDay } from '../routing/local-time.ts';
import type { Member, StrategyName } from '../routing/types.ts';
import {
  type AgentRecord,
  clearTallies,
  isAtWork,
  type Moment,
  newRecord,
  newStretch,
  settleShare,
  settleVisits,
} from './agent-record.ts';
import { countRotation, type Findings } from './rotation.ts';
import { isSamePlace, Turns } from './ring.ts';
import { Shares } from './shares.ts';
import { Strides } from './strides.ts';
import type { RecordedChange, RecordedDecision, RecordStart } from './types.ts';

/** Folds a step at a time; report.ts tells what came of it. */
export class QueueLedger implements Findings {
  readonly records = new Map<number, AgentRecord>();
  readonly turns = new Turns();
  readonly shares = new Shares();
  strides = new Strides();
  /** Of the period's last decision. */
  strategy: StrategyName | null = null;
  /** The number of the last decision that was folded. */
  queueSequence: number;
  decisions = 0;
  offers = 0;
  missing = 0;
  unexplained = 0;
  hasUnequalTiers = false;
  isRotationKnown = true;
  completeFrom: number;
  readonly #timeZone: string;
  #hasDecided = false;

  /** @param timeZone the queue's, an IANA name: in which days caps of offers count */
  constructor(start: RecordStart & { readonly at: number }, timeZone: string) {
    this.#timeZone = timeZone;
    this.queueSequence = start.queueSequence;
    this.completeFrom = start.at;
    this.turns.set(start.cursors);
    for (const member of start.members) {
      this.#place(member.agentID, member, start);
    }
  }

  /** What was counted so far is forgotten; what was learned of members and rotation is not. */
  beginPeriod(at: number): void {
    this.#settleAll();
    for (const [agentID, record] of this.records) {
      clearTallies(record);
      if (!record.isMember) {
        this.records.delete(agentID);
      }
    }
    this.completeFrom = Math.max(this.completeFrom, at);
    this.strategy = null;
    this.#restartStretches(this.completeFrom);
    this.decisions = 0;
    this.offers = 0;
    this.missing = 0;
    this.unexplained = 0;
    this.hasUnequalTiers = false;
  }

  /** @param changes all that were found after the same number of decisions, in that order */
  change(changes: readonly RecordedChange[]): void {
    const followed = changes.flatMap(({ found }) => (found.kind === 'cursors' ? [found.cursors] : []));
    if (followed.length > 0) {
      // Cursors and places change together: what was passed until now goes by the old ones.
      this.#settleAll();
      followed.forEach((cursors) => this.turns.set(cursors));
      this.records.forEach((record) => (record.visitsSeen = this.#visitsTo(record.member)));
    }
    for (const { queueSequence, foundAt, found } of changes) {
      if (found.kind === 'member') {
        this.#place(found.agentID, found.member, { queueSequence, at: foundAt });
      }
    }
    const last = changes.at(-1);
    if (followed.length > 0 && last !== undefined) {
      this.#restartStretches(last.foundAt);
    }
  }

  /** @param decision the next by its number */
  decide(decision: RecordedDecision): void {
    const { queueSequence, decidedAt, kind, agentID, reasons } = decision;
    const gap = queueSequence - this.queueSequence - 1;
    if (gap > 0 && !this.#hasDecided) {
      // Decisions that are not kept any more, though what was found before them is.
      this.isRotationKnown = false;
      this.completeFrom = Math.max(this.completeFrom, decidedAt);
      this.#restartStretches(this.completeFrom);
    } else {
      this.missing += gap;
    }
    if (reasons.strategy !== this.strategy) {
      this.#follow(reasons.strategy, decidedAt);
    }
    this.#hasDecided = true;
    this.queueSequence = queueSequence;
    this.decisions += 1;
    const known = agentID === null ? undefined : this.records.get(agentID);
    const record = known?.isMember === true ? known : null;
    if (kind === 'rotation') {
      countRotation(this, decision, record);
    } else if (record !== null) {
      record.otherOffers += 1;
    }
    if (record !== null) {
      this.#countToday(record, decision);
    }
  }

  #follow(strategy: StrategyName, at: number): void {
    const isFirst = this.strategy === null;
    this.#settleAll();
    this.strategy = strategy;
    if (isFirst) {
      // It may have been the queue's for as long as is known.
      this.records.forEach((record) => isAtWork(record) && this.#startRunning(record));
    } else {
      this.#restartStretches(at);
    }
  }

  /** Brings all tallies up to the last decision. */
  finish(): void {
    this.#settleAll();
  }

  /** Takes a member as it was found; null where the membership is gone. */
  #place(agentID: number, member: Member | null, moment: Moment): void {
    const known = this.records.get(agentID);
    if (known !== undefined) {
      this.#settle(known);
    }
    const hasMoved =
      member !== null &&
      (known?.isMember !== true || !isSamePlace(known.member, member) || known.member.tier !== member.tier);
    if (known !== undefined && isAtWork(known)) {
      this.shares.count(known.member, -1);
      const staysInStride =
        member !== null &&
        member.standing !== 'out' &&
        !hasMoved &&
        known.member.weight === member.weight &&
        known.runner?.pass === member.rank;
      if (!staysInStride) {
        this.#stopRunning(known);
      }
    }
    if (member === null) {
      if (known !== undefined) {
        known.isMember = false;
      }
      return;
    }
    const record = known ?? newRecord(member, moment);
    this.records.set(agentID, record);
    record.member = member;
    record.isMember = true;
    record.portionSeen = this.shares.portionOf(member.tier);
    record.visitsSeen = this.#visitsTo(member);
    if (hasMoved) {
      record.stretch = newStretch(moment);
    }
    if (isAtWork(record)) {
      this.shares.count(member, 1);
      this.#startRunning(record);
    }
  }

  /** Of who has reached the most offers of the day no change is found: the member is out by the offer itself. */
  #countToday(record: AgentRecord, { decidedAt, queueSequence }: RecordedDecision): void {
    const { member, runner } = record;
    if (member.offersPerDayMax === null) {
      return;
    }
    const offersDay = localDay(this.#timeZone, decidedAt);
    const offersToday = member.offersDay === offersDay ? member.offersToday + 1 : 1;
    const counted = { ...member, offersDay, offersToday, rank: runner?.pass ?? member.rank };
    if (offersToday >= member.offersPerDayMax && isAtWork(record)) {
      const out = { ...counted, standing: 'out', reason: 'daily_cap' } as const;
      this.#place(member.agentID, out, { queueSequence, at: decidedAt });
    } else {
      record.member = counted;
    }
  }

  #startRunning(record: AgentRecord): void {
    if (this.strategy === 'weighted_round_robin') {
      record.runner ??= this.strides.enter(record.member.weight, record.member.rank);
    }
  }

  #stopRunning(record: AgentRecord): void {
    const { runner, stretch } = record;
    if (runner !== null) {
      const { low, high } = this.strides.slackOf(runner);
      stretch.slack = { low: stretch.slack.low + low, high: stretch.slack.high + high };
      this.strides.leave(runner);
      record.runner = null;
    }
  }

  #restartStretches(at: number): void {
    this.strides = new Strides();
    for (const record of this.records.values()) {
      const { runner, member } = record;
      record.stretch = newStretch({ queueSequence: this.queueSequence, at });
      record.member = runner === null ? member : { ...member, rank: runner.pass };
      record.runner = null;
      if (isAtWork(record)) {
        this.#startRunning(record);
      }
    }
  }

  #settleAll(): void {
    this.records.forEach((record) => this.#settle(record));
  }

  #settle(record: AgentRecord): void {
    settleShare(record, this.shares.portionOf(record.member.tier));
    settleVisits(record, this.#visitsTo(record.member));
  }

  #visitsTo(member: Member): number {
    return this.turns.visitsTo(member, member.tier);
  }
}
