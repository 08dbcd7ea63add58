/** Tells from a folded record what each agent got, and whether the bounds held. */
import type { AgentRecord } from './agent-record.ts';
import type { QueueLedger } from './queue-ledger.ts';
import type { AgentLedger, Ledger } from './types.ts';

/** Strides are multiples of 2^-30 (weighted-round-robin.ts), and shares are sums of as many parts as there were offers. */
const OFFERS_EXACT = 0.001;

/** @param ledger finished: no decision is folded any more */
export function reportOf(ledger: QueueLedger): Ledger {
  const { strategy, completeFrom, decisions, offers, missing, unexplained } = ledger;
  const most = mostOffers(ledger.records.values());
  const agents = [...ledger.records.values()]
    .toSorted(
      ({ member: one }, { member: other }) =>
        one.tier - other.tier || one.position - other.position || one.agentID - other.agentID,
    )
    .map((record) => toAgentLedger(record, ledger, most));
  const isClaimed = agents.some(({ held }) => held !== null);
  return {
    strategy,
    completeFrom,
    decisions,
    offers,
    missing,
    unexplained,
    held: missing > 0 || !isClaimed ? null : unexplained === 0 && agents.every(({ held }) => held !== false),
    agents,
  };
}

type Claim = Pick<AgentLedger, 'bound' | 'behind' | 'held'>;

const UNCLAIMED: Claim = { bound: null, behind: null, held: null };

function toAgentLedger(record: AgentRecord, ledger: QueueLedger, most: ReadonlyMap<string, number>): AgentLedger {
  const { agentID, member, isMember, offers, otherOffers, share, passes, stretch } = record;
  return {
    agentID,
    tier: member.tier,
    weight: member.weight,
    isMember,
    offers,
    otherOffers,
    share: rounded(share),
    passedOver: Object.fromEntries(passes),
    boundFrom: stretch.from,
    ...claimOf(record, ledger, most),
  };
}

function claimOf(record: AgentRecord, ledger: QueueLedger, most: ReadonlyMap<string, number>): Claim {
  switch (ledger.strategy) {
    case 'round_robin':
      return turnsClaim(record, ledger, most);
    case 'weighted_round_robin':
      return ledger.hasUnequalTiers || !ledger.isRotationKnown ? UNCLAIMED : stridesClaim(record, ledger);
    case 'longest_idle':
    case 'fewest_offers':
    case 'top_down':
    case 'random':
    case null:
      return UNCLAIMED;
    default:
      return ledger.strategy satisfies never;
  }
}

function turnsClaim(record: AgentRecord, { turns }: QueueLedger, most: ReadonlyMap<string, number>): Claim {
  const { isMember, member, stretch } = record;
  const bound = Math.max(1, turns.movedSince(stretch.queueSequence, member.tier)) + stretch.passed;
  // Whoever has left was a member for another time than those who are there.
  const behind = isMember ? (most.get(peersOf(record)) ?? 0) - stretch.offers : 0;
  return { bound, behind, held: stretch.unexplained === 0 && behind <= bound };
}

function stridesClaim({ runner, stretch }: AgentRecord, { strides }: QueueLedger): Claim {
  const running = runner === null ? { low: 0, high: 0 } : strides.slackOf(runner);
  const low = stretch.slack.low + running.low;
  const high = stretch.slack.high + running.high;
  const beyond = stretch.offers - stretch.share;
  const slack = OFFERS_EXACT * (1 + stretch.offers / 1_000);
  return {
    bound: rounded(Math.max(-low, high, 0)),
    behind: rounded(-beyond),
    held: stretch.unexplained === 0 && beyond >= low - slack && beyond <= high + slack,
  };
}

/** Of those who were members of one tier over the same time, the most offers of one. */
function mostOffers(records: Iterable<AgentRecord>): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const record of records) {
    if (record.isMember) {
      const peers = peersOf(record);
      most.set(peers, Math.max(most.get(peers) ?? 0, record.stretch.offers));
    }
  }
  return most;
}

function peersOf({ member, stretch }: AgentRecord): string {
  return `${member.tier} ${stretch.queueSequence}`;
}

/** To the hundredth of an offer. */
function rounded(offers: number): number {
  return Math.round(offers * 100) / 100;
}
