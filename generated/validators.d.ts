// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 0acc975b946847148989ec8ff301f15073bfb99215c537da7197881de3514a02
import type { operations } from './openapi.ts';

/** One thing that is wrong with a value; the words are JSON Schema's. */
export interface Problem {
  /** A JSON pointer; empty for the value itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator<Valid> {
  (value: unknown): value is Valid;
  /** What was wrong with the value of the last call. */
  readonly errors?: readonly Problem[] | null;
}

export const routeCallBody: Validator<operations['routeCall']['requestBody']['content']['application/json']>;
export const explainRequestBody: Validator<operations['explainRequest']['requestBody']['content']['application/json']>;
export const recordOutcomeBody: Validator<operations['recordOutcome']['requestBody']['content']['application/json']>;
export const setNumberStateBody: Validator<operations['setNumberState']['requestBody']['content']['application/json']>;
export const createQueueBody: Validator<operations['createQueue']['requestBody']['content']['application/json']>;
export const updateQueueBody: Validator<operations['updateQueue']['requestBody']['content']['application/json']>;
export const setQueueEmergencyBody: Validator<operations['setQueueEmergency']['requestBody']['content']['application/json']>;
export const replaceRosterBody: Validator<operations['replaceRoster']['requestBody']['content']['application/json']>;
export const putMembershipBody: Validator<operations['putMembership']['requestBody']['content']['application/json']>;
export const createAgentBody: Validator<operations['createAgent']['requestBody']['content']['application/json']>;
export const updateAgentBody: Validator<operations['updateAgent']['requestBody']['content']['application/json']>;
export const setAgentStatusBody: Validator<operations['setAgentStatus']['requestBody']['content']['application/json']>;
export const putCustomerRuleBody: Validator<operations['putCustomerRule']['requestBody']['content']['application/json']>;
export const updateInstallationBody: Validator<operations['updateInstallation']['requestBody']['content']['application/json']>;
export const importConfigurationBody: Validator<operations['importConfiguration']['requestBody']['content']['application/json']>;
export const restoreRevisionBody: Validator<operations['restoreRevision']['requestBody']['content']['application/json']>;
export const makeAliasBody: Validator<operations['makeAlias']['requestBody']['content']['application/json']>;
export const createKeyBody: Validator<operations['createKey']['requestBody']['content']['application/json']>;
export const routeCallHeader: Validator<NonNullable<operations['routeCall']['parameters']['header']>>;
export const listCallsQuery: Validator<NonNullable<operations['listCalls']['parameters']['query']>>;
export const getCallPath: Validator<NonNullable<operations['getCall']['parameters']['path']>>;
export const explainCallPath: Validator<NonNullable<operations['explainCall']['parameters']['path']>>;
export const searchOffersQuery: Validator<NonNullable<operations['searchOffers']['parameters']['query']>>;
export const getOfferPath: Validator<NonNullable<operations['getOffer']['parameters']['path']>>;
export const explainOfferPath: Validator<NonNullable<operations['explainOffer']['parameters']['path']>>;
export const setNumberStatePath: Validator<NonNullable<operations['setNumberState']['parameters']['path']>>;
export const listQueuesQuery: Validator<NonNullable<operations['listQueues']['parameters']['query']>>;
export const createQueueHeader: Validator<NonNullable<operations['createQueue']['parameters']['header']>>;
export const getQueuePath: Validator<NonNullable<operations['getQueue']['parameters']['path']>>;
export const deleteQueueHeader: Validator<NonNullable<operations['deleteQueue']['parameters']['header']>>;
export const deleteQueuePath: Validator<NonNullable<operations['deleteQueue']['parameters']['path']>>;
export const updateQueueHeader: Validator<NonNullable<operations['updateQueue']['parameters']['header']>>;
export const updateQueuePath: Validator<NonNullable<operations['updateQueue']['parameters']['path']>>;
export const setQueueEmergencyHeader: Validator<NonNullable<operations['setQueueEmergency']['parameters']['header']>>;
export const setQueueEmergencyPath: Validator<NonNullable<operations['setQueueEmergency']['parameters']['path']>>;
export const clearQueueEmergencyHeader: Validator<NonNullable<operations['clearQueueEmergency']['parameters']['header']>>;
export const clearQueueEmergencyPath: Validator<NonNullable<operations['clearQueueEmergency']['parameters']['path']>>;
export const listMembershipsPath: Validator<NonNullable<operations['listMemberships']['parameters']['path']>>;
export const replaceRosterHeader: Validator<NonNullable<operations['replaceRoster']['parameters']['header']>>;
export const replaceRosterPath: Validator<NonNullable<operations['replaceRoster']['parameters']['path']>>;
export const putMembershipHeader: Validator<NonNullable<operations['putMembership']['parameters']['header']>>;
export const putMembershipPath: Validator<NonNullable<operations['putMembership']['parameters']['path']>>;
export const deleteMembershipHeader: Validator<NonNullable<operations['deleteMembership']['parameters']['header']>>;
export const deleteMembershipPath: Validator<NonNullable<operations['deleteMembership']['parameters']['path']>>;
export const importMembershipsHeader: Validator<NonNullable<operations['importMemberships']['parameters']['header']>>;
export const importMembershipsQuery: Validator<NonNullable<operations['importMemberships']['parameters']['query']>>;
export const listAgentsQuery: Validator<NonNullable<operations['listAgents']['parameters']['query']>>;
export const createAgentHeader: Validator<NonNullable<operations['createAgent']['parameters']['header']>>;
export const getAgentPath: Validator<NonNullable<operations['getAgent']['parameters']['path']>>;
export const deleteAgentHeader: Validator<NonNullable<operations['deleteAgent']['parameters']['header']>>;
export const deleteAgentPath: Validator<NonNullable<operations['deleteAgent']['parameters']['path']>>;
export const updateAgentHeader: Validator<NonNullable<operations['updateAgent']['parameters']['header']>>;
export const updateAgentPath: Validator<NonNullable<operations['updateAgent']['parameters']['path']>>;
export const setAgentStatusHeader: Validator<NonNullable<operations['setAgentStatus']['parameters']['header']>>;
export const setAgentStatusPath: Validator<NonNullable<operations['setAgentStatus']['parameters']['path']>>;
export const importAgentsHeader: Validator<NonNullable<operations['importAgents']['parameters']['header']>>;
export const importAgentsQuery: Validator<NonNullable<operations['importAgents']['parameters']['query']>>;
export const listCustomerRulesQuery: Validator<NonNullable<operations['listCustomerRules']['parameters']['query']>>;
export const getCustomerRulePath: Validator<NonNullable<operations['getCustomerRule']['parameters']['path']>>;
export const putCustomerRuleHeader: Validator<NonNullable<operations['putCustomerRule']['parameters']['header']>>;
export const putCustomerRulePath: Validator<NonNullable<operations['putCustomerRule']['parameters']['path']>>;
export const deleteCustomerRuleHeader: Validator<NonNullable<operations['deleteCustomerRule']['parameters']['header']>>;
export const deleteCustomerRulePath: Validator<NonNullable<operations['deleteCustomerRule']['parameters']['path']>>;
export const getCustomerDataPath: Validator<NonNullable<operations['getCustomerData']['parameters']['path']>>;
export const getCustomerDataQuery: Validator<NonNullable<operations['getCustomerData']['parameters']['query']>>;
export const eraseCustomerHeader: Validator<NonNullable<operations['eraseCustomer']['parameters']['header']>>;
export const eraseCustomerPath: Validator<NonNullable<operations['eraseCustomer']['parameters']['path']>>;
export const updateInstallationHeader: Validator<NonNullable<operations['updateInstallation']['parameters']['header']>>;
export const importConfigurationHeader: Validator<NonNullable<operations['importConfiguration']['parameters']['header']>>;
export const importConfigurationQuery: Validator<NonNullable<operations['importConfiguration']['parameters']['query']>>;
export const listRevisionsQuery: Validator<NonNullable<operations['listRevisions']['parameters']['query']>>;
export const getRevisionPath: Validator<NonNullable<operations['getRevision']['parameters']['path']>>;
export const restoreRevisionHeader: Validator<NonNullable<operations['restoreRevision']['parameters']['header']>>;
export const restoreRevisionPath: Validator<NonNullable<operations['restoreRevision']['parameters']['path']>>;
export const getStatisticsQuery: Validator<NonNullable<operations['getStatistics']['parameters']['query']>>;
export const getFairnessPath: Validator<NonNullable<operations['getFairness']['parameters']['path']>>;
export const getFairnessQuery: Validator<NonNullable<operations['getFairness']['parameters']['query']>>;
export const listUnknownClassificationsQuery: Validator<NonNullable<operations['listUnknownClassifications']['parameters']['query']>>;
export const makeAliasHeader: Validator<NonNullable<operations['makeAlias']['parameters']['header']>>;
export const followEventsHeader: Validator<NonNullable<operations['followEvents']['parameters']['header']>>;
export const followEventsQuery: Validator<NonNullable<operations['followEvents']['parameters']['query']>>;
export const createKeyHeader: Validator<NonNullable<operations['createKey']['parameters']['header']>>;
export const revokeKeyPath: Validator<NonNullable<operations['revokeKey']['parameters']['path']>>;

/** Of the openapi.yaml that the validators were made from. */
export const openapiSha256: string;
