/** Why the service can't start, where the operator can mend it: the message is a sentence for them, and all they see. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
