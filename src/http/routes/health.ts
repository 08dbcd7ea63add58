/** The operations under the tag Health: whether to restart this instance, and whether to send it traffic. */
import type { Observe } from '../../observe.ts';
import type { Handler } from '../operation.ts';

export const getLiveness: Handler<'getLiveness'> = () => ({ status: 200, body: { status: 'ok' } });

export interface ReadinessDependencies {
  readonly isReady: () => Promise<boolean>;
  readonly observe: Observe;
}

export function getReadinessHandler({ isReady, observe }: ReadinessDependencies): Handler<'getReadiness'> {
  return async () => {
    try {
      return (await isReady()) ? { status: 200, body: { status: 'ok' } } : { kind: 'not_ready' };
    } catch (error) {
      observe({ kind: 'fault', where: 'asking whether the service is ready', error });
      return { kind: 'not_ready' };
    }
  };
}
