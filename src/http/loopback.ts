/** Tells whether a request comes from this very machine, for operations that answer nobody else. */

/** What of Bun's server is needed. */
export interface AddressedServer {
  requestIP(request: Request): { readonly address: string } | null;
}

/**
 * A proxy on this machine would make every caller look like one of it, so a request that says it was forwarded counts as
 * foreign. One whose address nobody knows does too.
 */
export function isFromLoopback(request: Request, server: AddressedServer | null): boolean {
  const { headers } = request;
  if (headers.has('forwarded') || headers.has('x-forwarded-for') || headers.has('x-real-ip')) {
    return false;
  }
  const address = server?.requestIP(request)?.address;
  return address !== undefined && /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i.test(address);
}
