/**
 * Decides who may ask an operation, before anything of the request is read: everybody, who shows a key with the scope that
 * the contract names, or for the webhook whom the installation lets in.
 */
import type { WebhookAccess } from '../../config.ts';
import type { ExpectedError } from '../../errors.ts';
import type { FindKey } from '../../operations/api-keys.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import type { Operation, Scope } from '../operation.ts';
import { type AddressedServer, addressOf, isLoopback, type Networks, networksOf } from './networks.ts';
import { ANYBODY, type Principal, withIncluded } from './principal.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';

export type Admission = { readonly kind: 'admitted'; readonly principal: Principal } | ExpectedError;

/** An operation as far as access goes, and the request for it. */
export type Admit = (
  operation: Pick<Operation, 'scope' | 'isOpen'>,
  request: Request,
  server: AddressedServer | null,
) => Admission | Promise<Admission>;

export interface AccessOptions {
  readonly findKey: FindKey;
  readonly webhookAccess: WebhookAccess;
  readonly trustedProxies: Networks;
  /** Of each key and each address; 0 for no limit. */
  readonly managementRequestsPerSecond: number;
  /** Of each address; 0 for no limit. */
  readonly webhookRequestsPerSecond: number;
}

const ADMITTED: Admission = { kind: 'admitted', principal: ANYBODY };

/** A key that is none costs as much as so many requests: whoever guesses keys is slowed down. */
const WRONG_KEY_COST = 10;

export function createAccess(options: AccessOptions): Admit {
  const { findKey, webhookAccess, trustedProxies, managementRequestsPerSecond, webhookRequestsPerSecond } = options;
  const management = { requestsPerSecond: managementRequestsPerSecond };
  const [addresses, keys] = [createRateLimit(management), createRateLimit(management)];
  const callers =
    webhookRequestsPerSecond === 0 ? null : createRateLimit({ requestsPerSecond: webhookRequestsPerSecond });
  const admitCaller = webhookAdmission(webhookAccess, trustedProxies, findKey);
  return ({ scope, isOpen }, request, server) => {
    if (scope === null) {
      return ADMITTED;
    }
    if (isOpen || scope === 'outcomes') {
      // Outcomes come with calls, as many as there are.
      const refusal = callers === null ? null : refusedBy(callers, nameOf(request, server, trustedProxies), 1);
      return refusal ?? (isOpen ? admitCaller(scope, request, server) : admitKey(findKey, scope, request));
    }
    return admitWithin({ addresses, keys }, nameOf(request, server, trustedProxies), () =>
      admitKey(findKey, scope, request),
    );
  };
}

/** Those whose address nobody knows count as one. */
function nameOf(request: Request, server: AddressedServer | null, trusted: Networks): string {
  return addressOf(request, server, trusted) ?? '';
}

async function admitWithin(
  { addresses, keys }: { readonly addresses: RateLimit; readonly keys: RateLimit },
  address: string,
  admit: () => Promise<Admission>,
): Promise<Admission> {
  const refusal = refusedBy(addresses, address, 1);
  if (refusal !== null) {
    return refusal;
  }
  const admission = await admit();
  if (admission.kind === 'unauthorized') {
    addresses.take(address, WRONG_KEY_COST - 1);
  }
  return admission.kind === 'admitted'
    ? (refusedBy(keys, admission.principal.keyID ?? '', 1) ?? admission)
    : admission;
}

function refusedBy(limit: RateLimit, name: string, cost: number): Admission | null {
  const retryAfterSeconds = limit.waitSeconds(name);
  if (retryAfterSeconds > 0) {
    return { kind: 'too_many_requests', retryAfterSeconds };
  }
  limit.take(name, cost);
  return null;
}

function webhookAdmission(
  access: WebhookAccess,
  trusted: Networks,
  findKey: FindKey,
): (scope: Scope, request: Request, server: AddressedServer | null) => Admission | Promise<Admission> {
  switch (access.kind) {
    case 'open':
      return () => ADMITTED;
    case 'loopback':
      return (_, request, server) =>
        isFromThisMachine(request, server, trusted)
          ? ADMITTED
          : { kind: 'forbidden', message: 'This operation answers requests from this machine alone' };
    case 'restricted': {
      const networks = access.networks === null ? null : networksOf(access.networks);
      return (scope, request, server) => {
        const address = networks === null ? null : addressOf(request, server, trusted);
        if (networks !== null && (address === null || !networks.has(address))) {
          return { kind: 'forbidden', message: 'Requests from this address are not answered' };
        }
        return access.needsKey ? admitKey(findKey, scope, request) : ADMITTED;
      };
    }
    default:
      return access satisfies never;
  }
}

/** A proxy on this machine makes every caller look like one of it, so what was forwarded by one of whom nobody knows isn't. */
function isFromThisMachine(request: Request, server: AddressedServer | null, trusted: Networks): boolean {
  const address = addressOf(request, server, trusted);
  const direct = addressOf(request, server, NO_NETWORKS);
  const wasForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => request.headers.has(name));
  return address !== null && isLoopback(address) && (!wasForwarded || (direct !== null && trusted.has(direct)));
}

const NO_NETWORKS = networksOf([]);

function admitKey(findKey: FindKey, scope: Scope, request: Request): Promise<Admission> {
  return unlessDatabaseIsAway(async () => {
    const text = keyIn(request.headers.get('authorization') ?? '');
    const key = text === null ? null : await findKey(text);
    if (key === null) {
      return { kind: 'unauthorized' };
    }
    const scopes = withIncluded(key.scopes);
    const queueIDs = key.queueIDs === null ? null : new Set(key.queueIDs);
    return scopes.has(scope)
      ? { kind: 'admitted', principal: { keyID: key.id, name: key.name, scopes, queueIDs } }
      : { kind: 'forbidden', message: `This key lacks the scope ${scope}` };
  });
}

/** A bearer token, or the password of Basic, for callers that know nothing else. */
function keyIn(authorization: string): string | null {
  const [, scheme = '', credentials = ''] = /^(\S+) +(\S+)$/.exec(authorization) ?? [];
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return credentials;
    case 'basic': {
      const pair = Buffer.from(credentials, 'base64').toString();
      return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : null;
    }
    default:
      return null;
  }
}
