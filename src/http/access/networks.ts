/** Which address a request comes from, past the proxies that are trusted, and whether a list of networks has it. */
import { BlockList, isIP } from 'node:net';
import type { Network } from '../../config.ts';

/** What of Bun's server is needed. */
export interface AddressedServer {
  requestIP(request: Request): { readonly address: string } | null;
}

export interface Networks {
  has(address: string): boolean;
}

export function networksOf(networks: readonly Network[]): Networks {
  const list = new BlockList();
  for (const { address, prefix } of networks) {
    list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return { has: (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') };
}

/**
 * The address of whoever asks. What proxies say counts only where each of them is trusted: of `X-Forwarded-For` the last
 * address that is not a trusted proxy's. Null where nobody knows.
 */
export function addressOf(request: Request, server: AddressedServer | null, trusted: Networks): string | null {
  const direct = server?.requestIP(request)?.address;
  if (direct === undefined) {
    return null;
  }
  const peer = plain(direct);
  if (!trusted.has(peer)) {
    return peer;
  }
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()));
  for (const address of forwarded.toReversed()) {
    if (isIP(address) === 0) {
      // Whatever stands before it was not written by a trusted proxy.
      return address === '' ? peer : null;
    }
    if (!trusted.has(address)) {
      return address;
    }
  }
  return peer;
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);
}

/** An IPv4 address as IPv6 sockets write it is an IPv4 address. */
function plain(address: string): string {
  const mapped = /^::ffff:(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i.exec(address);
  return mapped?.[1] ?? address;
}
