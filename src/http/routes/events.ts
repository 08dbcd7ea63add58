/** The operation under the tag Events: what happens, as it happens, as server-sent events. */
import type { EventPosition, LiveEvents, Told } from '../../operations/live-events.ts';
import type { LiveEvent } from '../../store/events.ts';
import { type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import type { Handler, OperationAnswer } from '../operation.ts';
import { toDecisionBody } from './offers.ts';

/** So that whoever stands between knows that the connection is alive, and both ends notice when it is not. */
const HEARTBEAT_MILLISECONDS = 15_000;

/** What may wait to be read. Who reads slower than that is cut off, and comes back with `Last-Event-ID`. */
const WAITING_CHARACTERS_MAX = 4 * 1024 * 1024;

const RECONNECT_MILLISECONDS = 1_000;

export function followEventsHandler(liveEvents: LiveEvents): Handler<'followEvents'> {
  return ({ principal, query, header }) =>
    unlessDatabaseIsAway(async (): Promise<OperationAnswer<'followEvents'>> => {
      const lastEventID = header?.['Last-Event-ID'];
      const since = lastEventID === undefined || lastEventID === '' ? null : positionIn(lastEventID);
      if (since === undefined) {
        return { kind: 'invalid_request', messages: ['Last-Event-ID must be the id of an event'] };
      }
      const stream = await eventStream(liveEvents, { since, principal, queueID: query?.queueID ?? null });
      return stream === null
        ? { kind: 'overloaded' }
        : { status: 200, contentType: 'text/event-stream', text: stream, headers: { 'cache-control': 'no-store' } };
    });
}

interface Reading {
  readonly since: EventPosition | null;
  readonly principal: Principal;
  readonly queueID: number | null;
}

/** Null where too many read already. */
async function eventStream(
  liveEvents: LiveEvents,
  { since, principal, queueID }: Reading,
): Promise<ReadableStream<string> | null> {
  let leave: (() => void) | null = null;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let controller: ReadableStreamDefaultController<string> | null = null;
  function end(): void {
    leave?.();
    clearInterval(heartbeat);
    controller?.close();
    controller = null;
  }
  function send(text: string): void {
    // Bun takes an empty piece for the end.
    if (controller !== null && text !== '') {
      controller.enqueue(text);
      if ((controller.desiredSize ?? 0) < 0) {
        end();
      }
    }
  }
  leave = await liveEvents.follow({
    since,
    tell: (told) => send(textOf(told, (event) => isSeen(event, principal, queueID))),
    end,
  });
  if (leave === null) {
    return null;
  }
  return new ReadableStream<string>(
    {
      start(started) {
        controller = started;
        send(`retry: ${RECONNECT_MILLISECONDS}\n\n`);
        heartbeat = setInterval(() => send(': alive\n\n'), HEARTBEAT_MILLISECONDS);
      },
      cancel() {
        controller = null;
        end();
      },
    },
    { highWaterMark: WAITING_CHARACTERS_MAX, size: (text = '') => text.length },
  );
}

/** Empty where there is nothing to tell. */
function textOf({ events, position, hasGap }: Told, isWanted: (event: LiveEvent) => boolean): string {
  const id = `${Math.floor(position.at)}-${position.revision}`;
  const gap = hasGap ? [message(id, 'gap', {})] : [];
  return [...gap, ...events.filter(isWanted).map((event) => message(id, nameOf(event), dataOf(event)))].join('');
}

function message(id: string, event: string, data: unknown): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function positionIn(lastEventID: string): EventPosition | undefined {
  const [, at, revision] = /^(\d{1,15})-(\d{1,10})$/.exec(lastEventID) ?? [];
  return at === undefined ? undefined : { at: Number(at), revision: Math.min(Number(revision), 2_147_483_647) };
}

function isSeen(event: LiveEvent, principal: Principal, queueID: number | null): boolean {
  const queueIDs = queuesOf(event);
  const isOfQueue = queueID === null || queueIDs.includes(queueID);
  return isOfQueue && (principal.queueIDs === null || queueIDs.some((id) => seesQueue(principal, id)));
}

function queuesOf(event: LiveEvent): readonly number[] {
  switch (event.kind) {
    case 'decision':
      return [event.decision.queueID, event.decision.askedQueueID];
    case 'outcome':
      return [event.queueID, event.askedQueueID];
    case 'revision':
      return event.queueIDs;
    default:
      return event satisfies never;
  }
}

function nameOf(event: LiveEvent): string {
  if (event.kind !== 'decision') {
    return event.kind;
  }
  return event.decision.kind === 'refusal' ? 'refusal' : 'offer';
}

function dataOf(event: LiveEvent): unknown {
  if (event.kind === 'decision') {
    return toDecisionBody(event.decision);
  }
  const { kind: _, ...data } = event;
  return data;
}
