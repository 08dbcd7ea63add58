/** When the reference router takes a queue for closed: by the switch for all, its own switch, or its hours. */
import { isOpen, nextOpeningOf } from './reference-hours.ts';
import type { Situation } from './reference-record.ts';
import type { QueueSettings, Switch } from './reference-types.ts';

/** The switch, where it is on: until its end, or without one until the queue's first opening after it was set. */
export function emergencyOf(emergency: Switch | null, queue: QueueSettings, now: number): Switch | null {
  if (emergency === null) {
    return null;
  }
  const until = emergency.until ?? nextOpeningOf(queue.timeZone, queue.hours, emergency.since);
  return until === null || now < until ? emergency : null;
}

export function isOpenNow({ world, now }: Situation, queue: QueueSettings): boolean {
  return (
    emergencyOf(world.installation.emergency, queue, now) === null &&
    emergencyOf(queue.emergency, queue, now) === null &&
    isOpen(queue.timeZone, queue.hours, now)
  );
}
