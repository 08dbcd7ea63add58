/** A batch: its requests one after another, and all that has to be written then. Stands between reading and writing. */
import { answerOf, decideRequest } from './decide-request.ts';
import { toPlaces } from './cursors.ts';
import { noteFound, noteFoundAfter } from './found.ts';
import { changedMembers } from './changed-members.ts';
import { agentLastOffered } from './history.ts';
import { type AgentTurn, createAgentTurn, createQueueTurn, memberIn, type QueueTurn } from './queue-turn.ts';
import { noteSticky, type StickyNotes } from './sticky-notes.ts';
import type {
  AgentState,
  Call,
  Decided,
  Decision,
  DecisionInput,
  DecisionOutput,
  QueueChange,
  QueueChangeFound,
  RoutingAnswer,
  RoutingRequest,
} from './types.ts';

/**
 * Decides all requests of a batch, each seeing what the ones before it got. Pure: the same input gives the same output,
 * with no I/O, clock or randomness, so that a decision can be tested, explained and replayed.
 * @param input everything that was read under the locks; a request of an unknown queue or call is a programmer's error
 * @returns the answers with all that has to be written, or what has to be read besides
 * @throws when a request names a queue or call that the input lacks
 */
export function decide(input: DecisionInput): DecisionOutput {
  return new Batch(input).decide();
}

const NOBODY: ReadonlySet<number> = new Set();

/** What changes from one decision of a batch to the next. */
class Batch {
  readonly #input: DecisionInput;
  readonly #agents: Map<number, AgentTurn>;
  readonly #turns = new Map<number, QueueTurn>();
  readonly #calls = new Map<string, Call>();
  readonly #moved = new Set<string>();
  readonly #decisions: Decision[] = [];
  readonly #sticky: StickyNotes = new Map();
  readonly #largerQueueIDs = new Set<number>();
  readonly #namedAgentIDs = new Map<number, Set<number>>();
  readonly #found: QueueChangeFound[] = [];
  /** Of requests that go on to other queues: how much had been found when their queue was tried. */
  readonly #foundBefore = new Map<RoutingAnswer, number>();

  constructor(input: DecisionInput) {
    this.#input = input;
    const { now, explains = true, changedAgentIDs = NOBODY } = input;
    const agents = new Map<number, AgentTurn>();
    for (const [agentID, state] of input.agents) {
      agents.set(agentID, createAgentTurn(state));
    }
    this.#agents = agents;
    for (const [queueID, state] of input.queues) {
      const turn = createQueueTurn(state, { agents, found: this.#found, now, explains });
      this.#turns.set(queueID, turn);
      if (turn.lacksRanks) {
        this.#largerQueueIDs.add(queueID);
      }
    }
    for (const turn of this.#turns.values()) {
      noteFound(turn, { found: this.#found, changedAgentIDs });
    }
  }

  decide(): DecisionOutput {
    const { requests, firstPlace = 0 } = this.#input;
    const answers = requests.map((request, index) => this.#answer(request, firstPlace + index));
    if (this.#largerQueueIDs.size > 0 || this.#namedAgentIDs.size > 0) {
      return {
        kind: 'wants',
        wants: { largerQueueIDs: this.#largerQueueIDs, namedAgentIDs: this.#namedAgentIDs },
      };
    }
    return this.#decided(answers);
  }

  #answer(request: RoutingRequest, place: number): RoutingAnswer {
    const { callID, askedSettings } = request;
    if (this.#moved.has(callID)) {
      return { kind: 'waits' };
    }
    const call = this.#calls.get(callID) ?? this.#input.calls.get(callID);
    const turn = this.#turns.get(request.path?.queueID ?? request.askedQueueID);
    if (call === undefined || turn === undefined) {
      throw new Error('decide: a request whose call or queue was not read');
    }
    const { settings } = turn;
    const made = decideRequest(turn, request, call, place);
    switch (made.kind) {
      case 'decided':
        this.#lookAtFreed(this.#calls.get(callID));
        this.#decisions.push(made.decision);
        this.#calls.set(callID, made.call);
        noteSticky(this.#sticky, { past: made.past, askedSettings, settings, visit: made.visit });
        return answerOf(made);
      case 'given_again':
        if (made.call !== null) {
          this.#calls.set(callID, made.call);
        }
        return answerOf(made);
      case 'overflow':
        this.#moved.add(callID);
        this.#foundBefore.set(made, this.#found.length);
        return made;
      case 'larger':
        this.#largerQueueIDs.add(settings.id);
        return { kind: 'waits' };
      case 'named':
        this.#want(settings.id, made.agentIDs);
        return { kind: 'waits' };
      default:
        return made satisfies never;
    }
  }

  /**
   * Whoever is offered to a call in this batch and is free again by the call's next request, in this batch, too, may come
   * before others by that, where a change brings another rank: so no queue decides by it without the member.
   * @param call as an earlier decision of this batch left it
   */
  #lookAtFreed(call: Call | undefined): void {
    const agentID = call === undefined ? null : agentLastOffered(call);
    if (agentID === null || this.#agents.get(agentID)?.hasChanged !== true) {
      return;
    }
    for (const turn of this.#turns.values()) {
      const { strategy, state, settings } = turn;
      if (strategy.rankOnChange !== undefined && !state.named.has(agentID) && memberIn(turn, agentID) === undefined) {
        this.#want(settings.id, [agentID]);
      }
    }
  }

  #want(queueID: number, agentIDs: readonly number[]): void {
    this.#namedAgentIDs.set(queueID, new Set([...(this.#namedAgentIDs.get(queueID) ?? []), ...agentIDs]));
  }

  #foundAfter(answer: RoutingAnswer): RoutingAnswer {
    const before = this.#foundBefore.get(answer) ?? this.#found.length;
    return answer.kind === 'overflow' && before < this.#found.length
      ? { ...answer, path: noteFoundAfter(answer.path, this.#found.slice(before)) }
      : answer;
  }

  #decided(answers: readonly RoutingAnswer[]): Decided {
    const queues = new Map<number, QueueChange>();
    const members = new Map<number, ReturnType<typeof changedMembers>>();
    for (const [queueID, turn] of this.#turns) {
      const { decisions, clocks } = turn;
      if (decisions > turn.state.decisions || turn.hasFollowed) {
        queues.set(queueID, { decisions, cursors: toPlaces(turn), clocks });
      }
      const changed = changedMembers(turn);
      if (changed.size > 0) {
        members.set(queueID, changed);
      }
    }
    const agents = new Map<number, AgentState>();
    const inStep: { readonly queueID: number; readonly agentID: number }[] = [];
    for (const [agentID, { hasChanged, state, turns }] of this.#agents) {
      if (hasChanged) {
        agents.set(agentID, state);
        turns.forEach(({ settings }) => inStep.push({ queueID: settings.id, agentID }));
      }
    }
    return {
      kind: 'decided',
      answers: this.#foundBefore.size === 0 ? answers : answers.map((answer) => this.#foundAfter(answer)),
      decisions: this.#decisions,
      calls: this.#calls,
      queues,
      members,
      agents,
      inStep,
      sticky: this.#sticky.size === 0 ? [] : [...this.#sticky.values()],
      found: this.#found,
    };
  }
}
