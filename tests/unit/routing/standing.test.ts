import { describe, expect, test } from 'bun:test';
import { baseOf, type Circumstances, earliest, standingOf } from '../../../src/routing/standing.ts';
import type { AgentState, Member, MemberTruth } from '../../../src/routing/types.ts';
import { agent, member, NOON, openBetween, TODAY, truth } from '../../support/routing.ts';

const MINUTE = 60_000;

const NEXT_DAY = NOON + 12 * 60 * MINUTE;

const CIRCUMSTANCES: Circumstances = { now: NOON, today: TODAY, nextDayAt: NEXT_DAY, takesLeases: true };

function baseNow(changes: Partial<MemberTruth>) {
  return baseOf(truth(1, changes), NOON);
}

function standingNow(
  memberChanges: Partial<Member>,
  agentChanges: Partial<AgentState> | null = {},
  circumstances: Partial<Circumstances> = {},
) {
  return standingOf(member(1, memberChanges), agentChanges === null ? null : agent(agentChanges), {
    ...CIRCUMSTANCES,
    ...circumstances,
  });
}

const lease = (until: number, mqID = 'mq') => ({ mqID, until });

describe('what people configured', () => {
  test('keeps nobody out who is available', () => {
    expect(baseNow({ statusSince: NOON - MINUTE })).toEqual({
      reason: null,
      until: null,
      availableSince: NOON - MINUTE,
      number: '5550101',
    });
  });

  test.each(['paused', 'offline'] as const)('keeps out who is %s, until the return if there is one', (status) => {
    expect(baseNow({ status })).toMatchObject({ reason: status, until: null });
    expect(baseNow({ status, returnsAt: NOON + 1 })).toMatchObject({ reason: status, until: NOON + 1 });
    expect(baseNow({ status, statusSince: NOON - 9 * MINUTE, returnsAt: NOON })).toMatchObject({
      reason: null,
      until: null,
      availableSince: NOON,
    });
  });

  test('ends a shift at its moment', () => {
    expect(baseNow({ availableUntil: NOON + 1 })).toMatchObject({ reason: null, until: NOON + 1 });
    expect(baseNow({ availableUntil: NOON })).toMatchObject({ reason: 'shift_over', until: null });
  });

  test("keeps out outside of the agent's own hours, until they open", () => {
    const open = openBetween([[NOON - MINUTE, NOON + MINUTE]]);
    expect(baseNow({ hours: open })).toEqual({
      reason: null,
      until: NOON + MINUTE,
      availableSince: NOON - MINUTE,
      number: '5550101',
    });
    const later = openBetween([[NOON + MINUTE, NOON + 2 * MINUTE]]);
    expect(baseNow({ hours: later })).toMatchObject({ reason: 'outside_hours', until: NOON + MINUTE });
  });

  test('has someone available since the latest of status, return and opening', () => {
    const hours = openBetween([[NOON - 3 * MINUTE, NOON + MINUTE]]);
    const statusSince = NOON - 9 * MINUTE;
    expect(baseNow({ statusSince }).availableSince).toBe(statusSince);
    expect(baseNow({ statusSince, hours }).availableSince).toBe(NOON - 3 * MINUTE);
    expect(baseNow({ statusSince: NOON - MINUTE, hours }).availableSince).toBe(NOON - MINUTE);
    const returned = { status: 'paused', statusSince, returnsAt: NOON - 2 * MINUTE } as const;
    expect(baseNow({ ...returned, hours }).availableSince).toBe(NOON - 2 * MINUTE);
    expect(baseNow({ ...returned, returnsAt: NOON - 5 * MINUTE, hours }).availableSince).toBe(NOON - 3 * MINUTE);
  });

  test('says which reason came first, and why not enabled beats all', () => {
    const all: Partial<MemberTruth> = {
      enabled: false,
      status: 'offline',
      availableUntil: NOON - 1,
      hours: openBetween([]),
    };
    expect(baseNow(all).reason).toBe('not_enabled');
    expect(baseNow({ ...all, enabled: true }).reason).toBe('offline');
    expect(baseNow({ ...all, enabled: true, status: 'paused' }).reason).toBe('paused');
    expect(baseNow({ ...all, enabled: true, status: 'available' }).reason).toBe('shift_over');
    expect(baseNow({ ...all, enabled: true, status: 'available', availableUntil: null }).reason).toBe(
      'outside_hours',
    );
  });

  test('has to be looked at again at the first moment at which any of it may change', () => {
    const soon = { returnsAt: NOON + 4, availableUntil: NOON + 3, dailyNumber: '9', dailyNumberUntil: NOON + 2 };
    const hours = openBetween([[NOON + 1, NOON + 9]]);
    const status = 'paused';
    expect(baseNow({ status, ...soon, hours }).until).toBe(NOON + 1);
    expect(baseNow({ status, ...soon }).until).toBe(NOON + 2);
    expect(baseNow({ status, ...soon, dailyNumberUntil: NOON - 1 }).until).toBe(NOON + 3);
    expect(baseNow({ status, ...soon, dailyNumberUntil: null, availableUntil: null }).until).toBe(NOON + 4);
    expect(baseNow({ status, ...soon, enabled: false }).until).toBeNull();
  });

  test('dials the daily number until its time is over', () => {
    expect(baseNow({ dailyNumber: '77', dailyNumberUntil: NOON + 1 })).toMatchObject({
      number: '77',
      until: NOON + 1,
    });
    expect(baseNow({ dailyNumber: '77', dailyNumberUntil: NOON })).toMatchObject({ number: '5550101', until: null });
  });
});

describe('the standing of a member', () => {
  test('is free where nothing is against it, until the base changes', () => {
    expect(standingNow({})).toEqual({ standing: 'free', reason: null, until: null });
    expect(standingNow({ baseDueAt: NOON + 5 })).toEqual({ standing: 'free', reason: null, until: NOON + 5 });
  });

  test('is out for as long as what people configured says', () => {
    expect(standingNow({ baseReason: 'paused', baseDueAt: NOON + 5 })).toEqual({
      standing: 'out',
      reason: 'paused',
      until: NOON + 5,
    });
  });

  test('is out in the pause after unanswered calls', () => {
    expect(standingNow({}, { noAnswerPauseUntil: NOON + 1 })).toEqual({
      standing: 'out',
      reason: 'no_answer_pause',
      until: NOON + 1,
    });
    expect(standingNow({}, { noAnswerPauseUntil: NOON }).standing).toBe('free');
  });

  test("is out from the last offer of the day on, until the queue's next day", () => {
    const capped = { offersPerDayMax: 3, offersDay: TODAY, offersToday: 3 };
    expect(standingNow(capped)).toEqual({ standing: 'out', reason: 'daily_cap', until: NEXT_DAY });
    expect(standingNow({ ...capped, offersToday: 2 }).standing).toBe('free');
    expect(standingNow({ ...capped, offersDay: TODAY - 1 }).standing).toBe('free');
    expect(standingNow({ ...capped, offersPerDayMax: null }).standing).toBe('free');
    expect(standingNow(capped, null).reason).toBe('daily_cap');
  });

  test('is busy with as many running leases as there is capacity, until the first of them ends', () => {
    const leases = [lease(NOON + 30, 'a'), lease(NOON + 20, 'b'), lease(NOON, 'c')];
    expect(standingNow({ capacity: 2 }, { leases })).toEqual({
      standing: 'busy',
      reason: 'at_capacity',
      until: NOON + 20,
    });
    expect(standingNow({ capacity: 3 }, { leases }).standing).toBe('free');
    expect(standingNow({ capacity: 1 }, { leases }).standing).toBe('busy');
  });

  test('has no load where the queue takes no leases', () => {
    const leases = [lease(NOON + 30)];
    expect(standingNow({}, { leases }, { takesLeases: false }).standing).toBe('free');
  });

  test.each([
    ['wrapUpUntil', 'wrap_up'],
    ['backOffUntil', 'back_off'],
    ['busyUntil', 'reported_busy'],
  ] as const)('is busy until %s, also without leases', (time, reason) => {
    const busy = { standing: 'busy', reason, until: NOON + 1 } as const;
    expect(standingNow({}, { [time]: NOON + 1 })).toEqual(busy);
    expect(standingNow({}, { [time]: NOON + 1 }, { takesLeases: false })).toEqual(busy);
    expect(standingNow({}, { [time]: NOON }).standing).toBe('free');
  });

  test('has the first reason that holds', () => {
    const capped = { offersPerDayMax: 1, offersDay: TODAY, offersToday: 1 };
    const all: Partial<AgentState> = {
      noAnswerPauseUntil: NOON + 1,
      leases: [lease(NOON + 1)],
      wrapUpUntil: NOON + 1,
      backOffUntil: NOON + 1,
      busyUntil: NOON + 1,
    };
    expect(standingNow({ ...capped, baseReason: 'offline' }, all).reason).toBe('offline');
    expect(standingNow(capped, all).reason).toBe('no_answer_pause');
    expect(standingNow(capped, { ...all, noAnswerPauseUntil: 0 }).reason).toBe('daily_cap');
    expect(standingNow({}, { ...all, noAnswerPauseUntil: 0 }).reason).toBe('at_capacity');
    expect(standingNow({}, { ...all, noAnswerPauseUntil: 0, leases: [] }).reason).toBe('wrap_up');
    expect(standingNow({}, { backOffUntil: NOON + 1, busyUntil: NOON + 1 }).reason).toBe('back_off');
  });

  test('is looked at again where the base changes before the reason ends', () => {
    expect(standingNow({ baseDueAt: NOON + 5 }, { wrapUpUntil: NOON + 9 }).until).toBe(NOON + 5);
    expect(standingNow({ baseDueAt: NOON + 9 }, { wrapUpUntil: NOON + 5 }).until).toBe(NOON + 5);
    expect(standingNow({ baseDueAt: NOON + 5 }, { leases: [lease(NOON + 9)] }).until).toBe(NOON + 5);
  });

  test('stays as it is kept where the agent was not read', () => {
    expect(standingNow({ standing: 'busy', reason: 'back_off', dueAt: NOON + 3 }, null)).toEqual({
      standing: 'busy',
      reason: 'back_off',
      until: NOON + 3,
    });
  });
});

describe('the earliest of two times', () => {
  test('is null only where neither is', () => {
    expect(earliest(3, 2)).toBe(2);
    expect(earliest(2, 3)).toBe(2);
    expect(earliest(null, 3)).toBe(3);
    expect(earliest(3, null)).toBe(3);
    expect(earliest(null, null)).toBeNull();
  });
});
