/** Which members of a queue a batch reads: enough that nobody who was left out can matter, and no more. */
import type { QueueSettings, Scan } from '../routing/types.ts';
import type { Extent } from './knowledge.ts';
import type { AskedScan } from './route-batch-rows.ts';

export interface Scanning extends AskedScan {
  /** The scan is left out where the tiers up to this one have enough who are free; 0 for never. */
  readonly needlessTier: number;
}

/** Room for members who can't be offered to one of the calls: those whom it was given, or who have just become busy. */
const MARGIN = 3;

/** While little is going on, more members are looked at than needed, so that a decision can say more. */
const EXPLAINED = 21;

export interface Need {
  readonly settings: QueueSettings;
  readonly extent: Extent;
  /** The calls that ask for this queue. */
  readonly callIDs: readonly string[];
  /** How many queues the batch has. */
  readonly queues: number;
}

const wholeScans = new WeakMap<QueueSettings, readonly Scan[]>();

/** What the scans say of a queue of which all members are known. */
export function wholeScansOf(settings: QueueSettings): readonly Scan[] {
  const known = wholeScans.get(settings);
  if (known !== undefined) {
    return known;
  }
  const need = { settings, extent: { extra: 0, isDeep: true, rechecks: 0 }, callIDs: [], queues: 1 };
  const scans = scansOf(need).map(({ level, tier }): Scan => ({
    level,
    tier,
    free: 'complete',
    busy: 'complete',
    isWhole: true,
  }));
  wholeScans.set(settings, scans);
  return scans;
}

export function scansOf(need: Need): readonly Scanning[] {
  const { settings, extent, callIDs, queues } = need;
  const { id: queueID, strategy, tiers } = settings;
  const size = callIDs.length + Math.max(MARGIN, Math.floor(EXPLAINED / queues)) + extent.extra;
  const base = baseLevel(settings);
  const filled = tiers.filter(({ hasMembers }) => hasMembers).map(({ tier }) => tier);
  const isWhole = extent.isDeep || strategy === 'fewest_offers';
  const needlessTierOf = (level: number): number => (level <= base || isWhole ? 0 : base);
  if (strategy !== 'round_robin') {
    return filled.map((tier) => ({
      queueID,
      level: tier,
      tier,
      size,
      rotates: false,
      needlessTier: needlessTierOf(tier),
    }));
  }
  // Round-robin needs the members of a level from that level's cursor on; the other orders are the same at every level.
  const levels = new Set([base, ...tiers.map(({ tier }) => tier).filter((tier) => tier > base)]);
  return [...levels].flatMap((level) =>
    filled
      .filter((tier) => tier <= level)
      .map((tier) => ({ queueID, level, tier, size, rotates: true, needlessTier: needlessTierOf(level) })),
  );
}

/** The highest tier whose agents are equals from the start of a visit on. */
function baseLevel({ tiers }: QueueSettings): number {
  let level = 1;
  for (const { tier, waitSeconds } of tiers) {
    if (tier > 1 && waitSeconds !== 0) {
      break;
    }
    level = tier;
  }
  return level;
}
