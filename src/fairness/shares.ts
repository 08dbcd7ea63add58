/**
 * What an equal share of the rotation's offers, or one by weight, would have been. Each offer is divided among the members
 * at work of the tiers up to its level; running sums for each level stand for all members, so an offer costs as much
 * with ten thousand of them as with ten.
 */

/** Running sums: what one member, and what one unit of weight, would have had. */
export interface Portion {
  readonly equal: number;
  readonly byWeight: number;
}

export class Shares {
  readonly #tiers = new Map<number, { members: number; weight: number }>();
  readonly #levels = new Map<number, { equal: number; byWeight: number }>();

  /** @param change 1 for who comes to work, -1 for who leaves */
  count({ tier, weight }: { readonly tier: number; readonly weight: number }, change: 1 | -1): void {
    const counted = this.#tiers.get(tier) ?? { members: 0, weight: 0 };
    this.#tiers.set(tier, { members: counted.members + change, weight: counted.weight + change * weight });
  }

  /** Divides one offer of the rotation among those who are at work now. */
  divide(level: number, by: 'equal' | 'byWeight'): void {
    let members = 0;
    let weight = 0;
    for (const [tier, counted] of this.#tiers) {
      if (tier <= level) {
        members += counted.members;
        weight += counted.weight;
      }
    }
    const sums = this.#levels.get(level) ?? { equal: 0, byWeight: 0 };
    this.#levels.set(level, sums);
    if (members > 0) {
      sums[by] += 1 / (by === 'equal' ? members : weight);
    }
  }

  /** What members of a tier would have had so far; only differences mean anything. */
  portionOf(tier: number): Portion {
    let equal = 0;
    let byWeight = 0;
    for (const [level, sums] of this.#levels) {
      if (level >= tier) {
        equal += sums.equal;
        byWeight += sums.byWeight;
      }
    }
    return { equal, byWeight };
  }

  /** Whether somebody at work is of a later tier than the level. */
  reachesBeyond(level: number): boolean {
    return [...this.#tiers].some(([tier, { members }]) => tier > level && members > 0);
  }
}
