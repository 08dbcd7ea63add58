/** Holds a decision that was made again against the recorded one. */
import type { Decision, MemberReason, Reasons } from '../routing/types.ts';
import type { RecordedDecision } from './recording.ts';

export interface Differing {
  /** What differs, by the name under which it is kept. */
  readonly field: string;
  readonly recorded: unknown;
  readonly again: unknown;
}

/** @returns nothing where they are the same */
export function differencesOf(recorded: RecordedDecision, again: Decision): readonly Differing[] {
  const differing: Differing[] = [];
  const compare = (field: string, one: unknown, other: unknown): void => {
    if (!isSame(one, other)) {
      differing.push({ field, recorded: one ?? null, again: other ?? null });
    }
  };
  compare('result', recorded.result, again.result);
  compare('queueID', recorded.queueID, again.queueID);
  compare('queueSequence', recorded.queueSequence, again.queueSequence);
  compare('visit', recorded.visit, again.visit);
  compare('episode', recorded.episode, again.episode);
  compareReasons('reasons', recorded.reasons, again.reasons, compare);
  return differing;
}

/** The path alone, of a request that is still on its way. */
export function pathDifferences(recorded: Reasons, again: Reasons): readonly Differing[] {
  const differing: Differing[] = [];
  compareReasons('reasons.path', recorded, again, (field, one, other) => {
    if (!isSame(one, other)) {
      differing.push({ field, recorded: one ?? null, again: other ?? null });
    }
  });
  return differing;
}

type Compare = (field: string, recorded: unknown, again: unknown) => void;

const ALIKE = [
  'version',
  'strategy',
  'row',
  'closed',
  'level',
  'before',
  'after',
  'anyway',
  'closure',
  'holiday',
] as const satisfies readonly (keyof Reasons)[];

function compareReasons(name: string, recorded: Reasons, again: Reasons, compare: Compare): void {
  for (const field of ALIKE) {
    // An infinite level, of those who were looked at in vain, is nothing in JSON.
    const one = recorded[field] ?? undefined;
    const other = finite(again[field]);
    // The name is put together for what differs alone: of millions of decisions that was a tenth of the time.
    if (!isSame(one, other)) {
      compare(`${name}.${field}`, one, other);
    }
  }
  compareMembers(`${name}.members`, recorded, again, compare);
  if (recorded.path === undefined && again.path === undefined) {
    return;
  }
  const path = again.path ?? [];
  compare(`${name}.path.length`, recorded.path?.length ?? 0, path.length);
  recorded.path?.forEach((tried, place) => {
    const other = path[place];
    if (other !== undefined) {
      compare(`${name}.path.${place}.queueID`, tried.queueID, other.queueID);
      compare(`${name}.path.${place}.unserved`, tried.unserved, other.unserved);
      compareReasons(`${name}.path.${place}`, tried.reasons, other.reasons, compare);
    }
  });
}

function finite(value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY ? undefined : value;
}

/** How many members a batch looked at depends on how much it had to do; those whom both looked at are compared. */
function compareMembers(name: string, recorded: Reasons, again: Reasons, compare: Compare): void {
  if (isWhole(recorded) && isWhole(again)) {
    compare(name, recorded.members, again.members);
    return;
  }
  const known = new Map<number, MemberReason>(again.members?.map(([agentID, reason]) => [agentID, reason]));
  for (const [agentID, reason] of recorded.members ?? []) {
    const other = known.get(agentID);
    if (other !== undefined) {
      compare(`${name}.${agentID}`, reason, other);
    }
  }
}

/** Whether all who were looked at are named. */
function isWhole({ others, partial }: Reasons): boolean {
  return others === undefined && partial === undefined;
}

/** By value; both are what JSON can hold. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, place) => isSame(element, other[place]));
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)))
  );
}
