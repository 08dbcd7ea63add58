/** What is still to happen, by its time; at one time, what was planned first comes first. A binary heap. */

export interface EventQueue<Event> {
  readonly size: number;
  /** @param at in milliseconds since 1970 */
  plan(at: number, event: Event): void;
  /** Takes out what comes next. */
  next(): { readonly at: number; readonly event: Event } | undefined;
}

interface Planned<Event> {
  readonly at: number;
  readonly order: number;
  readonly event: Event;
}

export function createEventQueue<Event>(): EventQueue<Event> {
  const heap: Planned<Event>[] = [];
  let planned = 0;

  function isBefore(one: Planned<Event> | undefined, other: Planned<Event> | undefined): boolean {
    return (
      one !== undefined &&
      (other === undefined || one.at < other.at || (one.at === other.at && one.order < other.order))
    );
  }

  return {
    get size() {
      return heap.length;
    },
    plan(at, event) {
      const entry = { at, order: planned, event };
      planned += 1;
      let place = heap.length;
      heap.push(entry);
      for (let parent = (place - 1) >> 1; place > 0 && isBefore(entry, heap[parent]); parent = (place - 1) >> 1) {
        const above = heap[parent];
        if (above !== undefined) {
          heap[place] = above;
        }
        place = parent;
      }
      heap[place] = entry;
    },
    next() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || first === last) {
        return first;
      }
      let place = 0;
      for (;;) {
        const left = 2 * place + 1;
        const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
        const below = heap[child];
        if (below === undefined || !isBefore(below, last)) {
          break;
        }
        heap[place] = below;
        place = child;
      }
      heap[place] = last;
      return first;
    },
  };
}
