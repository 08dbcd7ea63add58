/** Who is at work under a draft: its own agents and rosters, who come, pause and leave as recorded. */
import type { AgentDocument, MembershipDocument } from '../configuration/documents.ts';
import type { Member, MemberTruth } from '../routing/types.ts';
import { truthOf } from '../simulation/settings.ts';

export interface Staff {
  /** All who are in a queue by the draft. */
  of(queueID: number): readonly MemberTruth[];
  /**
   * Takes over how a member was found.
   * @returns in which of the draft's queues that changes somebody, and how
   */
  note(queueID: number, member: Member): readonly { readonly queueID: number; readonly truth: MemberTruth }[];
}

export interface Rosters {
  readonly agents: readonly AgentDocument[];
  readonly memberships: readonly MembershipDocument[];
}

export function createStaff({ agents, memberships }: Rosters): Staff {
  const agentsByID = new Map(agents.map((agent) => [agent.id, agent]));
  const byQueue = Map.groupBy(memberships, ({ queueID }) => queueID);
  const byAgent = Map.groupBy(memberships, ({ agentID }) => agentID);
  /** As found in each queue, by agent. */
  const found = new Map<number, Map<number, Member>>();
  /** As found last in any queue, by agent. */
  const foundLast = new Map<number, Member>();
  /** As told last, by queue and agent. */
  const told = new Map<string, MemberTruth>();

  function truth(membership: MembershipDocument): MemberTruth | null {
    const { queueID, agentID } = membership;
    const agent = agentsByID.get(agentID);
    if (agent === undefined) {
      return null;
    }
    const member = found.get(queueID)?.get(agentID) ?? foundLast.get(agentID);
    const drafted = truthOf(membership, agent, 0);
    const now = member === undefined ? drafted : { ...drafted, ...presenceOf(member) };
    told.set(`${queueID} ${agentID}`, now);
    return now;
  }

  return {
    of: (queueID) => (byQueue.get(queueID) ?? []).flatMap((membership) => truth(membership) ?? []),
    note(queueID, member) {
      const { agentID } = member;
      const here = found.get(queueID) ?? new Map<number, Member>();
      found.set(queueID, here.set(agentID, member));
      foundLast.set(agentID, member);
      return (byAgent.get(agentID) ?? []).flatMap((membership) => {
        const before = told.get(`${membership.queueID} ${agentID}`);
        const now = truth(membership);
        return now === null || (before !== undefined && isSame(before, now))
          ? []
          : [{ queueID: membership.queueID, truth: now }];
      });
    },
  };
}

/** Whether the agent was there, since when and on which number. Working hours are the draft's. */
function presenceOf({ baseReason, availableSince, number }: Member): Partial<MemberTruth> {
  const isThere = baseReason === null || baseReason === 'outside_hours' || baseReason === 'not_enabled';
  return {
    status: isThere ? 'available' : baseReason === 'paused' ? 'paused' : 'offline',
    statusSince: availableSince,
    returnsAt: null,
    availableUntil: null,
    number,
    dailyNumber: null,
    dailyNumberUntil: null,
  };
}

function isSame(one: MemberTruth, other: MemberTruth): boolean {
  return one.status === other.status && one.statusSince === other.statusSince && one.number === other.number;
}
