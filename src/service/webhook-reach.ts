/** Who reaches the webhook, by the address that the service listens on. */
import type { Config } from '../config.ts';
import { isLoopback } from '../http/access/networks.ts';
import type { Observe } from '../observe.ts';

/** Nobody but this machine reaches a loopback address, so there nothing has to be asked. */
export function reachable({ webhookAccess, host }: Config): Config['webhookAccess'] {
  return webhookAccess.kind === 'loopback' && isLoopbackHost(host) ? { kind: 'open' } : webhookAccess;
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopback(host);
}

/** Whoever runs it is to know that others reach it, or that they would if it let them. */
export function warnOfOpenWebhook({ webhookAccess, host }: Config, observe: Observe): void {
  if (!isLoopbackHost(host) && (webhookAccess.kind === 'open' || webhookAccess.kind === 'loopback')) {
    observe({ kind: 'webhook_access', access: webhookAccess.kind });
  }
}
