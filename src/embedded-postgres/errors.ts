/**
 * A failure that the operator of this machine can mend. Its message is a sentence for them, followed by the last
 * lines of the server's log where those tell more.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The code of a failed system call (`ENOENT`, …) or of a failed SQLite call (`SQLITE_BUSY`, …), if the error has one. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}

/** What went wrong, for the middle of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
