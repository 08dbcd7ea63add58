/**
 * Requests of every operation that needs a key: one that is right, and one for each way to be wrong that is its own. They
 * are for a service with the example queues; what has to be there besides is made before.
 */
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../../src/http/operation.ts';

export interface Sent {
  /** `{id}` stands for the id of what was made last. */
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent first, one after another. */
  readonly before?: readonly (Sent & { readonly operationId: OperationId })[];
}

export interface OperationRequests extends Sent {
  readonly path: string;
  /** Gets 400. */
  readonly invalid?: Sent;
  /** Gets 404. */
  readonly missing?: Sent;
  /** Gets 409. */
  readonly conflict?: Sent;
  /** What is there to be changed, for 412 and 428, where the right request makes something. */
  readonly known?: Sent;
}

const EXAMPLE_MQ_ID = '1ef698cb-ffa3-6b00-8113-768365ac9ea8';

const CALL = {
  operationId: 'routeCall',
  path: '/call/request',
  body: { callID: 'search', rclassification: 'GOTOSUPPORT', customerID: '70154', callTime: '12' },
} as const;
const QUEUE = { operationId: 'createQueue', path: '/v1/queues', body: { name: 'Temporary' } } as const;
const AGENT = { operationId: 'createAgent', path: '/v1/agents', body: { name: 'Hedy', number: '7' } } as const;

/** A request with a name of its own. */
const NAMED = { 'Idempotency-Key': 'traffic' };

function rule(customerID: string, agentID = 2) {
  const path = `/v1/customer-rules/${customerID}`;
  return { operationId: 'putCustomerRule', path, body: { agentID } } as const;
}

function change(queueID: number, body: object) {
  return { operationId: 'updateQueue', path: `/v1/queues/${queueID}`, body } as const;
}

/** The example that openapi.yaml shows; read from the document, so that it is what is sent. */
type ExampleOf = (operationId: OperationId) => unknown;

export function operationRequests(exampleOf: ExampleOf): Readonly<Partial<Record<OperationId, OperationRequests>>> {
  return {
    getCall: { path: '/v1/calls/traffic-new' },
    listCalls: {
      path: '/v1/calls?customerID=70154',
      before: [CALL],
      invalid: { path: '/v1/calls?to=2026-02-31T00:00:00Z', before: [] },
    },
    searchOffers: {
      path: '/v1/offers?callID=search&from=2020-01-01T00:00:00Z',
      before: [CALL],
      invalid: { path: '/v1/offers?from=2026-02-31T00:00:00Z', before: [] },
    },
    getOffer: {
      path: '/v1/offers/{id}',
      before: [CALL],
      invalid: { path: '/v1/offers/17', before: [] },
      missing: { path: `/v1/offers/${EXAMPLE_MQ_ID}`, before: [] },
    },
    explainOffer: {
      path: '/v1/offers/{id}/explanation',
      before: [CALL],
      invalid: { path: '/v1/offers/17/explanation', before: [] },
      missing: { path: `/v1/offers/${EXAMPLE_MQ_ID}/explanation`, before: [] },
    },
    explainCall: {
      path: '/v1/calls/search/explanation',
      before: [CALL],
      invalid: { path: `/v1/calls/${'x'.repeat(256)}/explanation`, before: [] },
      missing: { path: '/v1/calls/nobody-asked/explanation', before: [] },
    },
    explainRequest: {
      path: '/v1/explanations',
      body: exampleOf('explainRequest'),
      invalid: { body: { rclassification: 'Sales', at: '2026-02-31T00:00:00Z' } },
    },
    recordOutcome: { path: '/v1/outcomes', body: { mqID: EXAMPLE_MQ_ID, outcome: 'busy' } },
    setNumberState: { path: '/v1/numbers/5032505555/state', body: { state: 'busy', expiresInSeconds: 1 } },
    listKeys: { path: '/v1/keys' },
    createKey: {
      path: '/v1/keys',
      body: { name: 'wallboard', scopes: ['read'] },
      conflict: {
        before: [
          { operationId: 'createKey', path: '/v1/keys', body: { name: 'a', scopes: ['read'] }, headers: NAMED },
        ],
        headers: NAMED,
      },
    },
    revokeKey: { path: '/v1/keys/qJ7Xf2Lm' },

    listQueues: { path: '/v1/queues', invalid: { path: '/v1/queues?limit=0' } },
    createQueue: {
      path: '/v1/queues',
      body: exampleOf('createQueue'),
      invalid: { body: { name: 'Billing', timeZone: 'Berlin', leaseSeconds: -1 } },
      conflict: { body: { name: 'sales' } },
    },
    getQueue: {
      path: '/v1/queues/1',
      invalid: { path: '/v1/queues/first' },
      missing: { path: '/v1/queues/999' },
    },
    updateQueue: {
      path: '/v1/queues/1',
      body: exampleOf('updateQueue'),
      invalid: { body: { strategy: 'best' } },
      missing: { path: '/v1/queues/999' },
      conflict: { body: { aliases: ['Sales'] } },
    },
    deleteQueue: {
      path: '/v1/queues/{id}',
      before: [QUEUE],
      invalid: { path: '/v1/queues/0', before: [] },
      missing: { path: '/v1/queues/999', before: [] },
      conflict: {
        path: '/v1/queues/2',
        before: [change(1, { overflow: [{ queueID: 2, number: null, when: ['nobody'] }] })],
      },
      known: { path: '/v1/queues/2', before: [] },
    },
    setQueueEmergency: {
      path: '/v1/queues/1/emergency',
      body: exampleOf('setQueueEmergency'),
      invalid: { body: { until: 'tomorrow' } },
      missing: { path: '/v1/queues/999/emergency' },
    },
    clearQueueEmergency: {
      path: '/v1/queues/1/emergency',
      invalid: { path: '/v1/queues/0/emergency' },
      missing: { path: '/v1/queues/999/emergency' },
    },
    listMemberships: {
      path: '/v1/queues/1/memberships',
      invalid: { path: '/v1/queues/0/memberships' },
      missing: { path: '/v1/queues/999/memberships' },
    },
    replaceRoster: {
      path: '/v1/queues/1/memberships',
      body: exampleOf('replaceRoster'),
      invalid: { body: { memberships: [{ agentID: 1 }, { agentID: 1 }] } },
      missing: { path: '/v1/queues/999/memberships' },
      conflict: { body: { memberships: [{ agentID: 999 }] } },
    },
    putMembership: {
      path: '/v1/queues/1/memberships/4',
      body: exampleOf('putMembership'),
      invalid: { body: { weight: 0 } },
      missing: { path: '/v1/queues/1/memberships/999' },
      known: { path: '/v1/queues/1/memberships/1' },
    },
    deleteMembership: {
      path: '/v1/queues/2/memberships/6',
      invalid: { path: '/v1/queues/2/memberships/0' },
      missing: { path: '/v1/queues/2/memberships/999' },
      known: { path: '/v1/queues/2/memberships/5' },
    },
    listAgents: { path: '/v1/agents?queueID=1', invalid: { path: '/v1/agents?status=away' } },
    createAgent: {
      path: '/v1/agents',
      body: exampleOf('createAgent'),
      invalid: { body: { name: 'Grace', number: ' 1', capacity: 0 } },
      conflict: { body: { name: 'Hedy', number: '8' }, before: [{ ...AGENT, headers: NAMED }], headers: NAMED },
    },
    getAgent: {
      path: '/v1/agents/1',
      invalid: { path: '/v1/agents/0' },
      missing: { path: '/v1/agents/999' },
    },
    updateAgent: {
      path: '/v1/agents/1',
      body: exampleOf('updateAgent'),
      invalid: { body: { returnsAt: '2037-12-31T13:00:00Z' } },
      missing: { path: '/v1/agents/999' },
    },
    deleteAgent: {
      path: '/v1/agents/{id}',
      before: [AGENT],
      invalid: { path: '/v1/agents/0', before: [] },
      missing: { path: '/v1/agents/999', before: [] },
      conflict: { path: '/v1/agents/3', before: [rule('conflict', 3)] },
      known: { path: '/v1/agents/5', before: [] },
    },
    setAgentStatus: {
      path: '/v1/agents/1/status',
      body: exampleOf('setAgentStatus'),
      invalid: { body: { status: 'away' } },
      missing: { path: '/v1/agents/999/status' },
    },
    listCustomerRules: {
      path: '/v1/customer-rules',
      before: [rule('70154')],
      invalid: { path: '/v1/customer-rules?cursor=!', before: [] },
    },
    getCustomerRule: {
      path: '/v1/customer-rules/read',
      before: [rule('read')],
      invalid: { path: `/v1/customer-rules/${'x'.repeat(256)}`, before: [] },
      missing: { path: '/v1/customer-rules/nobody', before: [] },
    },
    putCustomerRule: {
      path: '/v1/customer-rules/made',
      body: exampleOf('putCustomerRule'),
      invalid: { body: { agentID: 1, number: '1' } },
      conflict: { body: { agentID: 999 } },
      known: { path: '/v1/customer-rules/known', before: [rule('known')] },
    },
    deleteCustomerRule: {
      path: '/v1/customer-rules/gone',
      before: [rule('gone')],
      invalid: { path: `/v1/customer-rules/${'x'.repeat(256)}`, before: [] },
      missing: { path: '/v1/customer-rules/nobody', before: [] },
    },
    getInstallation: { path: '/v1/installation' },
    updateInstallation: {
      path: '/v1/installation',
      body: exampleOf('updateInstallation'),
      invalid: { body: { anonymousCustomerIDs: 'anonymous' } },
      conflict: { body: { catchAllQueueID: 999 } },
    },
    exportAgents: { path: '/v1/agents.csv' },
    importAgents: {
      path: '/v1/agents.csv?dryRun=true',
      body: exampleOf('importAgents'),
      invalid: { body: 'name,number,capacity\nGrace,7,none\n,8,1\n' },
    },
    exportMemberships: { path: '/v1/memberships.csv' },
    importMemberships: {
      path: '/v1/memberships.csv?dryRun=true',
      body: exampleOf('importMemberships'),
      invalid: { body: 'queue,agent,number\nNowhere,Alice,5032505555\n' },
    },
    getCustomerData: {
      path: '/v1/customers/70154',
      before: [CALL, rule('70154')],
      invalid: { path: '/v1/customers/70154?limit=0', before: [] },
    },
    eraseCustomer: {
      path: '/v1/customers/erased/erasure',
      before: [{ ...CALL, body: { ...CALL.body, callID: 'erasure', customerID: 'erased' } }, rule('erased')],
      invalid: { path: `/v1/customers/${'x'.repeat(256)}/erasure`, before: [] },
    },
    getStatistics: {
      path: '/v1/statistics?bucket=day&groupBy=queue',
      before: [CALL],
      invalid: { path: '/v1/statistics?from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z', before: [] },
    },
    getFairness: {
      path: '/v1/queues/1/fairness',
      before: [CALL],
      invalid: { path: '/v1/queues/1/fairness?from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z', before: [] },
      missing: { path: '/v1/queues/999/fairness', before: [] },
    },
    listUnknownClassifications: {
      path: '/v1/unknown-classifications',
      invalid: { path: '/v1/unknown-classifications?cursor=AA' },
    },
    makeAlias: {
      path: '/v1/unknown-classifications/aliases',
      body: exampleOf('makeAlias'),
      invalid: { body: { name: '', queueID: 1 } },
      missing: { body: { name: 'GOTOHELP', queueID: 999 } },
      conflict: {
        body: { name: 'conflicting', queueID: 1 },
        before: [{ ...QUEUE, body: { name: 'Conflicting' } }],
      },
    },
    followEvents: {
      path: '/v1/events?queueID=1',
      before: [CALL],
      invalid: { path: '/v1/events?queueID=first', before: [] },
    },
    exportConfiguration: { path: '/v1/configuration' },
    importConfiguration: {
      path: '/v1/configuration?dryRun=true',
      body: exampleOf('importConfiguration'),
      invalid: { body: { agents: [], queues: [{ name: 'Sales', strategie: 'random' }] } },
      conflict: {
        path: '/v1/configuration',
        body: {
          agents: [],
          queues: [
            { name: 'A', overflow: [{ queue: 'B', when: ['nobody'] }] },
            { name: 'B', overflow: [{ queue: 'A', when: ['nobody'] }] },
          ],
        },
      },
    },
    listRevisions: {
      path: '/v1/revisions?limit=1',
      before: [change(1, { fallbackNumber: '5035550190' })],
      invalid: { path: '/v1/revisions?limit=201', before: [] },
    },
    getRevision: {
      path: '/v1/revisions/1',
      before: [change(1, { stickySeconds: 3600 })],
      invalid: { path: '/v1/revisions/last', before: [] },
      missing: { path: '/v1/revisions/9999', before: [] },
    },
    restoreRevision: {
      path: '/v1/revisions/0/restore',
      body: exampleOf('restoreRevision'),
      before: [change(1, { name: 'Helpdesk' })],
      invalid: { path: '/v1/revisions/last/restore', before: [] },
      missing: { path: '/v1/revisions/9999/restore', before: [] },
      conflict: { before: [change(1, { name: 'Helpdesk' }), change(2, { name: 'GOTOSUPPORT' })] },
    },
  };
}

/** Whether an operation wants to know what a change is one of. */
export function takesIfMatch(operationId: OperationId): boolean {
  const { header } = operations[operationId].parameters;
  return header !== null && 'If-Match' in header.types;
}
