/**
 * The lane: requests wait in order of arrival, one batch is in flight at a time, and what arrives meanwhile forms the
 * next one. An idle service answers at once and a busy one shares the commit. Knows neither SQL nor HTTP.
 *
 * One lane, since two and four were measured at 0.7 and 0.45 of its throughput: their batches are smaller.
 */
import { watchBusyness } from './busyness.ts';
import { createDueAnswers, type DueAnswer } from './due-answers.ts';
import { formBatch, type Isolation, isolateFurther } from './form-batch.ts';
import { watchOverload } from './overload.ts';
import { boundSharedBatches } from './shared-batches.ts';

/** What the lane asks of its user: to work off one batch. */
export interface Turn<Request> {
  /**
   * The oldest request, where it was passed over for its lock: wait for this one alone before forming the batch, since a
   * batch that is formed before it may act is a small one.
   */
  readonly waitFor: Request | null;
  /** The oldest request, where all that wait need its lock: it costs nobody else anything to wait for it. */
  readonly sole: Request | null;
  /** Forms the batch of what waits now, oldest first, up to the bound. When called again, the last batch counts. */
  form(): readonly Request[];
}

/**
 * What is to be done after a fault: again in smaller batches, again as it was, again after those who wait behind, or
 * answer the whole batch.
 */
export type FaultTreatment = 'isolate' | 'retry' | 'defer' | 'answer';

export interface LaneOptions<Request, Answer> {
  readonly batchRequestsMax: number;
  /** However fast they would be answered. */
  readonly waitingRequestsMax: number;
  /** Within this time every request is answered, counted from its arrival. */
  readonly deadlineMilliseconds: number;
  /** Requests that need the same lock have the same; a fault is isolated by it first. May change with each batch. */
  readonly lockKey: (request: Request) => string;
  /** Requests with the same are decided in order of arrival, whatever locks they need. */
  readonly orderKey: (request: Request) => string;
  /**
   * Works off one batch.
   * @returns the certain answers in the batch's order; null for a request that was passed over, since its lock is held
   *   elsewhere or it needs another one now: it keeps its place
   * @throws when no answer of the batch is certain
   */
  readonly work: (turn: Turn<Request>) => Promise<readonly (Answer | null)[]>;
  readonly treatFault: (error: unknown, requests: number) => FaultTreatment;
  readonly answers: {
    readonly faulty: Answer;
    readonly late: Answer;
    readonly overloaded: Answer;
    readonly closed: Answer;
  };
}

export interface Lane<Request, Answer> {
  /** Never rejects: what can't be decided gets one of the options' `answers`. */
  submit(request: Request): Promise<Answer>;
  /**
   * Whether a request that comes now would not be refused for overload. One that would is counted by this as one that
   * has come, and need not be submitted any more.
   */
  admits(): boolean;
  /** Refuses new requests, and resolves when the last one that was waiting is answered. */
  drain(): Promise<void>;
}

interface Waiting<Request, Answer> {
  readonly request: Request;
  lockKey: string;
  readonly orderKey: string;
  readonly give: (answer: Answer) => void;
  /** By the process's own clock, which measures nothing else. */
  readonly deadline: number;
  /** By the lane's work, which stands still while the database does. */
  readonly cameAt: number;
  /** Whether a batch has had it: its decision may be stored, so it is not refused as one that was never looked at. */
  isTried: boolean;
  settled: boolean;
  isolation: Isolation;
  passedOver: boolean;
}

/** Before a retry: at first hardly any, then long enough not to spin while the database is away. */
const RETRY_PAUSES_MILLISECONDS: readonly number[] = [5, 25, 50, 100];

/** Where nobody could be answered again, so that waiting for what somebody else holds does not keep the database busy. */
const FRUITLESS_PAUSE_MILLISECONDS = 2;

export function createLane<Request, Answer>(options: LaneOptions<Request, Answer>): Lane<Request, Answer> {
  type Member = Waiting<Request, Answer>;
  const { lockKey, orderKey, answers } = options;
  const overload = watchOverload(options);
  const busyness = watchBusyness();
  const due = createDueAnswers();
  const bound = boundSharedBatches({
    requestsMax: options.batchRequestsMax,
    isOverload: () => overload.stands,
    clock: () => performance.now(),
  });
  /** In order of arrival but for those who were deferred; those in flight are among them until they are answered. */
  let waiting: Member[] = [];
  let closed = false;
  let working = false;
  let retriesInARow = 0;
  let deadlineTimer: ReturnType<typeof setTimeout> | null = null;
  let onIdle: () => void = () => {};

  function submit(request: Request): Promise<Answer> {
    if (closed) {
      return Promise.resolve(answers.closed);
    }
    const now = performance.now();
    if (!hasPlace(now)) {
      return Promise.resolve(answers.overloaded);
    }
    return new Promise((resolve) => {
      waiting.push({
        request,
        lockKey: lockKey(request),
        orderKey: orderKey(request),
        give: resolve,
        deadline: now + options.deadlineMilliseconds,
        cameAt: overload.worked(now),
        isTried: false,
        settled: false,
        isolation: 'none',
        passedOver: false,
      });
      deadlineTimer ??= setTimeout(answerLate, options.deadlineMilliseconds);
      if (!working) {
        working = true;
        setImmediate(() => void run());
      }
    });
  }

  function admits(): boolean {
    due.hearArrival();
    return closed || hasPlace(performance.now());
  }

  function hasPlace(now: number): boolean {
    return waiting.length < options.waitingRequestsMax && overload.admits({ now, waiting: waiting.length });
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      refuseInVain();
      const answered = waiting.length === 0 ? [] : await takeTurn();
      due.give();
      waiting = waiting.filter(({ settled }) => !settled);
      if (waiting.length > 0) {
        // The next batch is sent before these answers are written, so that the database works on it meanwhile.
        due.giveSoon(answered);
      } else {
        answered.forEach((give) => give());
        // The sockets are read once more, for whatever has come by now.
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    }
    working = false;
    overload.rest();
    onIdle();
  }

  /**
   * Before a batch is spent on them, those who would be answered too late, unless a batch has had them already. Mostly they
   * have come in the moments before overload showed.
   */
  function refuseInVain(): void {
    if (waiting.length <= options.batchRequestsMax) {
      return;
    }
    const now = performance.now();
    let left = waiting.length;
    let ahead = 0;
    for (const member of waiting) {
      const { cameAt, isTried, settled } = member;
      if (!isTried && !settled && overload.isInVain({ now, cameAt, ahead, left })) {
        settle(member, answers.overloaded).forEach((give) => give());
        left -= 1;
      } else {
        ahead += 1;
      }
    }
    waiting = waiting.filter(({ settled }) => !settled);
  }

  /** @returns the answers to give; whoever gets one counts as settled already */
  async function takeTurn(): Promise<readonly DueAnswer[]> {
    const head = waiting[0];
    let batch: readonly Member[] = [];
    const turn: Turn<Request> = {
      waitFor: head?.passedOver === true ? head.request : null,
      sole: head !== undefined && waiting.every((member) => member.lockKey === head.lockKey) ? head.request : null,
      form() {
        batch = formBatch(waiting, bound);
        batch.forEach((member) => {
          member.isTried = true;
        });
        overload.formBatch(waiting.find(({ isTried, settled }) => !isTried && !settled)?.cameAt ?? null);
        return batch.map(({ request }) => request);
      },
    };
    const beganAt = performance.now();
    overload.beginTurn(beganAt);
    busyness.begin(beganAt);
    try {
      const given = await options.work(turn);
      retriesInARow = 0;
      const answered = batch.flatMap((member, index) => settleOrPassOver(member, given[index] ?? null));
      const settled = given.reduce((count, answer) => count + (answer === null ? 0 : 1), 0);
      const endedAt = performance.now();
      overload.endTurn({ endedAt, busyShare: () => busyness.share(endedAt), requests: batch.length, settled });
      if (turn.waitFor !== null && answered.length === 0 && batch.every(({ passedOver }) => passedOver)) {
        await new Promise((resolve) => setTimeout(resolve, FRUITLESS_PAUSE_MILLISECONDS));
      }
      return answered;
    } catch (error) {
      overload.dropTurn();
      return treat(error, batch);
    }
  }

  function settleOrPassOver(member: Member, answer: Answer | null): readonly DueAnswer[] {
    if (answer === null) {
      const needed = lockKey(member.request);
      member.passedOver = needed === member.lockKey;
      member.lockKey = needed;
      return [];
    }
    return settle(member, answer);
  }

  async function treat(error: unknown, batch: readonly Member[]): Promise<readonly DueAnswer[]> {
    const treatment = options.treatFault(error, batch.length);
    if (treatment === 'defer') {
      deferCallsOf(batch);
      return [];
    }
    if (treatment === 'retry' || batch.length === 0) {
      const pause = RETRY_PAUSES_MILLISECONDS[retriesInARow] ?? RETRY_PAUSES_MILLISECONDS.at(-1);
      retriesInARow += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return [];
    }
    const culprits = treatment === 'answer' ? batch : isolateFurther(batch);
    return culprits.flatMap((member) => settle(member, answers.faulty));
  }

  /** Puts requests behind all others, with whatever must not overtake them. */
  function deferCallsOf(batch: readonly Member[]): void {
    const deferred = new Set(batch.map((member) => member.orderKey));
    const isDeferred = (member: Member): boolean => deferred.has(member.orderKey);
    waiting = [...waiting.filter((member) => !isDeferred(member)), ...waiting.filter(isDeferred)];
  }

  /** Answers whoever's time is over, also those in flight: their decision may be stored, and a retry finds it. */
  function answerLate(): void {
    const now = performance.now();
    let next: number | undefined;
    for (const member of waiting) {
      if (member.settled) {
        continue;
      }
      if (member.deadline <= now) {
        settle(member, answers.late).forEach((give) => give());
      } else {
        next = Math.min(next ?? member.deadline, member.deadline);
      }
    }
    deadlineTimer = next === undefined ? null : setTimeout(answerLate, next - now);
  }

  /** Each request is settled once: by its decision or by its deadline, whichever comes first. */
  function settle(member: Member, answer: Answer): readonly DueAnswer[] {
    if (member.settled) {
      return [];
    }
    member.settled = true;
    return [() => member.give(answer)];
  }

  async function drain(): Promise<void> {
    closed = true;
    if (working) {
      await new Promise<void>((resolve) => {
        onIdle = resolve;
      });
    }
  }

  return { submit, admits, drain };
}
