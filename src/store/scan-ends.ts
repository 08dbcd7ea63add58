/** How far a scan of a queue's members came, told from those whom it read. */
import { scanUpTo } from '../routing/scan-up-to.ts';
import type { Member, Place, Scan, ScanEnd, Standing } from '../routing/types.ts';

/** A scan as it was asked for. */
export interface AskedScan {
  readonly queueID: number;
  readonly level: number;
  readonly tier: number;
  readonly size: number;
  /** Whether it begins behind the cursor of the level. */
  readonly rotates: boolean;
}

/**
 * How far a scan came.
 * @param members those whom it read, in any order
 * @param cursor where it began, if it rotates
 */
export function endOfScan(
  { level, tier, size, rotates }: AskedScan,
  members: readonly Member[],
  cursor: Place,
): Scan {
  if (members.length < size) {
    return scanUpTo(null, { level, tier, isWhole: true });
  }
  const last = members.reduce((behind, member) =>
    compareInScan(behind, member, rotates ? cursor : null) < 0 ? member : behind,
  );
  const { rank, position, agentID, standing } = last;
  const end: ScanEnd = { rank, position, agentID, tier, standing };
  return scanUpTo(end, { level, tier, isWhole: false });
}

const STANDING_ORDER: Readonly<Record<Standing, number>> = { free: 0, busy: 1, out: 2 };

/** The order in which a scan reads, which is that of `membership_state_turns`, from the cursor on and round. */
function compareInScan(one: Member, other: Member, cursor: Place | null): number {
  return (
    STANDING_ORDER[one.standing] - STANDING_ORDER[other.standing] ||
    Number(isPassed(one, cursor)) - Number(isPassed(other, cursor)) ||
    one.rank - other.rank ||
    one.position - other.position ||
    one.agentID - other.agentID
  );
}

function isPassed({ position, agentID }: Place, cursor: Place | null): boolean {
  return (
    cursor !== null && (position < cursor.position || (position === cursor.position && agentID <= cursor.agentID))
  );
}
