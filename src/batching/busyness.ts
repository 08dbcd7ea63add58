/** How busy this process is, by its CPU time. */

export interface Busyness {
  /** Hears of each turn that begins. */
  begin(now: number): void;
  /** Of the time since about the last begin, the share for which the process was busy: more than 1 where several threads were. */
  share(now: number): number;
}

/** To ask the system takes microseconds, and turns are as short as a millisecond: what was read so lately is taken again. */
const RECENT_MILLISECONDS = 10;

export function watchBusyness(): Busyness {
  let readAt = Number.NEGATIVE_INFINITY;
  let usage = process.cpuUsage();
  return {
    begin(now) {
      if (now - readAt > RECENT_MILLISECONDS) {
        readAt = now;
        usage = process.cpuUsage();
      }
    },
    share(now) {
      const { user, system } = process.cpuUsage(usage);
      return (user + system) / 1_000 / (now - readAt);
    },
  };
}
