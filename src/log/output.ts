/**
 * Writes log lines to a file descriptor without holding up the service: lines are gathered for a moment and written
 * together, off the event loop. A reader that stands still costs bounded memory and then lines, never an answer.
 */
import { write as writeWithCallback, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface LogOutput {
  /** Takes one line with its line feed. Never throws. */
  write(line: string): void;
  /** Resolves when what was taken is written, or after the given time. */
  flush(timeoutMilliseconds: number): Promise<void>;
  /** For a process that ends in this very moment: what is not under way yet is written before this returns. */
  flushSync(): void;
}

/** Unnoticed by who reads along, and at the highest rate measured a few hundred lines share one system call. */
const GATHER_MILLISECONDS = 50;

/** What is kept for a reader that stands still: a minute of a busy service. */
const WAITING_CHARACTERS_MAX = 16 * 1024 * 1024;

/** A full pipe that does not block says so; it is tried again after this time. */
const FULL_PIPE_PAUSE_MILLISECONDS = 20;

const write = promisify(writeWithCallback);

export function openLogOutput(fileDescriptor: number): LogOutput {
  let waiting = '';
  let droppedLines = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;

  function take(line: string): void {
    if (waiting.length + line.length > WAITING_CHARACTERS_MAX) {
      droppedLines += 1;
      return;
    }
    waiting += line;
    if (writing === null) {
      timer ??= setTimeout(begin, GATHER_MILLISECONDS);
    }
  }

  function begin(): void {
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
    writing ??= writeAll().then(() => {
      writing = null;
      if (waiting !== '') {
        timer ??= setTimeout(begin, GATHER_MILLISECONDS);
      }
    });
  }

  async function writeAll(): Promise<void> {
    const bytes = Buffer.from(takeWaiting());
    for (let offset = 0; offset < bytes.length;) {
      try {
        const { bytesWritten } = await write(fileDescriptor, bytes, offset);
        offset += bytesWritten;
      } catch (error) {
        if (!isFullPipe(error)) {
          // A closed pipe or a full disk: there is no other place to tell of it, and calls go on without a log.
          return;
        }
        await pause(FULL_PIPE_PAUSE_MILLISECONDS);
      }
    }
  }

  function takeWaiting(): string {
    const text = droppedLines === 0 ? waiting : `${waiting}${droppedLine(droppedLines)}`;
    waiting = '';
    droppedLines = 0;
    return text;
  }

  async function flush(timeoutMilliseconds: number): Promise<void> {
    const timeout = new AbortController();
    const timedOut = pause(timeoutMilliseconds, undefined, { signal: timeout.signal }).catch(() => {});
    const written = writeUntil(timeout.signal);
    await Promise.race([written, timedOut]);
    timeout.abort();
  }

  async function writeUntil(signal: AbortSignal): Promise<void> {
    begin();
    while (writing !== null && !signal.aborted) {
      await writing;
      if (waiting !== '') {
        begin();
      }
    }
  }

  function flushSync(): void {
    // What is under way may be stuck in a full pipe, where another write would wait for ever.
    if (writing !== null || waiting === '') {
      return;
    }
    try {
      writeSync(fileDescriptor, takeWaiting());
    } catch {
      // As above: nobody is left to be told.
    }
  }

  return { write: take, flush, flushSync };
}

function droppedLine(lines: number): string {
  return `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), event: 'log_lines_dropped', lines })}\n`;
}

function isFullPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}
