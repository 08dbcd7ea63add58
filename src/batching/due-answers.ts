/**
 * Answers that are certain and are not given yet: the next batch is sent first, so they wait for the event loop to come
 * round. Where thousands of sockets are readable it reads them all before it does, which was measured to take up to half a
 * second, so these answers are also given after a few arrivals, and when the next turn is over.
 */

/** An answer that is certain and not given yet. */
export type DueAnswer = () => void;

export interface DueAnswers {
  /** Gives them soon, and those before them in turn. */
  giveSoon(answers: readonly DueAnswer[]): void;
  /** Gives at once what is still due. */
  give(): void;
  /** To be told of each request that comes. */
  hearArrival(): void;
}

/** Worked off in less than a millisecond, where they are refused; while only so many come, the loop comes round by itself. */
const ARRIVALS_MAX = 32;

export function createDueAnswers(): DueAnswers {
  let due: DueAnswer[] = [];
  let arrivals = 0;

  function give(): void {
    const answers = due;
    due = [];
    answers.forEach((answer) => answer());
  }

  return {
    giveSoon(answers) {
      due = [...due, ...answers];
      arrivals = 0;
      setImmediate(give);
    },
    give,
    hearArrival() {
      arrivals += 1;
      if (due.length > 0 && arrivals >= ARRIVALS_MAX) {
        give();
      }
    },
  };
}
