/** The operations under the tag Memberships. */
import type { MembershipDocument } from '../../configuration/documents.ts';
import {
  deleteMembership,
  putMembership,
  readRoster,
  replaceRoster,
  type Roster,
  type RosterEntry,
} from '../../operations/edit-memberships.ts';
import type { Database } from '../../store/connection.ts';
import { type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editedAnswer, editorOf, ifMatchOf, tagged } from '../edits.ts';
import type { Handler } from '../operation.ts';

export function listMembershipsHandler(database: Database): Handler<'listMemberships'> {
  return (request) =>
    ifSeen(request, async (queueID) => {
      const roster = await readRoster(database, queueID);
      return roster.kind === 'roster' ? rosterAnswer(roster) : notFound(queueID);
    });
}

export function replaceRosterHandler(database: Database): Handler<'replaceRoster'> {
  return (request) =>
    ifSeen(request, async (queueID) => {
      const known = { queueID, ifMatch: ifMatchOf(request.header) };
      const entries = request.body.memberships.map(
        ({ agentID, tier, weight, offersPerDayMax, enabled }): RosterEntry => ({
          agentID,
          ...given({ tier, weight, offersPerDayMax, enabled }),
        }),
      );
      const roster = await replaceRoster(database, editorOf(request, 'replaceRoster'), known, entries);
      return roster.kind === 'roster' ? rosterAnswer(roster) : roster;
    });
}

export function putMembershipHandler(database: Database): Handler<'putMembership'> {
  return (request) =>
    ifSeen(request, async (queueID) => {
      const place = { queueID, agentID: request.path.agentID, ifMatch: ifMatchOf(request.header) };
      const { position, tier, weight, offersPerDayMax, enabled } = request.body;
      const changes = given({ position, tier, weight, offersPerDayMax, enabled });
      const saved = await putMembership(database, editorOf(request, 'putMembership'), place, changes);
      if (saved.kind === 'saved') {
        return { status: 200, body: { ...saved.membership }, headers: tagged(saved.entityTag) };
      }
      // Queue and agent were there, under the lock of all edits.
      return saved.kind === 'conflict' ? notFound(queueID) : saved;
    });
}

export function deleteMembershipHandler(database: Database): Handler<'deleteMembership'> {
  return (request) =>
    ifSeen(request, async (queueID) => {
      const place = { queueID, agentID: request.path.agentID, ifMatch: ifMatchOf(request.header) };
      const edited = await deleteMembership(database, editorOf(request, 'deleteMembership'), place);
      return edited.kind === 'conflict' ? notFound(queueID) : editedAnswer(edited);
    });
}

interface QueueRequest {
  readonly principal: Principal;
  readonly path: { readonly queueID: number };
}

function ifSeen<Answer>({ principal, path: { queueID } }: QueueRequest, work: (queueID: number) => Promise<Answer>) {
  return unlessDatabaseIsAway(async () => (seesQueue(principal, queueID) ? work(queueID) : notFound(queueID)));
}

function notFound(queueID: number) {
  return { kind: 'not_found', message: `Queue ${queueID} not found` } as const;
}

function rosterAnswer({ memberships, entityTag }: Roster) {
  return {
    status: 200,
    body: { items: memberships.map((membership) => ({ ...membership })) },
    headers: tagged(entityTag),
  } as const;
}

type Settings = Omit<MembershipDocument, 'queueID' | 'agentID'>;

/** Without what is undefined, which would take the place of what there is. */
function given(settings: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
