/** What the subcommands that change the configuration have in common: with whose name, and how a refusal is told. */
import type { Editor, EditRefusal } from '../operations/edit-configuration.ts';
import { CommandError } from './command.ts';

/** @param words as typed behind `qm` */
export function editorOfCommand(words: string): Editor {
  return { author: 'qm', reason: null, operation: `qm ${words}` };
}

export function refusedEdit(refusal: EditRefusal): CommandError {
  switch (refusal.kind) {
    case 'invalid_request':
    case 'conflict':
      return new CommandError(`Nothing was changed: ${refusal.messages.join('; ')}.`);
    case 'not_found':
    case 'forbidden':
      return new CommandError(`Nothing was changed: ${refusal.message}.`);
    case 'precondition_failed':
    case 'precondition_required':
      return new CommandError('Nothing was changed: somebody else was faster.');
    default:
      return refusal satisfies never;
  }
}
