/** The log that PostgreSQL writes into the data directory: opened for its processes, read for errors, kept small. */
import { openSync } from 'node:fs';
import { copyFile, open, rename, stat, truncate } from 'node:fs/promises';

/** Two files of at most this size plus what one minute brings; ordinary operation writes some lines a day. */
const LOG_BYTES_MAX = 16 * 1024 * 1024;
const CHECK_EVERY_MS = 60_000;
const TAIL_LINES = 12;
const TAIL_BYTES = 4_096;

/** The log of the run before, kept to tell why that one ended. */
export function olderLog(logFile: string): string {
  return `${logFile}.1`;
}

/** Begins a new log and keeps the one of the run before. */
export async function beginServerLog(logFile: string): Promise<void> {
  await rename(logFile, olderLog(logFile)).catch(() => undefined);
  await (await open(logFile, 'a', 0o600)).close();
}

/** A descriptor for a child process to write to; whatever else shortens the file, it writes on at its end. */
export function openServerLog(logFile: string): number {
  return openSync(logFile, 'a', 0o600);
}

/** Keeps the log bounded while a server writes it. The returned function ends that. */
export function boundServerLog(logFile: string): () => void {
  const timer = setInterval(() => {
    void shortenLog(logFile).catch(() => undefined);
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** Moves the log's lines to the older log when they are too many. The server keeps its file, so it is emptied. */
export async function shortenLog(logFile: string, bytesMax: number = LOG_BYTES_MAX): Promise<void> {
  if ((await stat(logFile)).size > bytesMax) {
    await copyFile(logFile, olderLog(logFile));
    await truncate(logFile, 0);
  }
}

export async function logSize(logFile: string): Promise<number> {
  return (await stat(logFile)).size;
}

/** The last lines written behind that byte, as the end of an error message; empty where there are none. */
export async function logTail(logFile: string, fromByte = 0): Promise<string> {
  const lines = (await readEnd(logFile, fromByte)).trimEnd().split('\n').slice(-TAIL_LINES);
  return lines.join('') === '' ? '' : `\nThe last lines of ${logFile}:\n${lines.join('\n')}`;
}

export async function readEnd(logFile: string, fromByte: number): Promise<string> {
  const file = Bun.file(logFile);
  const { size } = await stat(logFile);
  return await file.slice(Math.max(fromByte, size - TAIL_BYTES), size).text();
}
