/** The ceiling: the service's own HTTP layer and log, and an answer that is always the same instead of a decision. */
import { createApp } from '../../../src/app.ts';
import { serveOptions } from '../../../src/http/serve-options.ts';
import { createLog } from '../../../src/log/log.ts';
import { openDatabase } from '../../../src/store/connection.ts';
import { openLogOutput } from '../../../src/log/output.ts';

const observe = createLog({ level: 'info', output: openLogOutput(1), isTerminal: false });
const app = createApp({
  routeCall: async () => ({ kind: 'offer', number: '5032505555', mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea8' }),
  admitsCall: () => true,
  recordOutcome: async () => ({ kind: 'offer_not_found' }),
  explainRequest: async () => ({ kind: 'unknown' }),
  liveEvents: { follow: async () => null, close: async () => {} },
  setNumberState: async () => 0,
  readCall: async () => null,
  findKey: async () => null,
  createKey: async () => {
    throw new Error('the constant server makes no keys');
  },
  listKeys: async () => [],
  revokeKey: async () => null,
  webhookAccess: { kind: 'open' },
  trustedProxies: [],
  managementRequestsPerSecond: 0,
  webhookRequestsPerSecond: 0,
  database: openDatabase('postgres://nobody@127.0.0.1:1/none', () => {}),
  isReady: async () => true,
  basePath: '',
  observe,
});
app.listen({ ...serveOptions(observe), hostname: '127.0.0.1', port: 0 });
observe({ kind: 'listening', url: `http://127.0.0.1:${app.server?.port}` });
