import type { Scan, ScanEnd } from './types.ts';

/**
 * What a scan tells of each standing.
 * @param end the last member whom it read; null where it read all
 */
export function scanUpTo(
  end: ScanEnd | null,
  { level, tier, isWhole }: Pick<Scan, 'level' | 'tier' | 'isWhole'>,
): Scan {
  const standing = end?.standing ?? 'out';
  switch (standing) {
    case 'out':
      return { level, tier, free: 'complete', busy: 'complete', isWhole };
    case 'free':
      return { level, tier, free: end ?? 'complete', busy: 'unread', isWhole };
    case 'busy':
      return { level, tier, free: 'complete', busy: end ?? 'complete', isWhole };
    default:
      return standing satisfies never;
  }
}
