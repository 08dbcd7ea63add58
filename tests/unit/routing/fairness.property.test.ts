import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { decide } from '../../../src/routing/decide.ts';
import type { Decided, Place, StrategyName } from '../../../src/routing/types.ts';
import { createKnowledge } from '../../../src/store/knowledge.ts';
import { propertySettings } from '../../support/property.ts';
import { agentsOf } from '../../support/decide-batch.ts';
import { NOON, request, settings, truth } from '../../support/routing.ts';
import { type AgentTruth, keep, type Memory, noteAgent, readWindow, settingsOf } from './in-memory-queues.ts';

/** A queue with agents who have been at work for long. */
function memoryOf(strategy: StrategyName, weights: readonly number[]): Memory {
  const agentIDs = weights.map((_, index) => index + 1);
  return {
    truths: new Map(agentIDs.map((agentID): [number, AgentTruth] => [agentID, truth(agentID)])),
    agents: new Map(),
    calls: new Map(),
    queues: new Map([
      [
        1,
        {
          configured: settings({ strategy }),
          waits: {},
          memberships: new Map(agentIDs.map((agentID) => [agentID, membership(agentID, weights[agentID - 1] ?? 1)])),
          stored: new Map(),
          notes: new Set(agentIDs),
          decisions: 0,
          cursors: new Map(),
          clocks: [],
        },
      ],
    ]),
  };
}

function membership(agentID: number, weight = 1) {
  return { agentID, position: agentID, tier: 1, enabled: true, weight, offersPerDayMax: null };
}

interface Batches {
  readonly window: number;
  /** When the batch is decided; a batch a second otherwise. */
  readonly now?: number;
}

/** Works one batch of new calls off, as instances that take turns would, growing windows where they are too small. */
function decideBatch(memory: Memory, calls: number, { window, now = NOON }: Batches): Decided {
  const queue = memory.queues.get(1);
  if (queue === undefined) {
    throw new Error('there is no queue');
  }
  const askedSettings = settingsOf(queue);
  const requests = Array.from({ length: calls }, () => request({ askedSettings }));
  const knowledge = createKnowledge();
  for (let opening = 1; opening <= 12; opening += 1) {
    const input = readWindow(memory, { requests, now }, { size: window, knowledge });
    const output = decide(input);
    if (output.kind === 'decided') {
      keep(memory, output, input);
      return output;
    }
    knowledge.want(output.wants);
  }
  throw new Error('a window was enlarged too often');
}

function countsOf(agents: number, offers: readonly (number | null)[]): readonly number[] {
  return Array.from({ length: agents }, (_, index) => offers.filter((agentID) => agentID === index + 1).length);
}

const agentCount = fc.integer({ min: 1, max: 40 });
const batchSizes = fc.array(fc.integer({ min: 1, max: 128 }), { minLength: 1, maxLength: 12 });
const windows = fc.constantFrom(1, 2, 3, 32, 1000);

const ones = (count: number) => Array.from({ length: count }, () => 1);

/** Those that give every agent of a fixed roster the same share. */
const EQUAL: readonly StrategyName[] = ['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin'];

describe('first offers of a fixed roster', () => {
  test.each(EQUAL)('differ by one at most under %s, however they are batched', (strategy) => {
    fc.assert(
      fc.property(agentCount, batchSizes, windows, (agents, batches, window) => {
        const memory = memoryOf(strategy, ones(agents));
        const queue = memory.queues.get(1);
        if (queue !== undefined) {
          queue.configured = { ...queue.configured, tracksIdle: true };
        }
        const offers = batches.flatMap((calls, place) =>
          agentsOf(decideBatch(memory, calls, { window, now: NOON + place * 1000 })),
        );
        const counts = countsOf(agents, offers);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(batches.reduce((sum, size) => sum + size, 0));
      }),
      propertySettings(100),
    );
  });

  test('follow the weights to within one and a half offers, however they are batched', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        windows,
        (weights, batches, window) => {
          const memory = memoryOf('weighted_round_robin', weights);
          const offers = batches.flatMap((calls) => agentsOf(decideBatch(memory, calls, { window })));
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          for (const [index, count] of countsOf(weights.length, offers).entries()) {
            // A member is at most a stride from the pass, which is itself at most half of each one's from the fair one.
            const fair = (offers.length * (weights[index] ?? 0)) / total;
            const slack = 1.5 + (weights.length * (weights[index] ?? 0)) / total / 2;
            expect(Math.abs(count - fair)).toBeLessThanOrEqual(slack);
          }
        },
      ),
      propertySettings(150),
    );
  });
});

describe('a change of the roster', () => {
  test.each(EQUAL)(
    'gives who comes back no more than one offer beyond what the others get meanwhile, under %s',
    (strategy) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 12 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 60 }),
          windows,
          (agents, away, calls, window) => {
            const memory = memoryOf(strategy, ones(agents));
            const queue = memory.queues.get(1);
            if (queue === undefined || away > agents) {
              return;
            }
            queue.configured = { ...queue.configured, tracksIdle: true };
            setStatus(memory, away, 'paused', NOON - 1000);
            decideBatch(memory, calls, { window, now: NOON });
            setStatus(memory, away, 'available', NOON + 500);
            const offers = agentsOf(decideBatch(memory, 3 * agents, { window, now: NOON + 1000 }));
            const counts = countsOf(agents, offers);
            const others = counts.filter((_, index) => index !== away - 1);
            expect(counts[away - 1] ?? 0).toBeLessThanOrEqual(Math.max(...others) + 1);
          },
        ),
        propertySettings(100),
      );
    },
  );

  test('leaves the turn of round-robin where it stands, and lets it follow its agent only when a roster is renumbered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 60 }),
        fc.uniqueArray(
          fc.record({ agent: fc.integer({ min: 1, max: 25 }), position: fc.integer({ min: 1, max: 25 }) }),
          { maxLength: 6, selector: ({ agent }) => agent },
        ),
        windows,
        (agents, calls, edits, window) => {
          const memory = memoryOf('round_robin', ones(agents));
          decideBatch(memory, calls, { window });
          const cursor = placeOf(memory);
          for (const { agent, position } of edits) {
            putInto(memory, agent, position);
          }
          const moved = edits.filter(({ agent, position }) => agent <= agents && agent !== position);
          const follows = moved.length > 1 ? moved.find(({ agent }) => agent === cursor.agentID) : undefined;
          const turn = { agentID: cursor.agentID, position: follows?.position ?? cursor.position };
          const next = nextInTurn(memory, turn);
          expect(agentsOf(decideBatch(memory, 1, { window }))).toEqual([next]);
          expect(placeOf(memory).agentID).toBe(next);
        },
      ),
      propertySettings(300),
    );
  });
});

function placeOf(memory: Memory): Place {
  return memory.queues.get(1)?.cursors.get(1) ?? { position: 0, agentID: 0 };
}

/** Adds the agent to the queue, or moves it. */
function putInto(memory: Memory, agentID: number, position: number): void {
  memory.truths.set(agentID, truth(agentID));
  memory.queues.get(1)?.memberships.set(agentID, { ...membership(agentID), position });
  memory.queues.get(1)?.notes.add(agentID);
}

/** The first behind a place in the order of positions and agents, around the roster. */
function nextInTurn(memory: Memory, turn: Place): number {
  const order = [...(memory.queues.get(1)?.memberships.values() ?? [])].toSorted(
    (one, other) => one.position - other.position || one.agentID - other.agentID,
  );
  const behind = order.find(
    ({ position, agentID }) => position > turn.position || (position === turn.position && agentID > turn.agentID),
  );
  return (behind ?? order[0])?.agentID ?? 0;
}

function setStatus(memory: Memory, agentID: number, status: 'available' | 'paused', statusSince: number): void {
  const known = memory.truths.get(agentID);
  if (known !== undefined) {
    memory.truths.set(agentID, { ...known, status, statusSince });
    noteAgent(memory, agentID);
  }
}
