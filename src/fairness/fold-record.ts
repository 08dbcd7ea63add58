/** Folds a queue's record into its ledger as it is read: changes and decisions come in chunks, and nothing of them is kept. */
import { InSequence } from './in-sequence.ts';
import { QueueLedger } from './queue-ledger.ts';
import { reportOf } from './report.ts';
import type { Ledger, RecordedChange, RecordedDecision, RecordStart } from './types.ts';

export interface FoldedPeriod {
  /** In milliseconds since 1970; what was before is folded to know members and rotation, and not counted. */
  readonly from: number;
  /** The queue's, an IANA name. */
  readonly timeZone: string;
}

export class RecordFold {
  readonly #ledger: QueueLedger;
  readonly #order: InSequence;
  readonly #from: number;
  #hasBegun = false;
  #changes: readonly RecordedChange[] = [];
  /** The place in `#changes` of the first that is not made yet. */
  #next = 0;

  constructor(start: RecordStart & { readonly at: number }, { from, timeZone }: FoldedPeriod) {
    this.#ledger = new QueueLedger(start, timeZone);
    this.#order = new InSequence(start.queueSequence);
    this.#from = from;
  }

  /** @param changes the next ones as they were found, at least all from before the decisions that follow */
  addChanges(changes: readonly RecordedChange[]): void {
    this.#changes = [...this.#changes.slice(this.#next), ...changes];
    this.#next = 0;
  }

  addDecisions(decisions: readonly RecordedDecision[]): void {
    this.#fold(this.#order.take(decisions));
  }

  /** The ledger of the period. Nothing can be added any more. */
  finish(): Ledger {
    this.#fold(this.#order.rest());
    this.#begin();
    this.#change(() => true);
    this.#ledger.finish();
    return reportOf(this.#ledger);
  }

  #fold(decisions: readonly RecordedDecision[]): void {
    for (const decision of decisions) {
      const isBefore = ({ queueSequence }: RecordedChange): boolean => queueSequence < decision.queueSequence;
      if (decision.decidedAt >= this.#from) {
        this.#begin();
      }
      this.#change(isBefore);
      this.#ledger.decide(decision);
    }
  }

  #begin(): void {
    if (!this.#hasBegun) {
      this.#change(({ foundAt }) => foundAt < this.#from);
      this.#ledger.beginPeriod(this.#from);
      this.#hasBegun = true;
    }
  }

  /** Makes the next changes as long as they are due, together those that were found after the same decision. */
  #change(isDue: (change: RecordedChange) => boolean): void {
    for (let first = this.#changes[this.#next]; first !== undefined && isDue(first);) {
      const begin = this.#next;
      while (this.#changes[this.#next]?.queueSequence === first.queueSequence) {
        this.#next += 1;
      }
      this.#ledger.change(this.#changes.slice(begin, this.#next));
      first = this.#changes[this.#next];
    }
  }
}
