/** Each strategy under its name. */
import { fewestOffers } from './fewest-offers.ts';
import { longestIdle } from './longest-idle.ts';
import { random } from './random.ts';
import { roundRobin } from './round-robin.ts';
import type { Strategies } from './strategy.ts';
import { topDown } from './top-down.ts';
import { weightedRoundRobin } from './weighted-round-robin.ts';

export const strategies: Strategies = {
  round_robin: roundRobin,
  longest_idle: longestIdle,
  fewest_offers: fewestOffers,
  weighted_round_robin: weightedRoundRobin,
  top_down: topDown,
  random,
};
