/** Decides what was decided once more: to prove it, or to see what other settings would have made of it. */
import type { AllDocuments } from '../configuration/whole.ts';
import type { Comparison } from '../replay/comparison.ts';
import type { Recorded, RecordedPage } from '../replay/recording.ts';
import { askedVersionOf } from '../replay/request.ts';
import { createVerifier, type Verification } from '../replay/verify.ts';
import { createWhatIf } from '../replay/what-if.ts';
import type { QueueSettings } from '../routing/types.ts';
import type { Database } from '../store/connection.ts';
import {
  readCallMemorySeconds,
  readCheckpoints,
  readDecisionCounts,
  readRecordedPages,
  readSettingsVersions,
  readTimeOfDecision,
  type SettingsKey,
  type Stretch,
} from '../store/recorded.ts';

/** Each queue that decides has a checkpoint every day; where the service was off for a while, the last is older. */
const WITHOUT_CHECKPOINT_MILLISECONDS = 2 * 86_400_000;

/** Called with how much of the time has passed, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Proves the decisions of a stretch correct, or finds the first that is not.
 * @throws the database's errors
 */
export async function verifyDecisions(
  database: Database,
  stretch: Stretch,
  progress: Progress,
): Promise<Verification> {
  const recording = await openRecording(database, stretch, progress);
  const verifier = createVerifier(recording.recorded, stretch.from);
  for await (const page of recording.pages()) {
    if (!verifier.take(page)) {
      break;
    }
  }
  return verifier.finish();
}

/**
 * What the requests of a stretch would have got under other settings.
 * @throws the database's errors
 */
export async function tryDraft(
  database: Database,
  { documents, stretch }: { readonly documents: AllDocuments; readonly stretch: Stretch },
  progress: Progress,
): Promise<Comparison> {
  const recording = await openRecording(database, stretch, progress);
  const whatIf = createWhatIf({ documents, recorded: recording.recorded, from: stretch.from });
  for await (const page of recording.pages()) {
    whatIf.take(page);
  }
  return whatIf.finish();
}

/** The stretch that holds the last decisions. @param to in milliseconds since 1970, exclusive */
export async function lastDecisions(database: Database, count: number, to: number): Promise<Stretch> {
  const from = count === 0 ? to : await readTimeOfDecision(database, count - 1);
  return { from: from ?? 0, to };
}

interface Recording {
  readonly recorded: Recorded;
  /** From as long before the stretch as what happened in it depends on. */
  pages(): AsyncGenerator<RecordedPage>;
}

async function openRecording(database: Database, { from, to }: Stretch, progress: Progress): Promise<Recording> {
  const checkpoints = await readCheckpoints(database, from);
  const counts = await readDecisionCounts(database);
  const starts = [...counts].flatMap(([queueID, decisions]) => {
    const checkpoint = checkpoints.get(queueID);
    if (decisions === (checkpoint?.decisions ?? 0)) {
      return [];
    }
    return [checkpoint?.takenAt ?? from - WITHOUT_CHECKPOINT_MILLISECONDS];
  });
  const start = starts.reduce((least, time) => Math.min(least, time), from);
  const first = Math.max(0, start - (await readCallMemorySeconds(database)) * 1_000);
  const settings = new Map<string, QueueSettings>();
  return {
    recorded: {
      settingsOf: (queueID, version) => settings.get(`${queueID} ${version}`),
      checkpointOf: (queueID) => checkpoints.get(queueID),
    },
    async *pages() {
      for await (const page of readRecordedPages(database, { from: first, to })) {
        const missing = settingsOfPage(page).filter(({ queueID, version }) => !settings.has(`${queueID} ${version}`));
        for (const known of missing.length === 0 ? [] : await readSettingsVersions(database, missing)) {
          settings.set(`${known.queueID} ${known.version}`, known.settings);
        }
        yield page;
        progress((page.until - first) / (to - first));
      }
    },
  };
}

/** Which settings a page's decisions went by, each once. */
function settingsOfPage({ decisions }: RecordedPage): readonly SettingsKey[] {
  const keys = new Map<string, SettingsKey>();
  const note = (queueID: number, version: number): void =>
    void keys.set(`${queueID} ${version}`, { queueID, version });
  for (const decision of decisions) {
    note(decision.queueID, decision.reasons.version);
    note(decision.askedQueueID, askedVersionOf(decision));
    decision.reasons.path?.forEach(({ queueID, reasons }) => note(queueID, reasons.version));
  }
  return [...keys.values()];
}
