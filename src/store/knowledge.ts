/**
 * What is remembered of queues between batches: which id a name had, their settings as of a version, and how much had
 * to be read of them lately. Nothing of it has to be right: each batch reads ids and versions under its locks, and what
 * turns out to be old is read anew.
 */
import type { QueueSettings, Wants } from '../routing/types.ts';
import { createForesight, type Foresight } from './foresight.ts';
import { digestOf, parseSettings } from './queue-settings.ts';
import { createRosters, type Rosters } from './rosters.ts';

/** How much of a queue is read. */
export interface Extent {
  /** Members beyond those who are needed if nobody is passed over. */
  readonly extra: number;
  /** Whether the later tiers are read even where the first have enough. */
  readonly isDeep: boolean;
  /** Members to look at again at most. */
  readonly rechecks: number;
}

/** A queue's settings as they were read: `StoredSettings` of queue-settings.ts. */
export interface SettingsVersion {
  readonly queueID: number;
  readonly version: number;
  readonly json: string;
}

export interface Knowledge {
  readonly rosters: Rosters;
  readonly foresight: Foresight;
  idOf(key: string): number | undefined;
  /** Whether it is a queue's own, and not one that the queue which catches all was asked for by. */
  isName(key: string): boolean;
  settingsOf(queueID: number): QueueSettings | undefined;
  /** Whether what is remembered of a queue's settings is this version. */
  isVersion(queueID: number, version: number): boolean;
  extentOf(queueID: number): Extent;
  namedOf(queueID: number): ReadonlySet<number>;
  learnID(key: string, named: { readonly queueID: number; readonly isCatchAll: boolean }): void;
  /**
   * @param json what the settings are made from
   * @returns whether they say anything else than what was known: most edits of a membership raise the version alone
   */
  learnSettings(json: string): boolean;
  /** Of these queues the settings that were never noted as kept. */
  unkeptSettings(queueIDs: Iterable<number>): readonly SettingsVersion[];
  /** They are stored, with the decisions that went by them. */
  noteKept(settings: readonly SettingsVersion[]): void;
  /** More has to be read than was; the next batch does. */
  want(wants: Wants): void;
  wantRechecks(queueID: number): void;
  /**
   * Trusts no version that is remembered from another connection. This one may be to a server that took over without the
   * last commits, where the numbers of settings and members come to stand for others.
   * @param connection the number of the lane's connection
   */
  noteConnection(connection: number): void;
  /** A batch went well: what it had to read in excess is less likely needed by the next. */
  relax(queueIDs: Iterable<number>): void;
}

/** More than that and a reading takes as long as a caller can wait. */
export const RECHECKS_MAX = 4_096;

/** Names that are asked for are remembered up to this many; those of queues that are asked for come back at once. */
const NAMES_MAX = 100_000;

/** Costs nothing where fewer are due; beyond that a batch only catches up. */
const RECHECKS_MIN = 512;

/** Few readings are too small more than twice, whatever the size of the queue. */
const GROWTH = 8;

const USUAL: Extent = { extra: 0, isDeep: false, rechecks: RECHECKS_MIN };

const NOBODY: ReadonlySet<number> = new Set();

export function createKnowledge(): Knowledge {
  const ids = new Map<string, number>();
  /** Of the names those that no queue has. */
  const caught = new Set<string>();
  const settings = new Map<number, QueueSettings>();
  /** Of the settings, without their version. */
  const contents = new Map<number, string>();
  const unkept = new Map<number, SettingsVersion>();
  /** Of these the version may stand for other settings by now. */
  const unsure = new Set<number>();
  const extents = new Map<number, Extent>();
  const named = new Map<number, ReadonlySet<number>>();
  const extentOf = (queueID: number): Extent => extents.get(queueID) ?? USUAL;
  const rosters = createRosters();
  const foresight = createForesight();
  let lastConnection = 0;
  return {
    rosters,
    foresight,
    idOf: (key) => ids.get(key),
    isName: (key) => ids.has(key) && !caught.has(key),
    settingsOf: (queueID) => settings.get(queueID),
    isVersion: (queueID, version) => settings.get(queueID)?.version === version && !unsure.has(queueID),
    extentOf,
    namedOf: (queueID) => named.get(queueID) ?? NOBODY,
    learnID(key, { queueID, isCatchAll }) {
      if (ids.size >= NAMES_MAX) {
        ids.clear();
        caught.clear();
      }
      ids.set(key, queueID);
      if (isCatchAll) {
        caught.add(key);
      } else {
        caught.delete(key);
      }
    },
    learnSettings(json) {
      const learned = parseSettings(json);
      const { id, version } = learned;
      const content = digestOf(json);
      const isOther = contents.get(id) !== content;
      contents.set(id, content);
      settings.set(id, learned);
      unsure.delete(id);
      unkept.set(id, { queueID: id, version, json });
      return isOther;
    },
    unkeptSettings: (queueIDs) =>
      unkept.size === 0 ? [] : [...queueIDs].flatMap((queueID) => unkept.get(queueID) ?? []),
    noteKept: (kept) => kept.forEach(({ queueID }) => unkept.delete(queueID)),
    want({ largerQueueIDs, namedAgentIDs }) {
      for (const queueID of largerQueueIDs) {
        const { extra, rechecks } = extentOf(queueID);
        extents.set(queueID, { extra: (extra + 1) * GROWTH, isDeep: true, rechecks });
      }
      for (const [queueID, agentIDs] of namedAgentIDs) {
        named.set(queueID, new Set([...(named.get(queueID) ?? []), ...agentIDs]));
      }
    },
    wantRechecks(queueID) {
      const extent = extentOf(queueID);
      extents.set(queueID, { ...extent, rechecks: Math.min(extent.rechecks * GROWTH, RECHECKS_MAX) });
    },
    noteConnection(connection) {
      if (connection !== lastConnection) {
        lastConnection = connection;
        settings.forEach((_, queueID) => unsure.add(queueID));
        rosters.forgetAll();
        foresight.forgetAll();
      }
    },
    relax(queueIDs) {
      if (extents.size + named.size === 0) {
        return;
      }
      for (const queueID of queueIDs) {
        const extent = extents.get(queueID);
        if (extent !== undefined) {
          const extra = Math.floor(extent.extra / 2);
          const rechecks = Math.max(RECHECKS_MIN, Math.floor(extent.rechecks / 2));
          if (extra === 0 && rechecks === RECHECKS_MIN) {
            extents.delete(queueID);
          } else {
            extents.set(queueID, { extra, isDeep: extent.isDeep, rechecks });
          }
        }
        named.delete(queueID);
      }
    },
  };
}
