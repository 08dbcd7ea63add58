/** Which members of a queue a batch reads: enough that nobody who was left out can matter, and no more. */
import type { MemberIndex } from '../routing/member-index.ts';
import type { QueueSettings } from '../routing/types.ts';
import type { Extent } from './knowledge.ts';
import type { AskedScan } from './scan-ends.ts';

export interface Scanning extends AskedScan {
  /** The scan is left out where the tiers up to this one have enough who are free; 0 for never. */
  readonly needlessTier: number;
}

/** Room for members who can't be offered to one of the calls: those whom it was given, or who have just become busy. */
const MARGIN = 3;

/** While little is going on, more members are looked at than needed, so that few calls want more whoever is passed over. */
const LOOKED_AT_MIN = 22;

export interface Need {
  readonly settings: QueueSettings;
  readonly extent: Extent;
  /** The calls that ask for this queue. */
  readonly callIDs: readonly string[];
  /** How many queues the batch has. */
  readonly queues: number;
}

export function scansOf(need: Need): readonly Scanning[] {
  const size = sizeOf(need);
  return levelScansOf(need).map((scan) => ({ ...scan, size }));
}

/** How many members of each tier are read at most. */
export function sizeOf({ extent, callIDs, queues }: Need): number {
  return Math.max(callIDs.length + MARGIN, Math.floor(LOOKED_AT_MIN / queues)) + extent.extra;
}

/** A scan but for how far it goes, which is the same from batch to batch. */
export type LevelScan = Omit<Scanning, 'size'>;

interface Plans {
  readonly usual: readonly LevelScan[];
  readonly deep: readonly LevelScan[];
}

/** Of settings as long as anybody remembers them. */
const plans = new WeakMap<QueueSettings, Plans>();

export function levelScansOf({ settings, extent: { isDeep } }: Need): readonly LevelScan[] {
  let plan = plans.get(settings);
  if (plan === undefined) {
    plan = { usual: planScans(settings, false), deep: planScans(settings, true) };
    plans.set(settings, plan);
  }
  return isDeep ? plan.deep : plan.usual;
}

function planScans(settings: QueueSettings, isDeep: boolean): readonly LevelScan[] {
  const { id: queueID, strategy, tiers } = settings;
  const base = baseLevel(settings);
  const filled = tiers.filter(({ hasMembers }) => hasMembers).map(({ tier }) => tier);
  const isWhole = isDeep || strategy === 'fewest_offers';
  const needlessTierOf = (level: number): number => (level <= base || isWhole ? 0 : base);
  if (strategy !== 'round_robin') {
    return filled.map((tier) => ({ queueID, level: tier, tier, rotates: false, needlessTier: needlessTierOf(tier) }));
  }
  // Round-robin needs the members of a level from that level's cursor on; the other orders are the same at every level.
  const levels = new Set([base, ...tiers.map(({ tier }) => tier).filter((tier) => tier > base)]);
  return [...levels].flatMap((level) =>
    filled
      .filter((tier) => tier <= level)
      .map((tier) => ({ queueID, level, tier, rotates: true, needlessTier: needlessTierOf(level) })),
  );
}

/** Whether a scan is left out, where the members are remembered. */
export function isNeedless(
  { needlessTier, size }: Pick<Scanning, 'needlessTier' | 'size'>,
  members: MemberIndex,
): boolean {
  let free = 0;
  for (let tier = 1; tier <= needlessTier; tier += 1) {
    free += members.countFree(tier);
  }
  return needlessTier > 0 && free >= size;
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
