/** Changes what holds for all queues. */
import { type EmergencyDocument, entityTagOf, type InstallationDocument } from '../configuration/documents.ts';
import { readDocument } from '../store/configuration-documents.ts';
import { readTime } from '../store/outcomes.ts';
import type { Database } from '../store/connection.ts';
import { editConfiguration, type Editor, type EditRefusal } from './edit-configuration.ts';
import { emergencyFrom } from './edit-queues.ts';

export interface SavedInstallation {
  readonly kind: 'saved';
  readonly installation: InstallationDocument;
  readonly entityTag: string;
}

/** Whatever is not given is left as it is. */
export type InstallationChanges = Partial<Omit<InstallationDocument, 'emergency'>> & {
  readonly emergency?: Omit<EmergencyDocument, 'since'> | null;
};

export async function readInstallation(database: Database): Promise<SavedInstallation> {
  const installation = await readDocument(database, 'installation', '');
  if (installation === null) {
    throw new Error('the row of the installation is missing');
  }
  return { kind: 'saved', installation, entityTag: entityTagOf(installation) };
}

export async function updateInstallation(
  database: Database,
  editor: Editor,
  ifMatch: string | undefined,
  { emergency, ...given }: InstallationChanges,
): Promise<SavedInstallation | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const before = await draft.readKnown('installation', '', ifMatch);
    const now = await readTime(draft.transaction);
    const thrown = emergency === undefined ? before.emergency : emergencyFrom(before.emergency, emergency, now);
    await draft.put('installation', { ...before, ...given, emergency: thrown });
  });
  return edited.kind === 'edited' ? readInstallation(database) : edited;
}
