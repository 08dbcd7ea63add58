/** Puts the HTTP layer together. It never listens, so that tests can call it; main.ts makes it listen. */
import type { AnyElysia } from 'elysia';
import { operations } from '../generated/operations.ts';
import { type AccessOptions, createAccess } from './http/access/access.ts';
import { networksOf } from './http/access/networks.ts';
import { mount, type MountOptions } from './http/mount.ts';
import { assertGeneratedFresh, openapiDocument } from './http/openapi-document.ts';
import type { Handlers } from './http/operation.ts';
import { getCallHandler, routeCallHandler } from './http/routes/calls.ts';
import { getLiveness, getReadinessHandler } from './http/routes/health.ts';
import {
  clearQueueEmergencyHandler,
  createQueueHandler,
  deleteQueueHandler,
  getQueueHandler,
  listQueuesHandler,
  setQueueEmergencyHandler,
  updateQueueHandler,
} from './http/routes/queues.ts';
import {
  deleteMembershipHandler,
  listMembershipsHandler,
  putMembershipHandler,
  replaceRosterHandler,
} from './http/routes/memberships.ts';
import { exportConfigurationHandler, importConfigurationHandler } from './http/routes/configuration.ts';
import {
  createAgentHandler,
  deleteAgentHandler,
  getAgentHandler,
  listAgentsHandler,
  setAgentStatusHandler,
  updateAgentHandler,
} from './http/routes/agents.ts';
import {
  deleteCustomerRuleHandler,
  getCustomerRuleHandler,
  listCustomerRulesHandler,
  putCustomerRuleHandler,
} from './http/routes/customer-rules.ts';
import {
  exportAgentsHandler,
  exportMembershipsHandler,
  importAgentsHandler,
  importMembershipsHandler,
} from './http/routes/csv.ts';
import { eraseCustomerHandler, getCustomerDataHandler } from './http/routes/customers.ts';
import { followEventsHandler } from './http/routes/events.ts';
import { getFairnessHandler } from './http/routes/fairness.ts';
import { explainCallHandler, explainOfferHandler, explainRequestHandler } from './http/routes/explanations.ts';
import { getInstallationHandler, updateInstallationHandler } from './http/routes/installation.ts';
import { getRevisionHandler, listRevisionsHandler, restoreRevisionHandler } from './http/routes/revisions.ts';
import { createKeyHandler, type KeysDependencies, listKeysHandler, revokeKeyHandler } from './http/routes/keys.ts';
import { getOfferHandler, listCallsHandler, searchOffersHandler } from './http/routes/offers.ts';
import { getStatisticsHandler, listUnknownClassificationsHandler, makeAliasHandler } from './http/routes/reports.ts';
import { recordOutcomeHandler, setNumberStateHandler } from './http/routes/outcomes.ts';
import { assertServed } from './http/served-routes.ts';
import { swaggerUiDocuments } from './http/swagger-ui.ts';
import type { Network } from './config.ts';
import type { Observe } from './observe.ts';
import type { ExplainRequest } from './operations/explain-request.ts';
import type { LiveEvents } from './operations/live-events.ts';
import type { RecordOutcome } from './operations/record-outcome.ts';
import type { RouteCall } from './operations/route-call.ts';
import type { SetNumberState } from './operations/set-number-state.ts';
import type { Database } from './store/connection.ts';
import type { StoredCall } from './store/calls.ts';

/** The same for every app; where its page can't be made, nothing starts. */
const swaggerUi = await swaggerUiDocuments();

export interface AppDependencies extends KeysDependencies, Omit<AccessOptions, 'trustedProxies'> {
  readonly routeCall: RouteCall;
  /** Whether there is room for another call; asked at each request before it is read. */
  readonly admitsCall: () => boolean;
  readonly recordOutcome: RecordOutcome;
  readonly setNumberState: SetNumberState;
  readonly liveEvents: LiveEvents;
  readonly explainRequest: ExplainRequest;
  /** Null where the call is not remembered. */
  readonly readCall: (callID: string) => Promise<StoredCall | null>;
  readonly trustedProxies: readonly Network[];
  /** For everything but calls, outcomes and keys, which have their own ways. */
  readonly database: Database;
  /** Whether calls can be routed now; asked at each request for it. */
  readonly isReady: () => Promise<boolean>;
  /** Stands before every path: empty, or `/` and something without a slash at its end. */
  readonly basePath: string;
  readonly observe: Observe;
}

/** @throws Error where the generated files or the routes are not those of openapi.yaml */
export function createApp(dependencies: AppDependencies): AnyElysia {
  const { database, isReady, basePath, observe, trustedProxies } = dependencies;
  assertGeneratedFresh();
  const handlers: Handlers = {
    routeCall: routeCallHandler(dependencies.routeCall),
    listCalls: listCallsHandler(database),
    getCall: getCallHandler(dependencies.readCall),
    searchOffers: searchOffersHandler(database),
    getOffer: getOfferHandler(database),
    explainOffer: explainOfferHandler(database),
    explainCall: explainCallHandler(database),
    explainRequest: explainRequestHandler(dependencies.explainRequest),
    recordOutcome: recordOutcomeHandler(dependencies.recordOutcome),
    setNumberState: setNumberStateHandler(dependencies.setNumberState),
    listQueues: listQueuesHandler(database),
    createQueue: createQueueHandler(database),
    getQueue: getQueueHandler(database),
    updateQueue: updateQueueHandler(database),
    deleteQueue: deleteQueueHandler(database),
    setQueueEmergency: setQueueEmergencyHandler(database),
    clearQueueEmergency: clearQueueEmergencyHandler(database),
    listMemberships: listMembershipsHandler(database),
    replaceRoster: replaceRosterHandler(database),
    putMembership: putMembershipHandler(database),
    deleteMembership: deleteMembershipHandler(database),
    listAgents: listAgentsHandler(database),
    createAgent: createAgentHandler(database),
    getAgent: getAgentHandler(database),
    updateAgent: updateAgentHandler(database),
    deleteAgent: deleteAgentHandler(database),
    setAgentStatus: setAgentStatusHandler(database),
    listCustomerRules: listCustomerRulesHandler(database),
    getCustomerRule: getCustomerRuleHandler(database),
    putCustomerRule: putCustomerRuleHandler(database),
    deleteCustomerRule: deleteCustomerRuleHandler(database),
    getInstallation: getInstallationHandler(database),
    updateInstallation: updateInstallationHandler(database),
    exportAgents: exportAgentsHandler(database),
    importAgents: importAgentsHandler(database),
    exportMemberships: exportMembershipsHandler(database),
    importMemberships: importMembershipsHandler(database),
    getCustomerData: getCustomerDataHandler(database),
    eraseCustomer: eraseCustomerHandler(database),
    getStatistics: getStatisticsHandler(database),
    getFairness: getFairnessHandler(database),
    listUnknownClassifications: listUnknownClassificationsHandler(database),
    makeAlias: makeAliasHandler(database),
    followEvents: followEventsHandler(dependencies.liveEvents),
    listRevisions: listRevisionsHandler(database),
    getRevision: getRevisionHandler(database),
    restoreRevision: restoreRevisionHandler(database),
    exportConfiguration: exportConfigurationHandler(database),
    importConfiguration: importConfigurationHandler(database),
    listKeys: listKeysHandler(dependencies),
    createKey: createKeyHandler(dependencies),
    revokeKey: revokeKeyHandler(dependencies),
    getLiveness,
    getReadiness: getReadinessHandler({ isReady, observe }),
  };
  const options: MountOptions = {
    operations,
    handlers,
    documents: { '/openapi.yaml': openapiDocument, ...swaggerUi },
    basePath,
    // The EML System puts its path behind a base URL that may end in a slash.
    slashTolerant: 'routeCall',
    doors: { routeCall: dependencies.admitsCall },
    admit: createAccess({ ...dependencies, trustedProxies: networksOf(trustedProxies) }),
    observe,
  };
  const app = mount(options);
  assertServed(app, options);
  return app;
}
