/** Top-down: whoever stands first in the roster. Makes sense with leases, by which a busy agent is known. */
import type { Strategy } from './strategy.ts';

export const topDown: Strategy = {
  order: () => () => 0,
  orderOfEnd: () => 0,
  take: () => {},
  rankEntering: () => 0,
};
