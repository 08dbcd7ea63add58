/** First in, first out, at the same cost however many wait: an array's own `shift` moves all that are left. */

export interface Fifo<Item> {
  readonly size: number;
  add(item: Item): void;
  /** Undefined where nothing waits. */
  take(): Item | undefined;
}

/** Taken items are let go of in blocks, so that each costs a fraction of a move. */
const BLOCK = 1_024;

export function createFifo<Item>(): Fifo<Item> {
  let items: Item[] = [];
  let taken = 0;
  return {
    get size() {
      return items.length - taken;
    },
    add(item) {
      items.push(item);
    },
    take() {
      if (taken === items.length) {
        return undefined;
      }
      const item = items[taken];
      taken += 1;
      if (taken >= BLOCK && taken * 2 >= items.length) {
        items = items.slice(taken);
        taken = 0;
      }
      return item;
    },
  };
}
