/**
 * How far offers may be from their shares under weighted round-robin, as long as all who are at work are equals (one
 * level). Stride scheduling (Waldspurger and Weihl, 1995): the lowest pass is offered, and goes up by 1/w.
 *
 * Let r_i be the pass of a member at work, w_i its weight, W the sum of all weights at work, n their number, and
 * R = Σ w_j r_j / W the mean pass. Let e_i = w_i (r_i − R): by how many offers the member is ahead of the mean. An offer
 * to i raises e_i by 1 − w_i/W, one to another lowers it by w_i/W; so from the moment the member comes to work until it
 * leaves
 *
 *   offers − share = e_end − e_start + w_i D,
 *
 * where D is by how much R has jumped as others came and went. All of this is known from the record but e_end:
 *
 * - e_end ≤ U. When nobody is passed over, i is offered as the lowest, r_i ≤ R, so e_i ≤ 1 − w_i/W afterwards. Where
 *   others were passed over and i was ahead of the mean, e_i went up by as much. U is the one or the other.
 * - −e_end ≤ L. Whoever was taken from the pass p has p + 1/w_j at most now, and whoever came began less than a stride
 *   behind such a pass. With m the highest p so far, r_j ≤ m + 1/w_j, and so
 *   w_i (R − r_i) ≤ w_i/W ((W − w_i)(m − r_i) + n − 1) = L. For who was not passed over, m − r_i ≤ 0.
 *
 * Where nobody is passed over and nobody comes or goes, |offers − share| ≤ 1 + (n − 2) w_i/W. Whoever returns starts
 * another such stretch, and the bounds of all stretches add up.
 */

/** One member's pass and the stretch that it is at work. */
export interface Runner {
  readonly weight: number;
  pass: number;
  /** e and D when the stretch began, and what U would be at D = 0. */
  aheadAtStart: number;
  driftAtStart: number;
  ceiling: number;
}

/** From where to where `offers − share` may be. */
export interface Slack {
  readonly low: number;
  readonly high: number;
}

export class Strides {
  #runners = 0;
  #weight = 0;
  #weightedPasses = 0;
  #drift = 0;
  #highest = Number.NEGATIVE_INFINITY;

  enter(weight: number, pass: number): Runner {
    this.#shift(weight, pass, 1);
    this.#highest = Math.max(this.#highest, pass - 1 / weight);
    const ahead = weight * (pass - this.#mean());
    const ceiling = ahead + weight * this.#drift;
    return { weight, pass, aheadAtStart: ahead, driftAtStart: this.#drift, ceiling };
  }

  /** How far the stretch may have gone so far. */
  slackOf({ weight, pass, aheadAtStart, driftAtStart, ceiling }: Runner): Slack {
    const moved = weight * (this.#drift - driftAtStart) - aheadAtStart;
    const owed = (this.#weight - weight) * (this.#highest - pass) + this.#runners - 1;
    return {
      low: moved - (weight / this.#weight) * owed,
      high: moved + ceiling - weight * this.#drift,
    };
  }

  leave({ weight, pass }: Runner): void {
    this.#shift(weight, pass, -1);
  }

  /** @param passesOthers whether others may have been passed over in favour of this one */
  offer(runner: Runner, passAfter: number, passesOthers: boolean): void {
    const { weight, pass } = runner;
    const step = 1 - weight / this.#weight;
    const isAhead = passesOthers && pass > this.#mean();
    const asLowest = isAhead ? Number.POSITIVE_INFINITY : step + weight * this.#drift;
    runner.ceiling = Math.min(asLowest, runner.ceiling + step);
    runner.pass = passAfter;
    this.#weightedPasses += weight * (passAfter - pass);
    this.#highest = Math.max(this.#highest, pass);
  }

  #mean(): number {
    return this.#runners === 0 ? 0 : this.#weightedPasses / this.#weight;
  }

  /** Of who comes or goes the mean follows, which says nothing about the others. */
  #shift(weight: number, pass: number, change: 1 | -1): void {
    const before = this.#mean();
    const wasEmpty = this.#runners === 0;
    this.#runners += change;
    this.#weight += change * weight;
    this.#weightedPasses = this.#runners === 0 ? 0 : this.#weightedPasses + change * weight * pass;
    if (!wasEmpty && this.#runners > 0) {
      this.#drift += this.#mean() - before;
    }
  }
}
