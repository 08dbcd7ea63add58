/**
 * Starts a throw-away server in a process of its own, which holds a pipe from this one: however this one ends, even
 * by `kill -9`, the pipe closes, and the server is stopped and its data removed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PostgresServer {
  readonly url: string;
  /** Resolves when server and data are gone. */
  stop(): Promise<void>;
}

export async function startPostgresServer(): Promise<PostgresServer> {
  const child = spawn(process.execPath, [join(import.meta.dir, 'postgres-server-process.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C reaches the tests only, which may still be using the server.
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const url = await Promise.race([firstLine(child.stdout), ended]);
  if (typeof url !== 'string') {
    throw new Error(`the server for tests did not start (code ${url})`);
  }
  child.unref();
  servers.add(child.stdin);
  return {
    url,
    async stop() {
      child.ref();
      child.stdin.end();
      await ended;
    },
  };
}

/** Keeps the pipes from being collected as garbage, which would close them. */
const servers = new Set<unknown>();

function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: output }).once('line', resolve);
  });
}
