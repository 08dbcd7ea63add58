/**
 * Chooses the account that PostgreSQL runs under, since it refuses to run as root: a service started by root hands
 * it to `nobody`, or to whoever owns the cluster already; any other service runs it as itself.
 */
import { lchown, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { codeOf, EmbeddedPostgresError } from './errors.ts';

export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** What `nobody` is where /etc/passwd does not say, as in a minimal container: the kernel's own overflow id. */
const NOBODY: ServerAccount = { uid: 65_534, gid: 65_534 };

/** The account to start the server's processes with; undefined is the account of this process. */
export async function chooseServerAccount(cluster: string): Promise<ServerAccount | undefined> {
  const own = process.getuid?.();
  const owner = await ownerOf(cluster);
  if (own !== 0) {
    if (owner !== undefined && owner.uid !== own) {
      throw new EmbeddedPostgresError(
        `${cluster} belongs to the user with id ${owner.uid}, but this service runs as the one with id ${own}. ` +
          'Start it as that user or as root, or with another data directory.',
      );
    }
    return undefined;
  }
  if (process.platform !== 'linux') {
    throw new EmbeddedPostgresError('PostgreSQL does not run as root: start the service as an ordinary user.');
  }
  if (owner !== undefined && owner.uid !== 0) {
    return owner;
  }
  const nobody = await findNobody();
  if (owner !== undefined) {
    // A copy that root made of a checkout or a volume: whole, but no longer its server's.
    await giveAway(cluster, nobody);
  }
  return nobody;
}

async function ownerOf(path: string): Promise<ServerAccount | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

async function findNobody(): Promise<ServerAccount> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? [];
  return uid === undefined || gid === undefined ? NOBODY : { uid: Number(uid), gid: Number(gid) };
}

/** Files first, their directory last: where this is interrupted, the next start begins anew. */
async function giveAway(path: string, account: ServerAccount): Promise<void> {
  if ((await lstat(path)).isDirectory()) {
    for (const name of await readdir(path)) {
      await giveAway(join(path, name), account);
    }
  }
  await lchown(path, account.uid, account.gid);
}
