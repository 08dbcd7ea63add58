/**
 * Random: each member has an exponentially distributed time, and whoever's comes first is offered and draws a new one.
 * Such times have no memory: whatever has happened, everybody in a pool is equally likely to be next, and the order can
 * be kept in an index like any other.
 *
 * Times are counted on clocks of the queue, one for each tier and standing, which only an offer moves on. So the members
 * of a tier that is not asked, or who are busy while others are offered, lose nothing of theirs meanwhile. Whoever
 * changes between free and busy draws anew on the other clock, and so does whoever was passed over though it was their
 * time.
 */
import type { QueueTurn } from '../queue-turn.ts';
import type { Member, Standing } from '../types.ts';
import { rerank, type Strategy } from './strategy.ts';

export const random: Strategy = {
  order:
    ({ clocks }) =>
    ({ tier, standing, rank }) =>
      rank - (clocks[clockOf(tier, standing)] ?? 0),
  orderOfEnd: ({ clocks }, _level, end) => end.rank - (clocks[clockOf(end.tier, end.standing)] ?? 0),
  take(turn, member, { level, callID }) {
    const { standing } = member;
    const remaining = random.order(turn, level);
    const elapsed = remaining(member);
    const passed = turn.members.filter(
      (one) => one.standing === standing && one.tier <= level && remaining(one) <= elapsed,
    );
    for (let clock = turn.clocks.length; clock <= clockOf(level, 'busy'); clock += 1) {
      turn.clocks.push(0);
    }
    for (let tier = 1; tier <= level; tier += 1) {
      const clock = clockOf(tier, standing);
      turn.clocks[clock] = (turn.clocks[clock] ?? 0) + Math.max(0, elapsed);
    }
    for (const one of passed) {
      rerank(turn, one, draw(turn, one, `${callID} ${turn.decisions}`));
    }
  },
  rankEntering: ({ member, turn }) => draw(turn, member, String(turn.decisions)),
  rankOnChange: (turn, member) => draw(turn, member, `${turn.decisions} ${member.standing}`),
};

/** Where a tier's clock for a standing stands among the queue's; who is out has no turn, and no clock. */
function clockOf(tier: number, standing: Standing): number {
  return (tier - 1) * 2 + (standing === 'busy' ? 1 : 0);
}

/** A time from now on by the member's clock: the same whenever the same is decided again, at whatever time. */
function draw(
  { clocks, settings }: Pick<QueueTurn, 'clocks' | 'settings'>,
  { agentID, standing, tier }: Member,
  occasion: string,
): number {
  const uniform = (mix(hash(`${settings.id} ${agentID} ${occasion}`)) + 0.5) / 2 ** 32;
  return (clocks[clockOf(tier, standing)] ?? 0) - Math.log(uniform);
}

/** FNV-1a over the text's code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** Spreads every bit over all others, with the constants of MurmurHash3's finalizer. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
