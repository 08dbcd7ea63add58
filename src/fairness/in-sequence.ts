/** Puts decisions into the order of their numbers, which that of their ids is but for clocks that were set back. */
import type { RecordedDecision } from './types.ts';

/** So many wait for one that is missing; more than a batch has, by far. */
const WAITING_MAX = 1_000;

export class InSequence {
  #last: number;
  #waiting: RecordedDecision[] = [];

  /** @param last the number of the decision before the first */
  constructor(last: number) {
    this.#last = last;
  }

  /** @returns those whose turn it is, in order; a number that does not come is given up after a while */
  take(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
    const behind = decisions.filter(({ queueSequence }) => queueSequence > this.#last);
    const known = [...this.#waiting, ...behind].toSorted((one, other) => one.queueSequence - other.queueSequence);
    let ready = known.findIndex(({ queueSequence }, index) => queueSequence !== this.#last + 1 + index);
    ready = ready === -1 ? known.length : ready;
    if (known.length - ready > WAITING_MAX) {
      ready = known.length;
    }
    this.#waiting = known.slice(ready);
    return this.#passed(known.slice(0, ready));
  }

  /** Those that waited in vain. */
  rest(): readonly RecordedDecision[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return this.#passed(waiting);
  }

  #passed(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
    this.#last = decisions.at(-1)?.queueSequence ?? this.#last;
    return decisions;
  }
}
