/** Reports come from machines that know nothing of each other, so their order and number must not matter. */
import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { agentAfter, endingOf, type OutcomeSettings, type ReportedOutcome } from '../../../src/routing/outcomes.ts';
import { type AgentState, type Ending, type Outcome, UNTOUCHED_AGENT } from '../../../src/routing/types.ts';
import { propertySettings } from '../../support/property.ts';
import { NOON } from '../../support/routing.ts';

const SETTINGS: OutcomeSettings = {
  ringSeconds: 60,
  talkSecondsMax: 3_600,
  wrapUpSeconds: 10,
  backOffSeconds: 30,
  noAnswerMax: 0,
  noAnswerPauseSeconds: 300,
};

const MQ_ID = 'mq-1';
const LEASED: AgentState = { ...UNTOUCHED_AGENT, leases: [{ mqID: MQ_ID, until: NOON + 60_000 }] };

interface Ended {
  readonly ending: Ending | null;
  readonly endedAt: number | null;
  readonly agent: AgentState;
}

/** Reports outcomes one after another. */
function report(outcomes: readonly Outcome[], changes: Partial<ReportedOutcome> = {}, agent = LEASED): Ended {
  const known = new Set<Outcome>();
  let ended: Ended = { ending: null, endedAt: null, agent };
  for (const outcome of outcomes) {
    const reported = {
      outcome,
      known: new Set(known),
      decidedAt: NOON,
      mqID: MQ_ID,
      settings: SETTINGS,
      now: NOON + 20_000,
      ...changes,
    };
    ended = { ...endingOf(ended, reported), agent: agentAfter(ended.agent, reported, true) };
    known.add(outcome);
  }
  return ended;
}

const outcomes = fc.constantFrom<Outcome>('no_answer', 'busy', 'rejected', 'answered', 'completed');

describe('reported outcomes of one offer', () => {
  test('end in the same in whatever order they come, and however often', () => {
    fc.assert(
      fc.property(fc.array(outcomes, { minLength: 1, maxLength: 8 }), fc.gen(), (reported, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...reported, ...reported], { minLength: reported.length * 2 });
        const { agent, ...ended } = report(reported);
        const { agent: other, ...otherEnded } = report(shuffled);
        expect(otherEnded).toEqual(ended);
        // A lease that a failure has ended does not come back; while a failure outweighs nothing, that is the same.
        expect({ ...other, leases: [] }).toEqual({ ...agent, leases: [] });
      }),
      propertySettings(500),
    );
  });

  test('let an agent who did not answer rest, and one who did talk', () => {
    expect(report(['no_answer'])).toMatchObject({
      ending: 'no_answer',
      agent: { leases: [], backOffUntil: NOON + 50_000, noAnswers: 1 },
    });
    expect(report(['answered'])).toMatchObject({
      ending: 'answered',
      agent: { leases: [{ mqID: MQ_ID, until: NOON + 20_000 + 3_600_000 }], backOffUntil: 0 },
    });
    expect(report(['answered', 'completed'])).toMatchObject({
      ending: 'completed',
      agent: { leases: [], wrapUpUntil: NOON + 30_000, idleSince: NOON + 20_000 },
    });
  });

  test('say nothing about now when they come late', () => {
    const late = { now: NOON + 75_001 };
    expect(report(['busy'], late).agent.backOffUntil).toBe(0);
    expect(report(['busy'], { now: NOON + 75_000 }).agent.backOffUntil).toBe(NOON + 105_000);
    expect(report(['answered'], late).agent.leases).toEqual(LEASED.leases);
  });

  test('lift the rest that the same offer has brought, and no other', () => {
    expect(report(['no_answer', 'answered']).agent).toMatchObject({ backOffUntil: 0, noAnswers: 0 });
    const resting = { ...LEASED, backOffUntil: NOON + 90_000, backOffMqID: 'mq-0' };
    expect(report(['answered'], {}, resting).agent.backOffUntil).toBe(NOON + 90_000);
  });

  test('pause whoever does not answer so many times in a row, where that is wanted and allowed', () => {
    const settings = { ...SETTINGS, noAnswerMax: 2 };
    const once = { ...LEASED, noAnswers: 1 };
    expect(report(['no_answer'], { settings }, once).agent).toMatchObject({
      noAnswers: 0,
      noAnswerPauseUntil: NOON + 320_000,
    });
    expect(report(['busy'], { settings }, once).agent.noAnswers).toBe(1);
    const reported: ReportedOutcome = {
      outcome: 'no_answer',
      known: new Set(),
      decidedAt: NOON,
      mqID: MQ_ID,
      settings,
      now: NOON,
    };
    expect(agentAfter(once, reported, false)).toMatchObject({ noAnswers: 2, noAnswerPauseUntil: 0 });
  });
});
