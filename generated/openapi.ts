// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 0acc975b946847148989ec8ff301f15073bfb99215c537da7197881de3514a02
export interface paths {
    readonly "/call/request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask which number to dial for a call
         * @description Chooses the next agent of the queue that `rclassification` names and answers with the agent's number.
         *     The decision is durable before it is answered.
         *
         *     **Repeating a request is safe.** The same call asking the same queue again within a second, or repeating a
         *     request word for word within six seconds, gets the recorded number and `mqID` again. Asking again later means
         *     that the agent was not reached, and gets another one; more than 75 seconds later, that the caller was served and
         *     came back. These times are settings of the queue.
         *
         *     Doubled and trailing slashes in this path are accepted. A missing `Content-Type` counts as JSON.
         *     Unknown fields are ignored. A body may have up to 16 KiB.
         */
        readonly post: operations["routeCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the calls
         * @description Each by its last offer or refusal, the latest first.
         */
        readonly get: operations["listCalls"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calls/{callID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a call with its visits and attempts
         * @description Everything that this call was answered, grouped by visit: a stay in one queue asked for. A callID that was silent
         *     for hours is another call, with an `episode` of its own; the latest is shown. Of refusals in a row the last is
         *     kept. Calls are remembered for two days at least.
         */
        readonly get: operations["getCall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calls/{callID}/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Explain a whole call
         * @description Every decision of the latest call of this callID, oldest first.
         */
        readonly get: operations["explainCall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search offers and refusals
         * @description The latest first. What is rare and long ago is looked for until the database has taken too long: 503; a narrower time helps.
         */
        readonly get: operations["searchOffers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offers/{mqID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one offer with its reasons
         * @description Also a refusal. The reasons name the settings, where the rotation stood, and who was looked at and why not taken.
         */
        readonly get: operations["getOffer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/offers/{mqID}/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Explain one offer
         * @description Also a refusal: who was looked at and why not taken, step by step, each with a sentence.
         */
        readonly get: operations["explainOffer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/explanations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Explain what a request would get
         * @description Decided against the live state as a real request is, by the same code on the same rows, and not kept: the next real request with the same values gets just this.
         */
        readonly post: operations["explainRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report what became of an offer
         * @description Names the offer by its `mqID`, or the last one of a call by `callID`. Reports may come late, in any order and more
         *     than once: each outcome of an offer counts once, and the strongest says how it ended, `completed` before
         *     `answered` before `rejected` before `busy` before `no_answer`.
         *
         *     - `no_answer`, `busy` and `rejected` free the agent and let them rest (`back_off_seconds`); the call's next request
         *       gets somebody else. So many `no_answer` in a row (`no_answer_max`) pause the agent for a while, unless nobody
         *       else in one of the agent's queues is at work.
         *     - `answered` takes the agent for as long as a talk may last (`talk_seconds_max`), and makes the agent the
         *       customer's (`sticky_seconds`).
         *     - `completed` frees the agent after the wrap-up (`wrap_up_seconds`).
         */
        readonly post: operations["recordOutcome"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/numbers/{number}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Report that a number is busy or idle
         * @description For telephone systems that know only numbers. Every agent who is called under this number counts as busy for
         *     `expiresInSeconds`, or no longer does. Nobody stays busy for ever: a report that is not repeated runs out.
         */
        readonly put: operations["setNumberState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the queues
         * @description By id. A key for some queues sees these alone.
         */
        readonly get: operations["listQueues"];
        readonly put?: never;
        /**
         * Add a queue
         * @description It answers calls from the next decision on, as soon as somebody is in it.
         */
        readonly post: operations["createQueue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a queue
         * @description With everything that can be configured of it but its memberships, and with what is hardly meant.
         */
        readonly get: operations["getQueue"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a queue
         * @description With its memberships. A queue that others overflow to, that is the catch-all or the target of a customer rule stays: 409.
         */
        readonly delete: operations["deleteQueue"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a queue
         * @description Holds from the next decision on. It disturbs neither the rotation nor calls in progress.
         */
        readonly patch: operations["updateQueue"];
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueID}/emergency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Close a queue at once
         * @description The queue is closed from the next decision on, whatever its hours say and also for calls in progress, until the switch is taken back or ends by itself.
         */
        readonly put: operations["setQueueEmergency"];
        readonly post?: never;
        /**
         * Open a queue again
         * @description Takes the switch back; the hours say again when the queue is open.
         */
        readonly delete: operations["clearQueueEmergency"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueID}/memberships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the roster of a queue
         * @description All memberships in their order.
         */
        readonly get: operations["listMemberships"];
        /**
         * Replace the roster of a queue
         * @description In one change. Who stays keeps the place in the rotation, and who is not listed leaves the queue.
         */
        readonly put: operations["replaceRoster"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueID}/memberships/{agentID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put an agent into a queue
         * @description Adds the agent behind all others, or changes the membership that there is; for that `If-Match` is needed.
         */
        readonly put: operations["putMembership"];
        readonly post?: never;
        /**
         * Take an agent out of a queue
         * @description From the next decision on. Calls that the agent has are not disturbed.
         */
        readonly delete: operations["deleteMembership"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/memberships.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export all rosters as CSV
         * @description One line for each membership, by queue and in the order of the roster.
         */
        readonly get: operations["exportMemberships"];
        /**
         * Replace rosters by CSV
         * @description Each queue that is named gets the roster of its lines, in their order; other queues keep theirs. Agents are named by name and number. All of it is taken, or nothing; what is wrong is named with its line. Up to 1 MiB.
         */
        readonly put: operations["importMemberships"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the agents
         * @description By id. A key for some queues sees the agents in these alone.
         */
        readonly get: operations["listAgents"];
        readonly put?: never;
        /**
         * Add an agent
         * @description Who is in no queue is offered by none: put the agent into one.
         */
        readonly post: operations["createAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agentID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an agent
         * @description With everything that can be configured of the agent but the memberships.
         */
        readonly get: operations["getAgent"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove an agent
         * @description From all queues. An agent whom customer rules name stays: 409.
         */
        readonly delete: operations["deleteAgent"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an agent
         * @description Holds from the next decision on, in all queues.
         */
        readonly patch: operations["updateAgent"];
        readonly trace?: never;
    };
    readonly "/v1/agents/{agentID}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Pause or resume an agent
         * @description Holds from the next decision on. `available` also ends the pause that unanswered calls had brought. The place in each rotation is kept.
         */
        readonly put: operations["setAgentStatus"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export the agents as CSV
         * @description One line for each, by id, without hours and daily numbers.
         */
        readonly get: operations["exportAgents"];
        /**
         * Add and change agents by CSV
         * @description A line with an `id` changes that agent; one without changes the agent of the same name and number, or adds one. Columns that are missing leave what there is; agents who are not listed stay. All of it is taken, or nothing; what is wrong is named with its line. Up to 1 MiB.
         */
        readonly put: operations["importAgents"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customer-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the customer rules
         * @description By customerID, with what is always done for each of these customers.
         */
        readonly get: operations["listCustomerRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customer-rules/{customerID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the rule of a customer
         * @description What is always done for this customer.
         */
        readonly get: operations["getCustomerRule"];
        /**
         * Say what is done for a customer
         * @description A queue or an agent of their own first, or a number instead of any agent. To change a rule that there is, `If-Match` is needed.
         */
        readonly put: operations["putCustomerRule"];
        readonly post?: never;
        /**
         * Remove the rule of a customer
         * @description The customer is served like any other from the next decision on.
         */
        readonly delete: operations["deleteCustomerRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{customerID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export what is kept of a customer
         * @description The rule, the agents asked first, and every offer and refusal, the latest first.
         */
        readonly get: operations["getCustomerData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{customerID}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Erase a customer
         * @description Takes the customerID out of every decision and call, and deletes the rule, what revisions kept of it, and the agents asked first. That calls were answered, and by whom, stays. What the customer asks for afterwards is kept anew. Doing it again does what is left.
         */
        readonly post: operations["eraseCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/installation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what holds for all queues
         * @description The catch-all queue, the customerIDs that say nothing, and the switch for all queues.
         */
        readonly get: operations["getInstallation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change what holds for all queues
         * @description Also closes all queues at once, or opens them again.
         */
        readonly patch: operations["updateInstallation"];
        readonly trace?: never;
    };
    readonly "/v1/configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export the configuration
         * @description Everything that people configure, as one document that `importConfiguration` takes, here or in another installation.
         */
        readonly get: operations["exportConfiguration"];
        /**
         * Import a configuration
         * @description Everything becomes what the document says, in one change: what it does not have is removed, and queues and agents of the same name go on where they were. All of it is taken, or nothing. A document of more than 1 MiB is imported by `qm import`.
         */
        readonly put: operations["importConfiguration"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the changes
         * @description The latest first: who changed what and why, with what was there before and after. Of one queue or agent, if asked for.
         */
        readonly get: operations["listRevisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/revisions/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a change
         * @description Who changed what and why, with what was there before and after.
         */
        readonly get: operations["getRevision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/revisions/{revision}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set everything back to a revision
         * @description Whatever was changed after the revision becomes what it was right after it, as a new revision. What was removed gets its old id.
         */
        readonly post: operations["restoreRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count decisions and outcomes over time
         * @description By the time of the decisions. What requests alone can not tell is there only where outcomes were reported, and absent elsewhere. Up to 31 days and 3,000 buckets; what takes longer than half a minute is answered with 503, and a shorter time helps.
         */
        readonly get: operations["getStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueID}/fairness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what each agent of a queue got
         * @description For each agent who was a member at any time of the period: the offers, what an equal share (or one by weight) would
         *     have been, how often the rotation passed the agent over and why, the bound that the strategy promises, and whether
         *     it held. All of it is worked out from the record of the queue: its decisions, and what was found changed between
         *     them.
         *
         *     - `round_robin`: the turn goes around the roster, and whenever it comes by, an agent is offered or passed over for a
         *       reason. So no one gets fewer offers than another by more than `bound`, that is one for each level of tiers that was
         *       asked, and one for each time passed over. Compared are agents of one tier who were members over the same time.
         *     - `weighted_round_robin`: offers are no further from the share than `bound`, which follows from where the passes of
         *       stride scheduling stood, from who came and went, and from offers that came while others were passed over. Claimed
         *       only while all agents at work are of the tiers asked.
         *     - `longest_idle`, `fewest_offers`, `top_down` and `random` claim no bound. Of these, and by weight, only who was
         *       looked at and named counts as passed over: an agent behind the one offered was not, and of each decision at most
         *       twenty are named.
         *
         *     Offers to customers' own agents and second chances do not move the rotation, and stand apart. Where the strategy
         *     has changed, the bound counts since then. Up to 31 days; what takes longer than half a minute is answered with 503,
         *     and a shorter time helps.
         */
        readonly get: operations["getFairness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-classifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what calls asked for in vain
         * @description The most frequent first, over the last 90 days, also while the catch-all queue serves them. Names that a queue has meanwhile are left out. Counted by each instance and written down every five seconds.
         */
        readonly get: operations["listUnknownClassifications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unknown-classifications/aliases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make an unknown classification an alias
         * @description The queue answers to the name from the next decision on.
         */
        readonly post: operations["makeAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow what happens
         * @description Server-sent events: `offer`, `refusal`, `outcome` and `revision`, whichever instance they happened on, about half a second later. `Last-Event-ID` goes on where a connection ended, up to a day later; events of the three seconds before may come again. `gap` says that there was more than could be told. A comment comes every 15 seconds.
         */
        readonly get: operations["followEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the API keys
         * @description The newest first, those that are expired or revoked included. What the keys are nobody can read again.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Make an API key
         * @description The answer is the only place where the key ever stands. To change a key without a gap, make a second one, bring it
         *     to whoever uses the first, and revoke that one. A request that is sent again with its `Idempotency-Key` makes no
         *     second key; the first can not be shown again, so that the answer is 409: find it by `listKeys`, and revoke it.
         */
        readonly post: operations["createKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/keys/{keyID}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description No instance takes the key any more after five seconds. It stays in the list, and can't be brought back. Revoking
         *     it again changes nothing.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether the process is alive
         * @description Answers as long as the process can answer at all, whatever the state of the database. An instance that does
         *     not answer this should be restarted.
         */
        readonly get: operations["getLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether the service can route calls
         * @description Asks the database each time, so that an instance which lost it is taken out of traffic. An instance that is
         *     shutting down answers 503 as well.
         */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One request of the EML System for a call. Fields that are not listed here are ignored. */
        readonly CallRequest: {
            /**
             * @description Identifies the call. Well-formed text without NUL, up to 255 characters.
             * @example wtl0tmw3rri9s7gqdpfi0
             */
            readonly callID: string;
            /**
             * @description The request classification, the destination area of the call. It names a queue by the queue's name or one of
             *     its aliases; letter case and surrounding white space do not matter. White space alone counts as empty.
             * @example GOTOSUPPORT
             */
            readonly rclassification: string & unknown;
            /**
             * @description Identifies the customer. `null` counts as absent.
             * @example 70154
             */
            readonly customerID?: string | null;
            /**
             * @description Duration of the current call as the EML System words it. Its unit is not documented, so it is stored and
             *     compared for equality, never computed with.
             * @example 12
             */
            readonly callTime: string;
        };
        readonly IdempotencyKey: string;
        /** @description The number to dial, and the decision's own identifier. */
        readonly Offer: {
            /** @description As it was sent. */
            readonly rclassification: string;
            /** @description The phone number or extension to dial. */
            readonly number: string;
            /** @description As it was sent. */
            readonly callID: string;
            /**
             * Format: uuid
             * @description The queue management ID of this decision, a version 6 UUID.
             */
            readonly mqID: string;
            /** @constant */
            readonly success: true;
        };
        /** @description No number can be given, and why. */
        readonly Refusal: {
            /** @constant */
            readonly success: false;
            /** @description The reason, with the classification as it was sent. */
            readonly message: string;
        };
        /** @description The queue management ID of a decision, a version 6 UUID. */
        readonly MqID: string;
        /** @enum {string} */
        readonly Outcome: "no_answer" | "busy" | "rejected" | "answered" | "completed";
        /** @description Exactly one of `mqID` and `callID` names the offer. Fields that are not listed here are ignored. */
        readonly OutcomeReport: {
            readonly mqID?: components["schemas"]["MqID"];
            /** @description The call, whose last offer is meant. */
            readonly callID?: string;
            readonly outcome: components["schemas"]["Outcome"];
        };
        readonly RecordedOutcome: {
            readonly mqID: components["schemas"]["MqID"];
            readonly callID: string;
            readonly ending: components["schemas"]["Ending"] | null;
        };
        /** @description Fields that are not listed here are ignored. */
        readonly NumberStateReport: {
            /** @enum {string} */
            readonly state: "busy" | "idle";
            /** @description Required with `busy`. */
            readonly expiresInSeconds?: number;
        };
        readonly NumberState: {
            readonly number: string;
            /** @enum {string} */
            readonly state: "busy" | "idle";
            /** @description How many agents are called under this number. */
            readonly agents: number;
        };
        /**
         * @description How an offer ended. The first five were reported. The others are what the call's next request told:
         *     `not_reached`, it asked the same queue again while the agent could still be ringing; `returned`, it came back to
         *     the same queue later; `transferred`, it asked for another queue.
         * @enum {string}
         */
        readonly Ending: "no_answer" | "busy" | "rejected" | "answered" | "completed" | "not_reached" | "returned" | "transferred";
        readonly Call: {
            readonly callID: string;
            /** @description How many calls this callID has been. */
            readonly episode: number;
            /** @description How many requests asked for this callID, retries included. */
            readonly requests: number;
            readonly visits: readonly components["schemas"]["Visit"][];
        };
        /** @description A stay in one queue asked for. */
        readonly Visit: {
            /** @description Counted from 1 in the call. */
            readonly visit: number;
            readonly queueID: number;
            /** @description The name of the queue asked for; null where it is gone. */
            readonly queue: string | null;
            /** Format: date-time */
            readonly startedAt: string;
            readonly attempts: readonly components["schemas"]["Attempt"][];
        };
        /** @description One decision, an offer or a refusal. */
        readonly Attempt: {
            readonly mqID: components["schemas"]["MqID"];
            /**
             * @description Why this number was given.
             * @enum {string}
             */
            readonly kind: "rotation" | "sticky" | "customer_agent" | "customer_number" | "overflow_number" | "fallback" | "emergency" | "second_chance" | "refusal";
            /** @description Null for a number that is no agent's, and for a refusal. */
            readonly agentID: number | null;
            /** @description The agent's name; null where the agent is gone as well. */
            readonly agent: string | null;
            /** @description Null for a refusal. */
            readonly number: string | null;
            readonly refusal: ("nobody_available" | "closed") | null;
            /** @description The queue that decided; by overflow another than the one asked for. */
            readonly queueID: number;
            readonly queue: string | null;
            /** Format: date-time */
            readonly decidedAt: string;
            readonly ending: components["schemas"]["Ending"] | null;
            /**
             * Format: date-time
             * @description When the failure was reported or inferred, or the first report came.
             */
            readonly endedAt: string | null;
            readonly rclassification: string;
            readonly customerID: string | null;
            readonly callTime: string;
            /** @description Why it fell so; null where the decision is not kept any more. */
            readonly reasons: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description Weekly hours and dated overrides in local time; null is at all times. */
        readonly Hours: {
            readonly weekly: readonly {
                readonly days: readonly ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                /** @description Such as 09:00. */
                readonly opens: string;
                /** @description Such as 17:30 or 24:00; before `opens` it is on the next day. */
                readonly closes: string;
            }[];
            readonly dates: readonly {
                /** @description Such as 2026-12-25. */
                readonly date: string;
                /** @description What the day is, as a holiday. */
                readonly name: string;
                /** @description When it is open on that date; empty for not at all. */
                readonly spans: readonly {
                    readonly opens: string;
                    readonly closes: string;
                }[];
            }[];
        } | null;
        /** @description In which cases. */
        readonly OverflowCases: readonly ("closed" | "nobody" | "attempts")[];
        /** @description The switch that closes at once; null while it is not thrown. */
        readonly Emergency: {
            /** @description Since when it is thrown, in UTC. */
            readonly since: string;
            /** @description When it ends by itself, in UTC; null is with the next opening. */
            readonly until: string | null;
            /** @description Why. */
            readonly reason: string | null;
            /** @description Given to callers meanwhile. */
            readonly number: ((string & unknown) | null) & unknown;
        } | null;
        readonly Queue: {
            readonly id: number;
            /** @description What `rclassification` names the queue by; letter case and white space around it do not matter. */
            readonly name: string;
            /** @description Other names of the queue. */
            readonly aliases: readonly string[];
            /**
             * @description Who is offered next.
             * @enum {string}
             */
            readonly strategy: "round_robin" | "longest_idle" | "fewest_offers" | "weighted_round_robin" | "top_down" | "random";
            /**
             * @description Whether agents who are only busy are offered when nobody is free, or the call overflows.
             * @enum {string}
             */
            readonly whenBusy: "anyway" | "overflow";
            /** @description How long an agent counts as taken by an offer; 0 takes no leases. */
            readonly leaseSeconds: number;
            /** @description How long a lease lasts from a reported answer on. */
            readonly talkSecondsMax: number;
            /** @description How long an agent rests after a reported completion. */
            readonly wrapUpSeconds: number;
            /** @description How long an agent rests after a reported no_answer, busy or rejected. */
            readonly backOffSeconds: number;
            /** @description After so many reported no_answers in a row the agent is paused; 0 never. */
            readonly noAnswerMax: number;
            /** @description For how long. */
            readonly noAnswerPauseSeconds: number;
            /** @description The longest ring that the telephone platform allows. */
            readonly ringSeconds: number;
            /** @description The same call asking the same queue again within this time gets the recorded answer. */
            readonly duplicateSeconds: number;
            /** @description A request repeated word for word within this time gets the recorded answer, once for each offer. */
            readonly retrySeconds: number;
            /** @description A callID that was silent for longer than this is a new call. */
            readonly callMemorySeconds: number;
            /** @description How many offers of its agents the queue makes in one visit of a call. */
            readonly attemptsMax: number;
            /** @description How many offers a call gets in all. */
            readonly callOffersMax: number;
            /** @description When all else is used up, an agent who failed so long ago is tried again. */
            readonly secondChanceSeconds: number;
            /** @description How long a customer is given the agent of the last call first; 0 never. */
            readonly stickySeconds: number;
            /** @description The IANA name, such as Europe/Berlin, of the time zone of hours and daily counts. */
            readonly timeZone: string;
            readonly hours: components["schemas"]["Hours"];
            /** @description When the later tiers of agents join those before them. A tier that is not listed serves only where they have nobody. */
            readonly tiers: readonly {
                /** @description Which tier. */
                readonly tier: number;
                /** @description From the start of a visit. */
                readonly waitSeconds: number;
            }[];
            /** @description Where a call goes when the queue can not serve it, in this order: to a queue or to a number. */
            readonly overflow: readonly {
                readonly queueID: number | null;
                /** @description A phone number or extension, without white space at its ends. */
                readonly number: ((string & unknown) | null) & unknown;
                readonly when: components["schemas"]["OverflowCases"];
            }[];
            /** @description Given once in a visit when nobody else can be. */
            readonly fallbackNumber: ((string & unknown) | null) & unknown;
            readonly emergency: components["schemas"]["Emergency"];
            /** @description What is allowed and yet hardly meant. Not in lists. */
            readonly warnings?: readonly components["schemas"]["Warning"][];
        };
        readonly Warning: {
            /** @enum {string} */
            readonly code: "nobody_in_queue" | "overflow_ends_nowhere" | "no_opening" | "strategy_without_leases";
            readonly message: string;
        };
        readonly QueueList: {
            readonly items: readonly components["schemas"]["Queue"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        /** @description What is not given is as a new queue has it. Fields that are not listed here are ignored. */
        readonly NewQueue: {
            readonly name: components["schemas"]["QueueChanges"]["name"];
        } & WithRequired<components["schemas"]["QueueChanges"], "name">;
        /** @description What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored. */
        readonly QueueChanges: {
            /** @description What `rclassification` names the queue by; letter case and white space around it do not matter. */
            readonly name?: string;
            /** @description Other names of the queue. */
            readonly aliases?: readonly string[];
            /**
             * @description Who is offered next.
             * @enum {string}
             */
            readonly strategy?: "round_robin" | "longest_idle" | "fewest_offers" | "weighted_round_robin" | "top_down" | "random";
            /**
             * @description Whether agents who are only busy are offered when nobody is free, or the call overflows.
             * @enum {string}
             */
            readonly whenBusy?: "anyway" | "overflow";
            /** @description How long an agent counts as taken by an offer; 0 takes no leases. */
            readonly leaseSeconds?: number;
            /** @description How long a lease lasts from a reported answer on. */
            readonly talkSecondsMax?: number;
            /** @description How long an agent rests after a reported completion. */
            readonly wrapUpSeconds?: number;
            /** @description How long an agent rests after a reported no_answer, busy or rejected. */
            readonly backOffSeconds?: number;
            /** @description After so many reported no_answers in a row the agent is paused; 0 never. */
            readonly noAnswerMax?: number;
            /** @description For how long. */
            readonly noAnswerPauseSeconds?: number;
            /** @description The longest ring that the telephone platform allows. */
            readonly ringSeconds?: number;
            /** @description The same call asking the same queue again within this time gets the recorded answer. */
            readonly duplicateSeconds?: number;
            /** @description A request repeated word for word within this time gets the recorded answer, once for each offer. */
            readonly retrySeconds?: number;
            /** @description A callID that was silent for longer than this is a new call. */
            readonly callMemorySeconds?: number;
            /** @description How many offers of its agents the queue makes in one visit of a call. */
            readonly attemptsMax?: number;
            /** @description How many offers a call gets in all. */
            readonly callOffersMax?: number;
            /** @description When all else is used up, an agent who failed so long ago is tried again. */
            readonly secondChanceSeconds?: number;
            /** @description How long a customer is given the agent of the last call first; 0 never. */
            readonly stickySeconds?: number;
            /** @description The IANA name, such as Europe/Berlin, of the time zone of hours and daily counts. */
            readonly timeZone?: string;
            readonly hours?: components["schemas"]["Hours"];
            /** @description When the later tiers of agents join those before them. A tier that is not listed serves only where they have nobody. */
            readonly tiers?: readonly {
                /** @description Which tier. */
                readonly tier: number;
                /** @description From the start of a visit. */
                readonly waitSeconds: number;
            }[];
            /** @description Where a call goes when the queue can not serve it, in this order: to a queue or to a number. */
            readonly overflow?: readonly {
                readonly queueID: number | null;
                /** @description A phone number or extension, without white space at its ends. */
                readonly number: ((string & unknown) | null) & unknown;
                readonly when: components["schemas"]["OverflowCases"];
            }[];
            /** @description Given once in a visit when nobody else can be. */
            readonly fallbackNumber?: ((string & unknown) | null) & unknown;
        };
        /** @description Fields that are not listed here are ignored. */
        readonly EmergencyReport: {
            /** @description When it ends by itself, in UTC; null is with the next opening. */
            readonly until?: string | null;
            /** @description Why. */
            readonly reason?: string | null;
            /** @description Given to callers meanwhile. */
            readonly number?: ((string & unknown) | null) & unknown;
        };
        readonly Agent: {
            readonly id: number;
            /** @description Who it is. */
            readonly name: string;
            /** @description The phone number or extension to dial; two agents may share one. */
            readonly number: string & unknown;
            /** @description Dialled instead of the fixed number until then, as at a hot desk. */
            readonly dailyNumber: {
                /** @description A phone number or extension, without white space at its ends. */
                readonly number: string & unknown;
                /** @description In UTC. */
                readonly until: string;
            } | null;
            /**
             * @description Only who is available is offered.
             * @enum {string}
             */
            readonly status: "available" | "paused" | "offline";
            /** @description Why. */
            readonly statusReason: string | null;
            /** @description When a pause or absence ends by itself, in UTC; null is never. */
            readonly returnsAt: string | null;
            /** @description The end of the shift, in UTC; null is never. */
            readonly availableUntil: string | null;
            /** @description The IANA name of the time zone of the hours. */
            readonly timeZone: string;
            readonly hours: components["schemas"]["Hours"];
            /** @description How many calls at once; an external line or partner has more than one. */
            readonly capacity: number;
        };
        readonly AgentList: {
            readonly items: readonly components["schemas"]["Agent"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        /** @description What is not given is as a new agent has it. Fields that are not listed here are ignored. */
        readonly NewAgent: {
            readonly name: components["schemas"]["AgentChanges"]["name"];
            readonly number: components["schemas"]["AgentChanges"]["number"];
        } & WithRequired<components["schemas"]["AgentChanges"], "name" | "number">;
        /** @description What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored. */
        readonly AgentChanges: {
            /** @description Who it is. */
            readonly name?: string;
            /** @description The phone number or extension to dial; two agents may share one. */
            readonly number?: string & unknown;
            /** @description Dialled instead of the fixed number until then, as at a hot desk. */
            readonly dailyNumber?: {
                /** @description A phone number or extension, without white space at its ends. */
                readonly number: string & unknown;
                /** @description In UTC. */
                readonly until: string;
            } | null;
            /**
             * @description Only who is available is offered.
             * @enum {string}
             */
            readonly status?: "available" | "paused" | "offline";
            /** @description Why. */
            readonly statusReason?: string | null;
            /** @description When a pause or absence ends by itself, in UTC; null is never. */
            readonly returnsAt?: string | null;
            /** @description The end of the shift, in UTC; null is never. */
            readonly availableUntil?: string | null;
            /** @description The IANA name of the time zone of the hours. */
            readonly timeZone?: string;
            readonly hours?: components["schemas"]["Hours"];
            /** @description How many calls at once; an external line or partner has more than one. */
            readonly capacity?: number;
        };
        /** @description Fields that are not listed here are ignored. */
        readonly AgentStatusReport: {
            /**
             * @description Only who is available is offered.
             * @enum {string}
             */
            readonly status: "available" | "paused" | "offline";
            /** @description Why. */
            readonly statusReason?: string | null;
            /** @description When a pause or absence ends by itself, in UTC; null is never. */
            readonly returnsAt?: string | null;
        };
        readonly Membership: {
            readonly queueID: number;
            readonly agentID: number;
            /** @description The place in the roster. */
            readonly position: number;
            /** @description Later tiers serve where those before them have nobody, or after a wait. */
            readonly tier: number;
            /** @description The share of offers under weighted_round_robin. */
            readonly weight: number;
            /** @description How many offers a day at most; null for any number. */
            readonly offersPerDayMax: number | null;
            /** @description Whether the agent serves this queue at all. */
            readonly enabled: boolean;
        };
        readonly Roster: {
            readonly items: readonly components["schemas"]["Membership"][];
        };
        /** @description Fields that are not listed here are ignored. */
        readonly RosterReplacement: {
            /** @description In their order. */
            readonly memberships: readonly {
                readonly agentID: number;
                /** @description Later tiers serve where those before them have nobody, or after a wait. */
                readonly tier?: number;
                /** @description The share of offers under weighted_round_robin. */
                readonly weight?: number;
                /** @description How many offers a day at most; null for any number. */
                readonly offersPerDayMax?: number | null;
                /** @description Whether the agent serves this queue at all. */
                readonly enabled?: boolean;
            }[];
        };
        /** @description What is not given stays, or is as a new membership has it: behind all others, in the first tier. Fields that are not listed here are ignored. */
        readonly MembershipChanges: {
            /** @description The place in the roster. */
            readonly position?: number;
            /** @description Later tiers serve where those before them have nobody, or after a wait. */
            readonly tier?: number;
            /** @description The share of offers under weighted_round_robin. */
            readonly weight?: number;
            /** @description How many offers a day at most; null for any number. */
            readonly offersPerDayMax?: number | null;
            /** @description Whether the agent serves this queue at all. */
            readonly enabled?: boolean;
        };
        readonly CustomerRule: {
            readonly customerID: string;
            /** @description The queue that is tried first. */
            readonly queueID: number | null;
            /** @description The agent who is offered first. */
            readonly agentID: number | null;
            /** @description Given instead of any agent. */
            readonly number: ((string & unknown) | null) & unknown;
            /** @description When the rule ends, in UTC; null is never. */
            readonly until: string | null;
        };
        readonly CustomerRuleList: {
            readonly items: readonly components["schemas"]["CustomerRule"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        /** @description Exactly one of `queueID`, `agentID` and `number`. Fields that are not listed here are ignored. */
        readonly CustomerRuleReport: {
            /** @description The queue that is tried first. */
            readonly queueID?: number | null;
            /** @description The agent who is offered first. */
            readonly agentID?: number | null;
            /** @description Given instead of any agent. */
            readonly number?: ((string & unknown) | null) & unknown;
            /** @description When the rule ends, in UTC; null is never. */
            readonly until?: string | null;
        };
        readonly Installation: {
            /** @description The queue of classifications that name none; null refuses them. */
            readonly catchAllQueueID: number | null;
            /** @description These say nothing about who is calling; letter case does not matter. */
            readonly anonymousCustomerIDs: readonly string[];
            /** @description For how many days decisions and their outcomes are kept; then whole days of them are removed. */
            readonly decisionDays: number;
            readonly emergency: components["schemas"]["Emergency"];
        };
        /** @description What is given replaces what there is, whole; the rest stays. Fields that are not listed here are ignored. */
        readonly InstallationChanges: {
            /** @description The queue of classifications that name none; null refuses them. */
            readonly catchAllQueueID?: number | null;
            /** @description These say nothing about who is calling; letter case does not matter. */
            readonly anonymousCustomerIDs?: readonly string[];
            /** @description For how many days decisions and their outcomes are kept; then whole days of them are removed. */
            readonly decisionDays?: number;
            /** @description Closes all queues at once; null opens them again. */
            readonly emergency?: {
                /** @description When it ends by itself, in UTC; null is with the next opening. */
                readonly until?: string | null;
                /** @description Why. */
                readonly reason?: string | null;
                /** @description Given to callers meanwhile. */
                readonly number?: ((string & unknown) | null) & unknown;
            } | null;
        };
        readonly Revision: {
            readonly number: number;
            /** Format: date-time */
            readonly editedAt: string;
            /** @description The name of the key that was used, or `qm`. */
            readonly author: string;
            readonly reason: string | null;
            /** @description What was asked for. */
            readonly operation: string;
            readonly changes: readonly components["schemas"]["RevisionChange"][];
        };
        readonly RevisionChange: {
            /** @enum {string} */
            readonly kind: "queue" | "agent" | "membership" | "customer_rule" | "installation";
            /** @description Which of its kind: an id, two with a slash, or a customerID. */
            readonly key: string;
            /** @description As it was; null where there was none. */
            readonly before: Record<string, never> | null;
            /** @description As it became; null where it was removed. */
            readonly after: Record<string, never> | null;
        };
        readonly RevisionList: {
            readonly items: readonly components["schemas"]["Revision"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        /** @description Fields that are not listed here are ignored. */
        readonly RestoreReport: {
            /** @description Only this queue and its memberships. */
            readonly queueID?: number | null;
        };
        /** @description Everything that people configure. Queues and agents are named instead of numbered, so that it can be taken to another installation. What is not given is as a new one has it. */
        readonly Configuration: {
            readonly installation?: {
                /** @description The name of the queue of classifications that name none. */
                readonly catchAllQueue?: string | null;
                readonly anonymousCustomerIDs?: components["schemas"]["InstallationChanges"]["anonymousCustomerIDs"];
                readonly decisionDays?: components["schemas"]["InstallationChanges"]["decisionDays"];
                readonly emergency?: components["schemas"]["Emergency"];
            };
            readonly agents: readonly components["schemas"]["ConfigurationAgent"][];
            readonly queues: readonly components["schemas"]["ConfigurationQueue"][];
            readonly customerRules?: readonly components["schemas"]["ConfigurationRule"][];
        };
        readonly ConfigurationAgent: {
            readonly name: components["schemas"]["AgentChanges"]["name"];
            readonly number: components["schemas"]["AgentChanges"]["number"];
            readonly dailyNumber?: components["schemas"]["AgentChanges"]["dailyNumber"];
            readonly status?: components["schemas"]["AgentChanges"]["status"];
            readonly statusReason?: components["schemas"]["AgentChanges"]["statusReason"];
            readonly returnsAt?: components["schemas"]["AgentChanges"]["returnsAt"];
            readonly availableUntil?: components["schemas"]["AgentChanges"]["availableUntil"];
            readonly timeZone?: components["schemas"]["AgentChanges"]["timeZone"];
            readonly hours?: components["schemas"]["AgentChanges"]["hours"];
            readonly capacity?: components["schemas"]["AgentChanges"]["capacity"];
        };
        /** @description An agent, by name and number. */
        readonly AgentName: {
            readonly name: components["schemas"]["AgentChanges"]["name"];
            readonly number: components["schemas"]["AgentChanges"]["number"];
        } | null;
        readonly ConfigurationQueue: {
            readonly name: components["schemas"]["QueueChanges"]["name"];
            readonly aliases?: components["schemas"]["QueueChanges"]["aliases"];
            readonly strategy?: components["schemas"]["QueueChanges"]["strategy"];
            readonly whenBusy?: components["schemas"]["QueueChanges"]["whenBusy"];
            readonly leaseSeconds?: components["schemas"]["QueueChanges"]["leaseSeconds"];
            readonly talkSecondsMax?: components["schemas"]["QueueChanges"]["talkSecondsMax"];
            readonly wrapUpSeconds?: components["schemas"]["QueueChanges"]["wrapUpSeconds"];
            readonly backOffSeconds?: components["schemas"]["QueueChanges"]["backOffSeconds"];
            readonly noAnswerMax?: components["schemas"]["QueueChanges"]["noAnswerMax"];
            readonly noAnswerPauseSeconds?: components["schemas"]["QueueChanges"]["noAnswerPauseSeconds"];
            readonly ringSeconds?: components["schemas"]["QueueChanges"]["ringSeconds"];
            readonly duplicateSeconds?: components["schemas"]["QueueChanges"]["duplicateSeconds"];
            readonly retrySeconds?: components["schemas"]["QueueChanges"]["retrySeconds"];
            readonly callMemorySeconds?: components["schemas"]["QueueChanges"]["callMemorySeconds"];
            readonly attemptsMax?: components["schemas"]["QueueChanges"]["attemptsMax"];
            readonly callOffersMax?: components["schemas"]["QueueChanges"]["callOffersMax"];
            readonly secondChanceSeconds?: components["schemas"]["QueueChanges"]["secondChanceSeconds"];
            readonly stickySeconds?: components["schemas"]["QueueChanges"]["stickySeconds"];
            readonly timeZone?: components["schemas"]["QueueChanges"]["timeZone"];
            readonly hours?: components["schemas"]["QueueChanges"]["hours"];
            readonly tiers?: components["schemas"]["QueueChanges"]["tiers"];
            readonly fallbackNumber?: components["schemas"]["QueueChanges"]["fallbackNumber"];
            readonly emergency?: components["schemas"]["Emergency"];
            readonly overflow?: readonly {
                /** @description The name of a queue. */
                readonly queue?: string | null;
                /** @description A phone number or extension, without white space at its ends. */
                readonly number?: ((string & unknown) | null) & unknown;
                readonly when: components["schemas"]["OverflowCases"];
            }[];
            /** @description In their order. */
            readonly members?: readonly {
                readonly agent: components["schemas"]["AgentName"];
                readonly position?: components["schemas"]["MembershipChanges"]["position"];
                readonly tier?: components["schemas"]["MembershipChanges"]["tier"];
                readonly weight?: components["schemas"]["MembershipChanges"]["weight"];
                readonly offersPerDayMax?: components["schemas"]["MembershipChanges"]["offersPerDayMax"];
                readonly enabled?: components["schemas"]["MembershipChanges"]["enabled"];
            }[];
        };
        readonly ConfigurationRule: {
            readonly customerID: string;
            /** @description The name of the queue that is tried first. */
            readonly queue?: string | null;
            readonly agent?: components["schemas"]["AgentName"];
            readonly number?: components["schemas"]["CustomerRuleReport"]["number"];
            readonly until?: components["schemas"]["CustomerRuleReport"]["until"];
        };
        readonly Imported: {
            /** @description The number of the revision; null where nothing had to be changed, and for a dry run. */
            readonly revision: number | null;
            /** @description What became different, or would. */
            readonly changes: readonly components["schemas"]["RevisionChange"][];
        };
        readonly Decision: {
            readonly mqID: components["schemas"]["MqID"];
            readonly callID: string;
            /** @description How many calls this callID had been. */
            readonly episode: number;
            /** @description Which stay of the call in a queue asked for. */
            readonly visit: number;
            readonly kind: components["schemas"]["DecisionKind"];
            readonly agentID: number | null;
            /** @description The name of the agent; null where the agent is gone as well. */
            readonly agent: string | null;
            /** @description Null for a refusal. */
            readonly number: string | null;
            /** @enum {string|null} */
            readonly refusal: "nobody_available" | "closed" | null;
            /** @description The queue that decided. */
            readonly queueID: number;
            readonly queue: string | null;
            /** @description Which decision of that queue, counted from 1 without a gap. */
            readonly queueSequence: number;
            /** @description The queue that the request named. */
            readonly askedQueueID: number;
            readonly askedQueue: string | null;
            /** Format: date-time */
            readonly decidedAt: string;
            readonly rclassification: string;
            readonly customerID: string | null;
            readonly callTime: string;
            /** @description What was reported, each once, in the order of the reports. */
            readonly outcomes: readonly components["schemas"]["Outcome"][];
            /** @description Why it fell so. Not in lists. */
            readonly reasons?: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * @description Why this number was given.
         * @enum {string}
         */
        readonly DecisionKind: "rotation" | "sticky" | "customer_agent" | "customer_number" | "overflow_number" | "fallback" | "emergency" | "second_chance" | "refusal";
        readonly DecisionList: {
            readonly items: readonly components["schemas"]["Decision"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        readonly Explanation: {
            /** @description Null for what would be decided now. */
            readonly mqID: components["schemas"]["MqID"] | null;
            /** @description Null for a call that is none yet. */
            readonly callID: string | null;
            readonly kind: components["schemas"]["DecisionKind"];
            /** @enum {string|null} */
            readonly refusal: "nobody_available" | "closed" | null;
            readonly agentID: number | null;
            readonly agent: string | null;
            /** @description Null for a refusal. */
            readonly number: string | null;
            /** @description The queue that decided. */
            readonly queueID: number;
            readonly queue: string | null;
            /** Format: date-time */
            readonly decidedAt: string;
            /** @description All sentences, as they are read to somebody. */
            readonly text: string;
            /** @description In the order in which it was decided; the last is what came of it. */
            readonly steps: readonly components["schemas"]["ExplanationStep"][];
        };
        readonly ExplanationStep: {
            /**
             * @description `repeat`: the call had asked before. `customer_rule`: a rule names another queue. `queue_open`, `queue_closed`: by hours and switches. `queue_unserved`: the queue could not serve the call, and its overflow was tried. `rotation`: where it stood, or who comes first. `later_tier`: up to which tier agents were equals. `member`: who was passed over, and why. `others`: how many more, by reason. `not_looked_at`: there were others, whose turn was later. `busy_anyway`: nobody was free. `offer`, `refusal`: what came of it.
             * @enum {string}
             */
            readonly code: "repeat" | "customer_rule" | "queue_open" | "queue_closed" | "queue_unserved" | "rotation" | "later_tier" | "member" | "others" | "not_looked_at" | "busy_anyway" | "offer" | "refusal";
            /** @description A sentence. */
            readonly text: string;
            /** @description Which row of the table of repeats applied. */
            readonly row?: number;
            /** @description How the last offer was taken to have ended. */
            readonly ending?: string | null;
            readonly queueID?: number;
            /** @enum {string} */
            readonly closure?: "closed" | "holiday" | "emergency";
            /** @enum {string} */
            readonly unserved?: "nobody" | "attempts";
            readonly strategy?: string;
            readonly agentID?: number | null;
            readonly tier?: number;
            readonly reason?: components["schemas"]["MemberReason"];
            readonly count?: number;
            readonly kind?: components["schemas"]["DecisionKind"];
            readonly number?: string;
            /** @enum {string} */
            readonly refusal?: "nobody_available" | "closed";
        };
        /**
         * @description Why a member was passed over. `not_enabled`: switched off in the queue. `offline`, `paused`: by status. `shift_over`: past `availableUntil`. `outside_hours`: own hours. `no_answer_pause`: paused after unanswered calls. `daily_cap`: `offersPerDayMax`. `at_capacity`: taken by other calls. `wrap_up`, `back_off`: resting. `reported_busy`: by number. `excluded`: failed for this call. `given_before`: others were given to this call less often. `later_in_turn`: another one came first.
         * @enum {string}
         */
        readonly MemberReason: "offered" | "not_enabled" | "offline" | "paused" | "shift_over" | "outside_hours" | "no_answer_pause" | "daily_cap" | "at_capacity" | "wrap_up" | "back_off" | "reported_busy" | "excluded" | "given_before" | "later_in_turn";
        readonly CallExplanation: {
            readonly callID: string;
            /** @description Every decision of the call, oldest first. */
            readonly items: readonly components["schemas"]["Explanation"][];
        };
        /** @description Fields that are not listed here are ignored. */
        readonly RequestToExplain: {
            /** @description As in a call request. */
            readonly rclassification: string;
            /** @description As in a call request. */
            readonly customerID?: string | null;
            /** @description A call that is going on; without it a new one. */
            readonly callID?: string | null;
            /** @description As in a call request. */
            readonly callTime?: string;
            /** @description Another time than now, in UTC. What is known of agents and calls is as it is now. */
            readonly at?: string | null;
        };
        readonly RequestExplanation: {
            /**
             * @description `decided`: this is what the request would get. `recorded`: it would get the number of an earlier offer again. `unknown`: no queue has the name, or none that the key sees.
             * @enum {string}
             */
            readonly outcome: "decided" | "recorded" | "unknown";
            readonly number: string | null;
            readonly explanation: components["schemas"]["Explanation"] | null;
            readonly text: string;
        };
        readonly UnknownClassification: {
            /** @description As calls asked for it; null for all that were too many to be told apart. */
            readonly name: string | null;
            readonly requests: number;
            /** Format: date-time */
            readonly firstAt: string;
            /** Format: date-time */
            readonly lastAt: string;
        };
        readonly UnknownClassificationList: {
            readonly items: readonly components["schemas"]["UnknownClassification"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        /** @description Fields that are not listed here are ignored. */
        readonly NewAlias: {
            /** @description The unknown classification. */
            readonly name: string;
            /** @description The queue that answers to it from now on. */
            readonly queueID: number;
        };
        readonly Statistics: {
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
            readonly bucket: components["schemas"]["BucketUnit"];
            readonly timeZone: string;
            readonly items: readonly components["schemas"]["StatisticsBucket"][];
        };
        readonly Fairness: {
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
            readonly queueID: number;
            /** @description Its name. */
            readonly queue: string;
            /**
             * @description That of the last decision; null where there was none.
             * @enum {string|null}
             */
            readonly strategy: "round_robin" | "longest_idle" | "fewest_offers" | "weighted_round_robin" | "top_down" | "random" | null;
            /**
             * Format: date-time
             * @description From when on the record has all that the ledger needs; later than `from` where it begins later.
             */
            readonly completeFrom: string;
            /** @description Offers and refusals of this queue, whichever was asked for. */
            readonly decisions: number;
            /** @description From the rotation. */
            readonly offers: number;
            /** @description Decisions that should be there by their numbers, and are not. */
            readonly missing: number;
            /** @description Offers that do not follow from what was known before them. */
            readonly unexplained: number;
            /** @description Whether every bound held, and nothing is unexplained; null where no bound is claimed, or decisions are missing. */
            readonly held: boolean | null;
            readonly items: readonly components["schemas"]["AgentFairness"][];
        };
        readonly AgentFairness: {
            readonly agentID: number;
            /** @description Null where there is no such agent any more. */
            readonly name: string | null;
            /** @description At the end of the period, or when the agent left the queue. */
            readonly tier: number;
            /** @description As `tier`. */
            readonly weight: number;
            /** @description At the end of the period. */
            readonly isMember: boolean;
            /** @description From the rotation. */
            readonly offers: number;
            /** @description As the agent of the customer, or of the customer's last call, or as a second chance. */
            readonly otherOffers: number;
            /**
             * @description Each offer of the rotation, divided equally (by weight under `weighted_round_robin`) among those who were at
             *     work, of the tiers that it was for. Whoever is busy is at work.
             */
            readonly share: number;
            readonly passedOver: components["schemas"]["PassedOver"];
            /**
             * Format: date-time
             * @description Since when the bound counts: the beginning of the period, or when the agent joined or moved in the roster, the
             *     roster was numbered anew, or the strategy changed.
             */
            readonly boundFrom: string;
            /** @description In offers; null where none is claimed. */
            readonly bound: number | null;
            /** @description How many offers fewer than whom the agent is compared with, or, by weight, than the share; less than 0 for more. */
            readonly behind: number | null;
            /** @description Null where none is claimed. */
            readonly held: boolean | null;
        };
        /**
         * @description How often, by reason, as under `MemberReason`. `unnamed`: no reason is known, since of who was looked at beyond
         *     the first twenty there are only counts, and in a large queue not all are looked at. `no_reason`: there was none, which
         *     breaks the bound.
         */
        readonly PassedOver: {
            readonly not_enabled?: number;
            readonly offline?: number;
            readonly paused?: number;
            readonly shift_over?: number;
            readonly outside_hours?: number;
            readonly no_answer_pause?: number;
            readonly daily_cap?: number;
            readonly at_capacity?: number;
            readonly wrap_up?: number;
            readonly back_off?: number;
            readonly reported_busy?: number;
            readonly excluded?: number;
            readonly given_before?: number;
            readonly unnamed?: number;
            readonly no_reason?: number;
        };
        /** @enum {string} */
        readonly BucketUnit: "quarter_hour" | "hour" | "day";
        readonly StatisticsBucket: {
            /**
             * Format: date-time
             * @description When the bucket begins.
             */
            readonly start: string;
            /** @description Where it is grouped by queue: the one that was asked for. */
            readonly queueID?: number;
            /** @description Where it is grouped by agent; null for refusals, and for numbers that are no agent. */
            readonly agentID?: number | null;
            /** @description Calls that asked for the first time. */
            readonly calls: number;
            /** @description Offers and refusals. A retry that got the recorded answer is none. */
            readonly decisions: number;
            readonly offers: number;
            readonly refusals: {
                readonly nobodyAvailable: number;
                readonly closed: number;
            };
            /** @description Decisions of another queue than the one asked for, and numbers given as overflow. */
            readonly overflowed: number;
            /** @description Absent where no call began. */
            readonly offersPerCall?: number;
            /** @description From the arrival of the request to its decision, to within a twentieth. Absent where nobody measured. */
            readonly decisionMilliseconds?: {
                readonly median: number;
                readonly p95: number;
                readonly max: number;
            };
            /** @description How often each was reported. Absent where nothing was. */
            readonly outcomes?: {
                readonly no_answer?: number;
                readonly busy?: number;
                readonly rejected?: number;
                readonly answered?: number;
                readonly completed?: number;
            };
            /** @description From the offer to the reported answer, on average. Absent where no answer was reported. */
            readonly secondsToAnswer?: number;
        };
        readonly CustomerData: {
            readonly customerID: string;
            readonly rule: components["schemas"]["CustomerRule"] | null;
            /** @description Whom queues ask first for the customer. */
            readonly stickyAgents: readonly {
                readonly queueID: number;
                readonly agentID: number;
                /** Format: date-time */
                readonly since: string;
            }[];
            /** @description Offers and refusals, the latest first. */
            readonly items: readonly components["schemas"]["Decision"][];
            /** @description Where the next page begins; null where this is the last. */
            readonly nextCursor: string | null;
        };
        readonly CustomerErasure: {
            /** @description Offers and refusals that named the customer. */
            readonly decisions: number;
            /** @description Calls that were still remembered with the customer. */
            readonly calls: number;
            readonly stickyAgents: number;
            /** @description What revisions had kept of rules for the customer. */
            readonly ruleChanges: number;
        };
        readonly Edited: {
            /** @description The number of the revision; null where nothing had to be changed. */
            readonly revision: number | null;
            /** @description How many documents were changed. */
            readonly changes: number;
        };
        /** @enum {string} */
        readonly Scope: "call:request" | "outcomes" | "read" | "agents:status" | "configure" | "admin";
        /** @description Fields that are not listed here are ignored. */
        readonly NewKey: {
            /** @description Who uses it; what the key changes is signed with this. */
            readonly name: string;
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** @description The only queues that the key sees and changes; absent or null for all. */
            readonly queueIDs?: readonly number[] | null;
            /** @description When the key stops to count, in UTC; absent or null for never. */
            readonly expiresAt?: string | null;
        };
        /** @description What is kept of a key. */
        readonly Key: {
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["Scope"][];
            readonly queueIDs: readonly number[] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /**
             * Format: date-time
             * @description To the minute, or a little older.
             */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
        };
        readonly CreatedKey: {
            readonly key: string;
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly components["schemas"]["Scope"][];
            readonly queueIDs: readonly number[] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
        };
        readonly KeyList: {
            readonly items: readonly components["schemas"]["Key"][];
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
        };
        /** @description The body of every error. */
        readonly Error: {
            /** @description One sentence per problem. */
            readonly message: readonly string[];
            /** @description The status code's standard phrase. */
            readonly error: string;
            /** @description The status code, as in the response's first line. */
            readonly statusCode: number;
        };
    };
    responses: {
        /** @description The body is not a JSON object, or fields of it are missing or wrong. One message per problem. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "rclassification must be a string"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The callID is too long or not well-formed. */
        readonly BadCallID: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "callID must be shorter than or equal to 255 characters"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Fields are missing or wrong, or both or neither of `mqID` and `callID` are there. */
        readonly BadOutcome: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "outcome must be one of the following values: no_answer, busy, rejected, answered, completed"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Fields are missing or wrong. */
        readonly BadNumberState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "expiresInSeconds must be given with the state busy"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No API key, or one that is misspelt, unknown, expired or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "An API key is required, as Authorization: Bearer KEY"
                 *       ],
                 *       "error": "Unauthorized",
                 *       "statusCode": 401
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the operation's scope, or what the request is about lies outside of the key's queues. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "This key lacks the scope SCOPE"
                 *       ],
                 *       "error": "Forbidden",
                 *       "statusCode": 403
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This installation does not answer whoever asks. */
        readonly CallerRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "This operation answers requests from this machine alone"
                 *       ],
                 *       "error": "Forbidden",
                 *       "statusCode": 403
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Fields are missing or wrong, or the key would have expired already. */
        readonly BadKey: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "name must be a string",
                 *         "scopes must be an array"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What the path has is no key's id. */
        readonly BadKeyID: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "keyID must be the 8 letters and digits behind qm_"
                 *       ],
                 *       "error": "Bad Request",
                 *       "statusCode": 400
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such key. */
        readonly KeyNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Key qJ7Xf2Lm not found"
                 *       ],
                 *       "error": "Not Found",
                 *       "statusCode": 404
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It has been changed since it was read. */
        readonly PreconditionFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "This has been changed since it was read: read it again"
                 *       ],
                 *       "error": "Precondition Failed",
                 *       "statusCode": 412
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `If-Match` is missing. */
        readonly PreconditionRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "If-Match is required: the ETag of what is changed, or *"
                 *       ],
                 *       "error": "Precondition Required",
                 *       "statusCode": 428
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests than are allowed, for each key and each address: `Retry-After` tells when the next one is. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Too many requests, ask again later"
                 *       ],
                 *       "error": "Too Many Requests",
                 *       "statusCode": 429
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such call, or it is not remembered any more. */
        readonly CallNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Call wtl0tmw3rri9s7gqdpfi0 not found"
                 *       ],
                 *       "error": "Not Found",
                 *       "statusCode": 404
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No offer has this mqID, or the call has had none. */
        readonly OfferNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Offer 1ef698cb-ffa3-6b00-8113-768365ac9ea8 not found"
                 *       ],
                 *       "error": "Not Found",
                 *       "statusCode": 404
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No agent is called under this number now. */
        readonly NumberNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Number 5030000000 not found"
                 *       ],
                 *       "error": "Not Found",
                 *       "statusCode": 404
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 16 KiB. */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "body must be at most 16384 bytes"
                 *       ],
                 *       "error": "Payload Too Large",
                 *       "statusCode": 413
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The `Content-Type` is something other than JSON. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Content-Type must be application/json"
                 *       ],
                 *       "error": "Unsupported Media Type",
                 *       "statusCode": 415
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of this service. Nothing about it is told to the caller; the log has it. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "Internal server error"
                 *       ],
                 *       "error": "Internal Server Error",
                 *       "statusCode": 500
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The decision could not be made within its deadline, or the service is shutting down or overloaded. Asking again
         *     is safe: a decision that was stored after all is found and given.
         */
        readonly ServiceUnavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The database can not be reached, or the service is shutting down. Or somebody else's transaction goes on holding
         *     what is to be changed, which the message says then.
         */
        readonly NotReady: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": [
                 *         "The service can not route calls now, ask again"
                 *       ],
                 *       "error": "Service Unavailable",
                 *       "statusCode": 503
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description How many at most. */
        readonly Limit: number;
        /** @description The `nextCursor` of the page before. */
        readonly Cursor: string;
        /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
        readonly IfMatch: string;
        /** @description Why, for the list of revisions. */
        readonly ChangeReason: string;
        /**
         * @description The queue.
         * @example 1
         */
        readonly QueueID: number;
        /**
         * @description The agent.
         * @example 1
         */
        readonly AgentID: number;
        /**
         * @description The customer, percent-encoded where it has to be.
         * @example 70154
         */
        readonly CustomerID: string;
        /**
         * @description The number of the revision.
         * @example 1
         */
        readonly Revision: number;
        /**
         * @description The number of the revision; 0 for what was there before the first.
         * @example 0
         */
        readonly RestoredRevision: number;
        /** @description A token of your own for this request, for a day: sent again with the same body it gets the answer of the first time, and makes nothing more. With another body the answer is 409. */
        readonly CreationKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How to ask.
         * @example Bearer
         */
        readonly WwwAuthenticate: string;
        /** @description Of what was read or saved, for `If-Match`. */
        readonly ETag: string;
        /** @description `true` where this is the answer of an earlier request with the same `Idempotency-Key`. */
        readonly IdempotencyReplayed: "true";
        /**
         * @description Seconds to wait before asking again.
         * @example 1
         */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly routeCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A token by which the caller marks retries of one request. A request whose key equals that of an
                 *     earlier offer for the same call gets that offer's answer, however late it comes within the call's memory.
                 * @example 5f0c9a52-4f5e-4a53-9f0a-0f6a4d3c1b2e
                 */
                readonly "Idempotency-Key"?: components["schemas"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallRequest"];
            };
        };
        readonly responses: {
            /**
             * @description The decision: either an offer with the number to dial, or `success: false` with the reason. A classification
             *     that no queue has, a queue in which nobody is available and a closed one are answered in this second shape.
             */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Offer"] | components["schemas"]["Refusal"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["CallerRefused"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listCalls: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only of this customer. */
                readonly customerID?: string;
                /** @description Only calls last served by this queue, or asking for it. */
                readonly queueID?: number;
                /** @description Not before, in UTC. */
                readonly from?: string;
                /** @description Before, in UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of calls. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "mqID": "1f1e7aef-a265-61ff-9040-cb10964f85ce",
                     *           "callID": "search",
                     *           "episode": 1,
                     *           "visit": 1,
                     *           "kind": "rotation",
                     *           "agentID": 1,
                     *           "agent": "Alice",
                     *           "number": "5032505555",
                     *           "refusal": null,
                     *           "queueID": 1,
                     *           "queue": "GOTOSUPPORT",
                     *           "queueSequence": 1,
                     *           "askedQueueID": 1,
                     *           "askedQueue": "GOTOSUPPORT",
                     *           "rclassification": "GOTOSUPPORT",
                     *           "customerID": "70154",
                     *           "callTime": "12",
                     *           "decidedAt": "2026-11-24T02:30:13.233Z",
                     *           "outcomes": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "to must be a time that the calendar has"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The call, percent-encoded where it has to be.
                 * @example wtl0tmw3rri9s7gqdpfi0
                 */
                readonly callID: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callID": "wtl0tmw3rri9s7gqdpfi0",
                     *       "episode": 1,
                     *       "requests": 1,
                     *       "visits": [
                     *         {
                     *           "visit": 1,
                     *           "queueID": 1,
                     *           "queue": "GOTOSUPPORT",
                     *           "startedAt": "2026-11-23T12:00:00.000Z",
                     *           "attempts": [
                     *             {
                     *               "mqID": "1ef698cb-ffa3-6b00-8113-768365ac9ea8",
                     *               "kind": "rotation",
                     *               "agentID": 1,
                     *               "agent": "Alice",
                     *               "number": "5032505555",
                     *               "refusal": null,
                     *               "queueID": 1,
                     *               "queue": "GOTOSUPPORT",
                     *               "decidedAt": "2026-11-23T12:00:00.000Z",
                     *               "ending": null,
                     *               "endedAt": null,
                     *               "rclassification": "GOTOSUPPORT",
                     *               "customerID": "70154",
                     *               "callTime": "12",
                     *               "reasons": {
                     *                 "version": 2,
                     *                 "strategy": "round_robin",
                     *                 "before": [
                     *                   0,
                     *                   0
                     *                 ],
                     *                 "after": [
                     *                   1,
                     *                   1
                     *                 ],
                     *                 "members": [
                     *                   [
                     *                     1,
                     *                     "offered"
                     *                   ]
                     *                 ]
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Call"];
                };
            };
            readonly 400: components["responses"]["BadCallID"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["CallNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly explainCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The call, percent-encoded where it has to be.
                 * @example wtl0tmw3rri9s7gqdpfi0
                 */
                readonly callID: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Why each decision fell so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callID": "wtl0tmw3rri9s7gqdpfi0",
                     *       "items": [
                     *         {
                     *           "mqID": "1f1e7af1-616c-6d9f-bbfc-0390514d083f",
                     *           "callID": "wtl0tmw3rri9s7gqdpfi0",
                     *           "kind": "rotation",
                     *           "refusal": null,
                     *           "agentID": 1,
                     *           "agent": "Alice",
                     *           "number": "5032505555",
                     *           "queueID": 1,
                     *           "queue": "GOTOSUPPORT",
                     *           "decidedAt": "2026-11-24T02:31:00.108Z",
                     *           "text": "GOTOSUPPORT was open. Round-robin began at the start of the roster. Alice was offered.",
                     *           "steps": [
                     *             {
                     *               "code": "queue_open",
                     *               "queueID": 1,
                     *               "text": "GOTOSUPPORT was open."
                     *             },
                     *             {
                     *               "code": "rotation",
                     *               "strategy": "round_robin",
                     *               "agentID": null,
                     *               "text": "Round-robin began at the start of the roster."
                     *             },
                     *             {
                     *               "code": "offer",
                     *               "kind": "rotation",
                     *               "agentID": 1,
                     *               "number": "5032505555",
                     *               "text": "Alice was offered."
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CallExplanation"];
                };
            };
            readonly 400: components["responses"]["BadCallID"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["CallNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly searchOffers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only of this call. */
                readonly callID?: string;
                /** @description Only of this customer. */
                readonly customerID?: string;
                /** @description Only this number. */
                readonly number?: string;
                /** @description Only of this queue, asked for or deciding. */
                readonly queueID?: number;
                /** @description Only of this agent. */
                readonly agentID?: number;
                /** @description Only of this kind. */
                readonly kind?: components["schemas"]["DecisionKind"];
                /** @description Only offers of which this was reported. */
                readonly outcome?: components["schemas"]["Outcome"];
                /** @description Not before, in UTC. */
                readonly from?: string;
                /** @description Before, in UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of decisions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "mqID": "1f1e7aef-a819-66e0-a2c5-7f481d3251fa",
                     *           "callID": "search",
                     *           "episode": 1,
                     *           "visit": 1,
                     *           "kind": "rotation",
                     *           "agentID": 1,
                     *           "agent": "Alice",
                     *           "number": "5032505555",
                     *           "refusal": null,
                     *           "queueID": 1,
                     *           "queue": "GOTOSUPPORT",
                     *           "queueSequence": 1,
                     *           "askedQueueID": 1,
                     *           "askedQueue": "GOTOSUPPORT",
                     *           "rclassification": "GOTOSUPPORT",
                     *           "customerID": "70154",
                     *           "callTime": "12",
                     *           "decidedAt": "2026-11-24T02:30:13.831Z",
                     *           "outcomes": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "from must be a time that the calendar has"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the decision.
                 * @example 1ef698cb-ffa3-6b00-8113-768365ac9ea8
                 */
                readonly mqID: components["schemas"]["MqID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The decision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqID": "1f1e7aef-aa14-615d-866b-93ae0d3f5f2a",
                     *       "callID": "search",
                     *       "episode": 1,
                     *       "visit": 1,
                     *       "kind": "rotation",
                     *       "agentID": 1,
                     *       "agent": "Alice",
                     *       "number": "5032505555",
                     *       "refusal": null,
                     *       "queueID": 1,
                     *       "queue": "GOTOSUPPORT",
                     *       "queueSequence": 1,
                     *       "askedQueueID": 1,
                     *       "askedQueue": "GOTOSUPPORT",
                     *       "rclassification": "GOTOSUPPORT",
                     *       "customerID": "70154",
                     *       "callTime": "12",
                     *       "reasons": {
                     *         "version": 2,
                     *         "strategy": "round_robin",
                     *         "members": [
                     *           [
                     *             1,
                     *             "offered"
                     *           ]
                     *         ],
                     *         "before": [
                     *           0,
                     *           0
                     *         ],
                     *         "after": [
                     *           1,
                     *           1
                     *         ]
                     *       },
                     *       "decidedAt": "2026-11-24T02:30:14.039Z",
                     *       "outcomes": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "mqID must be a version 6 UUID"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Offer 1ef698cb-ffa3-6b00-8113-768365ac9ea8 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly explainOffer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the decision.
                 * @example 1ef698cb-ffa3-6b00-8113-768365ac9ea8
                 */
                readonly mqID: components["schemas"]["MqID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Why it fell so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqID": "1f1e7aef-ad5d-623b-9f7e-75ee240cb861",
                     *       "callID": "search",
                     *       "kind": "rotation",
                     *       "refusal": null,
                     *       "agentID": 1,
                     *       "agent": "Alice",
                     *       "number": "5032505555",
                     *       "queueID": 1,
                     *       "queue": "GOTOSUPPORT",
                     *       "decidedAt": "2026-11-24T02:30:14.383Z",
                     *       "text": "GOTOSUPPORT was open. Round-robin began at the start of the roster. Alice was offered.",
                     *       "steps": [
                     *         {
                     *           "code": "queue_open",
                     *           "queueID": 1,
                     *           "text": "GOTOSUPPORT was open."
                     *         },
                     *         {
                     *           "code": "rotation",
                     *           "strategy": "round_robin",
                     *           "agentID": null,
                     *           "text": "Round-robin began at the start of the roster."
                     *         },
                     *         {
                     *           "code": "offer",
                     *           "kind": "rotation",
                     *           "agentID": 1,
                     *           "number": "5032505555",
                     *           "text": "Alice was offered."
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "mqID must be a version 6 UUID"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Offer 1ef698cb-ffa3-6b00-8113-768365ac9ea8 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly explainRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "rclassification": "GOTOSUPPORT",
                 *       "customerID": "70154"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RequestToExplain"];
            };
        };
        readonly responses: {
            /** @description What it would get, and why. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": "decided",
                     *       "number": "5032505555",
                     *       "explanation": {
                     *         "mqID": null,
                     *         "callID": null,
                     *         "kind": "rotation",
                     *         "refusal": null,
                     *         "agentID": 1,
                     *         "agent": "Alice",
                     *         "number": "5032505555",
                     *         "queueID": 1,
                     *         "queue": "GOTOSUPPORT",
                     *         "decidedAt": "2026-11-24T02:31:00.077Z",
                     *         "text": "GOTOSUPPORT was open. Round-robin began at the start of the roster. Alice was offered.",
                     *         "steps": [
                     *           {
                     *             "code": "queue_open",
                     *             "queueID": 1,
                     *             "text": "GOTOSUPPORT was open."
                     *           },
                     *           {
                     *             "code": "rotation",
                     *             "strategy": "round_robin",
                     *             "agentID": null,
                     *             "text": "Round-robin began at the start of the roster."
                     *           },
                     *           {
                     *             "code": "offer",
                     *             "kind": "rotation",
                     *             "agentID": 1,
                     *             "number": "5032505555",
                     *             "text": "Alice was offered."
                     *           }
                     *         ]
                     *       },
                     *       "text": "GOTOSUPPORT was open. Round-robin began at the start of the roster. Alice was offered."
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RequestExplanation"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "at must be a time that the calendar has"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly recordOutcome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OutcomeReport"];
            };
        };
        readonly responses: {
            /**
             * @description The report is kept. `ending` is how the offer has ended by all that was reported; null where the offer is too
             *     old to be remembered with its call.
             */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqID": "1ef698cb-ffa3-6b00-8113-768365ac9ea8",
                     *       "callID": "wtl0tmw3rri9s7gqdpfi0",
                     *       "ending": "answered"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RecordedOutcome"];
                };
            };
            readonly 400: components["responses"]["BadOutcome"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OfferNotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly setNumberState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The phone number or extension, percent-encoded where it has to be (`+` as `%2B`).
                 * @example 5032505555
                 */
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NumberStateReport"];
            };
        };
        readonly responses: {
            /** @description The state of the agents who are called under this number. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "5032505555",
                     *       "state": "busy",
                     *       "agents": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["NumberState"];
                };
            };
            readonly 400: components["responses"]["BadNumberState"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NumberNotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listQueues: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of queues. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 1,
                     *           "name": "GOTOSUPPORT",
                     *           "aliases": [
                     *             "Support"
                     *           ],
                     *           "strategy": "round_robin",
                     *           "whenBusy": "anyway",
                     *           "leaseSeconds": 0,
                     *           "talkSecondsMax": 3600,
                     *           "wrapUpSeconds": 0,
                     *           "backOffSeconds": 30,
                     *           "noAnswerMax": 0,
                     *           "noAnswerPauseSeconds": 300,
                     *           "ringSeconds": 60,
                     *           "duplicateSeconds": 1,
                     *           "retrySeconds": 6,
                     *           "callMemorySeconds": 14400,
                     *           "attemptsMax": 10,
                     *           "callOffersMax": 30,
                     *           "secondChanceSeconds": 30,
                     *           "stickySeconds": 0,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "tiers": [],
                     *           "overflow": [],
                     *           "fallbackNumber": null,
                     *           "emergency": null
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "Sales",
                     *           "aliases": [],
                     *           "strategy": "round_robin",
                     *           "whenBusy": "anyway",
                     *           "leaseSeconds": 0,
                     *           "talkSecondsMax": 3600,
                     *           "wrapUpSeconds": 0,
                     *           "backOffSeconds": 30,
                     *           "noAnswerMax": 0,
                     *           "noAnswerPauseSeconds": 300,
                     *           "ringSeconds": 60,
                     *           "duplicateSeconds": 1,
                     *           "retrySeconds": 6,
                     *           "callMemorySeconds": 14400,
                     *           "attemptsMax": 10,
                     *           "callOffersMax": 30,
                     *           "secondChanceSeconds": 30,
                     *           "stickySeconds": 0,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "tiers": [],
                     *           "overflow": [],
                     *           "fallbackNumber": null,
                     *           "emergency": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["QueueList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "limit must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly createQueue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
                /** @description A token of your own for this request, for a day: sent again with the same body it gets the answer of the first time, and makes nothing more. With another body the answer is 409. */
                readonly "Idempotency-Key"?: components["parameters"]["CreationKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Billing",
                 *       "aliases": [
                 *         "Invoices"
                 *       ],
                 *       "strategy": "longest_idle",
                 *       "leaseSeconds": 90,
                 *       "timeZone": "Europe/Berlin",
                 *       "hours": {
                 *         "weekly": [
                 *           {
                 *             "days": [
                 *               "monday",
                 *               "tuesday",
                 *               "wednesday",
                 *               "thursday",
                 *               "friday"
                 *             ],
                 *             "opens": "09:00",
                 *             "closes": "17:30"
                 *           }
                 *         ],
                 *         "dates": [
                 *           {
                 *             "date": "2026-12-25",
                 *             "name": "Christmas Day",
                 *             "spans": []
                 *           }
                 *         ]
                 *       },
                 *       "tiers": [
                 *         {
                 *           "tier": 2,
                 *           "waitSeconds": 30
                 *         }
                 *       ],
                 *       "overflow": [
                 *         {
                 *           "queueID": 2,
                 *           "number": null,
                 *           "when": [
                 *             "nobody",
                 *             "attempts"
                 *           ]
                 *         }
                 *       ],
                 *       "fallbackNumber": "5035550190"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewQueue"];
            };
        };
        readonly responses: {
            /** @description The queue. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3,
                     *       "aliases": [
                     *         "Invoices"
                     *       ],
                     *       "strategy": "longest_idle",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 90,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "Europe/Berlin",
                     *       "hours": {
                     *         "weekly": [
                     *           {
                     *             "days": [
                     *               "monday",
                     *               "tuesday",
                     *               "wednesday",
                     *               "thursday",
                     *               "friday"
                     *             ],
                     *             "opens": "09:00",
                     *             "closes": "17:30"
                     *           }
                     *         ],
                     *         "dates": [
                     *           {
                     *             "date": "2026-12-25",
                     *             "name": "Christmas Day",
                     *             "spans": []
                     *           }
                     *         ]
                     *       },
                     *       "tiers": [
                     *         {
                     *           "tier": 2,
                     *           "waitSeconds": 30
                     *         }
                     *       ],
                     *       "overflow": [
                     *         {
                     *           "queueID": 2,
                     *           "number": null,
                     *           "when": [
                     *             "nobody",
                     *             "attempts"
                     *           ]
                     *         }
                     *       ],
                     *       "fallbackNumber": "5035550190",
                     *       "emergency": null,
                     *       "name": "Billing",
                     *       "warnings": [
                     *         {
                     *           "code": "nobody_in_queue",
                     *           "message": "Nobody is in Billing."
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "leaseSeconds must not be less than 0"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "name and aliases must each belong to one queue alone"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getQueue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queue. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "GOTOSUPPORT",
                     *       "aliases": [
                     *         "Support"
                     *       ],
                     *       "strategy": "round_robin",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 0,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "tiers": [],
                     *       "overflow": [],
                     *       "fallbackNumber": null,
                     *       "emergency": null,
                     *       "warnings": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queueID must be an integer number"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly deleteQueue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queue is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 2,
                     *       "changes": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Edited"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queueID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "The overflow of GOTOSUPPORT leads to the queue"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly updateQueue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "strategy": "longest_idle",
                 *       "leaseSeconds": 90
                 *     }
                 */
                readonly "application/json": components["schemas"]["QueueChanges"];
            };
        };
        readonly responses: {
            /** @description The queue as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "GOTOSUPPORT",
                     *       "aliases": [
                     *         "Support"
                     *       ],
                     *       "strategy": "longest_idle",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 90,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "tiers": [],
                     *       "overflow": [],
                     *       "fallbackNumber": null,
                     *       "emergency": null,
                     *       "warnings": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "strategy must be one of the following values: round_robin, longest_idle, fewest_offers, weighted_round_robin, top_down, random"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "name and aliases must each belong to one queue alone"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly setQueueEmergency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "fire alarm",
                 *       "number": "5035550191"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmergencyReport"];
            };
        };
        readonly responses: {
            /** @description The queue as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "GOTOSUPPORT",
                     *       "aliases": [
                     *         "Support"
                     *       ],
                     *       "strategy": "round_robin",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 0,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "tiers": [],
                     *       "overflow": [],
                     *       "fallbackNumber": null,
                     *       "emergency": {
                     *         "since": "2026-11-24T02:30:16.783Z",
                     *         "until": null,
                     *         "reason": "fire alarm",
                     *         "number": "5035550191"
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "until must be a time in UTC, like 2026-12-31T23:59:59Z"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly clearQueueEmergency: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queue as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "GOTOSUPPORT",
                     *       "aliases": [
                     *         "Support"
                     *       ],
                     *       "strategy": "round_robin",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 0,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "tiers": [],
                     *       "overflow": [],
                     *       "fallbackNumber": null,
                     *       "emergency": null,
                     *       "warnings": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queueID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listMemberships: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The roster. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queueID": 1,
                     *           "agentID": 1,
                     *           "position": 1,
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "offersPerDayMax": null,
                     *           "enabled": true
                     *         },
                     *         {
                     *           "queueID": 1,
                     *           "agentID": 2,
                     *           "position": 2,
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "offersPerDayMax": null,
                     *           "enabled": true
                     *         },
                     *         {
                     *           "queueID": 1,
                     *           "agentID": 3,
                     *           "position": 3,
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "offersPerDayMax": null,
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Roster"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queueID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly replaceRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "memberships": [
                 *         {
                 *           "agentID": 2
                 *         },
                 *         {
                 *           "agentID": 1,
                 *           "weight": 2
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["RosterReplacement"];
            };
        };
        readonly responses: {
            /** @description The roster as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queueID": 1,
                     *           "agentID": 2,
                     *           "position": 1,
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "offersPerDayMax": null,
                     *           "enabled": true
                     *         },
                     *         {
                     *           "queueID": 1,
                     *           "agentID": 1,
                     *           "position": 2,
                     *           "tier": 1,
                     *           "weight": 2,
                     *           "offersPerDayMax": null,
                     *           "enabled": true
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Roster"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "memberships must not name an agent twice"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "agentID must be that of an agent who is there"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly putMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "tier": 2
                 *     }
                 */
                readonly "application/json": components["schemas"]["MembershipChanges"];
            };
        };
        readonly responses: {
            /** @description The membership as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queueID": 1,
                     *       "agentID": 4,
                     *       "position": 4,
                     *       "tier": 2,
                     *       "weight": 1,
                     *       "offersPerDayMax": null,
                     *       "enabled": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "weight must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Agent 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly deleteMembership: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The membership is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 1,
                     *       "changes": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Edited"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "agentID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Membership 2/999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly exportMemberships: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The memberships. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example queue,agent,number,tier,weight,offersPerDayMax,enabled
                     *     GOTOSUPPORT,Alice,5032505555,1,1,,true
                     *     GOTOSUPPORT,Bob,5035550102,1,1,,true
                     *     GOTOSUPPORT,Carla,5035550103,1,1,,true
                     *     Sales,Dana,5035550104,1,1,,true
                     *     Sales,Emil,5035550105,1,1,,true
                     *     Sales,Farah,5035550106,1,1,,true
                     */
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly importMemberships: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether only to tell what would become different. */
                readonly dryRun?: boolean;
            };
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example queue,agent,number,tier
                 *     GOTOSUPPORT,Bob,5035550102,1
                 *     GOTOSUPPORT,Alice,5032505555,2
                 */
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description The rosters are as the lines say. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": null,
                     *       "changes": [
                     *         {
                     *           "kind": "membership",
                     *           "key": "1/2",
                     *           "before": {
                     *             "queueID": 1,
                     *             "agentID": 2,
                     *             "position": 2,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": {
                     *             "queueID": 1,
                     *             "agentID": 2,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true,
                     *             "position": 1
                     *           }
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "1/1",
                     *           "before": {
                     *             "queueID": 1,
                     *             "agentID": 1,
                     *             "position": 1,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": {
                     *             "queueID": 1,
                     *             "agentID": 1,
                     *             "tier": 2,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true,
                     *             "position": 2
                     *           }
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "1/3",
                     *           "before": {
                     *             "queueID": 1,
                     *             "agentID": 3,
                     *             "position": 3,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "line 2: queue must be the name of a queue that is there"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body is larger than 1 MiB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "body must be at most 1048576 bytes"
                     *       ],
                     *       "error": "Payload Too Large",
                     *       "statusCode": 413
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is of another kind. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Content-Type must be text/csv"
                     *       ],
                     *       "error": "Unsupported Media Type",
                     *       "statusCode": 415
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listAgents: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only agents of this status. */
                readonly status?: "available" | "paused" | "offline";
                /** @description Only agents in this queue. */
                readonly queueID?: number;
                /** @description Only agents of this number, fixed or daily. */
                readonly number?: string;
                /** @description Only agents whose name has this, whatever the case. */
                readonly text?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of agents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 1,
                     *           "name": "Alice",
                     *           "number": "5032505555",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "Bob",
                     *           "number": "5035550102",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "id": 3,
                     *           "name": "Carla",
                     *           "number": "5035550103",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AgentList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "status must be one of the following values: available, paused, offline"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly createAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
                /** @description A token of your own for this request, for a day: sent again with the same body it gets the answer of the first time, and makes nothing more. With another body the answer is 409. */
                readonly "Idempotency-Key"?: components["parameters"]["CreationKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Grace",
                 *       "number": "5035550199"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewAgent"];
            };
        };
        readonly responses: {
            /** @description The agent. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "dailyNumber": null,
                     *       "status": "available",
                     *       "statusReason": null,
                     *       "returnsAt": null,
                     *       "availableUntil": null,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "capacity": 1,
                     *       "name": "Grace",
                     *       "number": "5035550199"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "capacity must not be less than 1",
                     *         "number must have no white space at its ends"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Idempotency-Key was given to another request before"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Alice",
                     *       "number": "5032505555",
                     *       "dailyNumber": null,
                     *       "status": "available",
                     *       "statusReason": null,
                     *       "returnsAt": null,
                     *       "availableUntil": null,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "capacity": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "agentID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Agent 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly deleteAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 2,
                     *       "changes": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Edited"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "agentID must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Agent 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "A customer rule names the agent"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly updateAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "dailyNumber": {
                 *         "number": "5035550177",
                 *         "until": "2037-12-31T18:00:00.000Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["AgentChanges"];
            };
        };
        readonly responses: {
            /** @description The agent as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Alice",
                     *       "number": "5032505555",
                     *       "dailyNumber": {
                     *         "number": "5035550177",
                     *         "until": "2037-12-31T18:00:00.000Z"
                     *       },
                     *       "status": "available",
                     *       "statusReason": null,
                     *       "returnsAt": null,
                     *       "availableUntil": null,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "capacity": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "returnsAt must be null while the status is available"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Agent 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly setAgentStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The agent.
                 * @example 1
                 */
                readonly agentID: components["parameters"]["AgentID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "paused",
                 *       "statusReason": "lunch",
                 *       "returnsAt": "2037-12-31T13:00:00.000Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AgentStatusReport"];
            };
        };
        readonly responses: {
            /** @description The agent as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Alice",
                     *       "number": "5032505555",
                     *       "dailyNumber": null,
                     *       "status": "paused",
                     *       "statusReason": "lunch",
                     *       "returnsAt": "2037-12-31T13:00:00.000Z",
                     *       "availableUntil": null,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "capacity": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "status must be one of the following values: available, paused, offline"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Agent 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly exportAgents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id,name,number,status,statusReason,returnsAt,availableUntil,timeZone,capacity
                     *     1,Alice,5032505555,available,,,,UTC,1
                     *     2,Bob,5035550102,available,,,,UTC,1
                     *     3,Carla,5035550103,available,,,,UTC,1
                     *     4,Dana,5035550104,available,,,,UTC,1
                     *     5,Emil,5035550105,available,,,,UTC,1
                     *     6,Farah,5035550106,available,,,,UTC,1
                     */
                    readonly "text/csv": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly importAgents: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether only to tell what would become different. */
                readonly dryRun?: boolean;
            };
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example name,number,capacity
                 *     Grace,5035550199,1
                 *     Answering service,5035550198,20
                 */
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description The agents are as the lines say. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": null,
                     *       "changes": [
                     *         {
                     *           "kind": "agent",
                     *           "key": "7",
                     *           "before": null,
                     *           "after": {
                     *             "id": 7,
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 1,
                     *             "name": "Grace",
                     *             "number": "5035550199"
                     *           }
                     *         },
                     *         {
                     *           "kind": "agent",
                     *           "key": "8",
                     *           "before": null,
                     *           "after": {
                     *             "id": 8,
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 20,
                     *             "name": "Answering service",
                     *             "number": "5035550198"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "line 2: capacity must be an integer number",
                     *         "line 3: name should not be empty"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The body is larger than 1 MiB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "body must be at most 1048576 bytes"
                     *       ],
                     *       "error": "Payload Too Large",
                     *       "statusCode": 413
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is of another kind. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Content-Type must be text/csv"
                     *       ],
                     *       "error": "Unsupported Media Type",
                     *       "statusCode": 415
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listCustomerRules: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customerID": "70154",
                     *           "queueID": null,
                     *           "agentID": 2,
                     *           "number": null,
                     *           "until": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerRuleList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "cursor must be the nextCursor of another page"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getCustomerRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The customer, percent-encoded where it has to be.
                 * @example 70154
                 */
                readonly customerID: components["parameters"]["CustomerID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerID": "read",
                     *       "queueID": null,
                     *       "agentID": 2,
                     *       "number": null,
                     *       "until": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerRule"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "customerID must be shorter than or equal to 255 characters"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Customer rule nobody not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly putCustomerRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The customer, percent-encoded where it has to be.
                 * @example 70154
                 */
                readonly customerID: components["parameters"]["CustomerID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "agentID": 2,
                 *       "until": "2037-12-31T00:00:00.000Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomerRuleReport"];
            };
        };
        readonly responses: {
            /** @description The rule as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerID": "made",
                     *       "queueID": null,
                     *       "agentID": 2,
                     *       "number": null,
                     *       "until": "2037-12-31T00:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerRule"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "exactly one of queueID, agentID and number must be given"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "agentID must be that of an agent who is there"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly deleteCustomerRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The customer, percent-encoded where it has to be.
                 * @example 70154
                 */
                readonly customerID: components["parameters"]["CustomerID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 2,
                     *       "changes": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Edited"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "customerID must be shorter than or equal to 255 characters"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Customer rule nobody not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getCustomerData: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The customer, percent-encoded where it has to be.
                 * @example 70154
                 */
                readonly customerID: components["parameters"]["CustomerID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is kept. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerID": "70154",
                     *       "rule": {
                     *         "customerID": "70154",
                     *         "queueID": null,
                     *         "agentID": 2,
                     *         "number": null,
                     *         "until": null
                     *       },
                     *       "stickyAgents": [],
                     *       "items": [
                     *         {
                     *           "mqID": "1f1e7af0-130c-6769-b62f-a560c8ddecf3",
                     *           "callID": "search",
                     *           "episode": 1,
                     *           "visit": 1,
                     *           "kind": "rotation",
                     *           "agentID": 1,
                     *           "agent": "Alice",
                     *           "number": "5032505555",
                     *           "refusal": null,
                     *           "queueID": 1,
                     *           "queue": "GOTOSUPPORT",
                     *           "queueSequence": 1,
                     *           "askedQueueID": 1,
                     *           "askedQueue": "GOTOSUPPORT",
                     *           "rclassification": "GOTOSUPPORT",
                     *           "customerID": "70154",
                     *           "callTime": "12",
                     *           "decidedAt": "2026-11-24T02:30:25.046Z",
                     *           "outcomes": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerData"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "limit must not be less than 1"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly eraseCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The customer, percent-encoded where it has to be.
                 * @example 70154
                 */
                readonly customerID: components["parameters"]["CustomerID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was erased. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decisions": 1,
                     *       "calls": 1,
                     *       "stickyAgents": 0,
                     *       "ruleChanges": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CustomerErasure"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "customerID must be shorter than or equal to 255 characters"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getInstallation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What holds for all queues. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "catchAllQueueID": null,
                     *       "decisionDays": 90,
                     *       "emergency": null,
                     *       "anonymousCustomerIDs": [
                     *         "anonymous",
                     *         "private",
                     *         "restricted",
                     *         "unavailable",
                     *         "unknown"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Installation"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly updateInstallation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is changed, as it was read, or `*`. Without it the answer is 428, where it has been changed since 412. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "emergency": {
                 *         "reason": "the building is evacuated"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["InstallationChanges"];
            };
        };
        readonly responses: {
            /** @description What holds for all queues now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "catchAllQueueID": null,
                     *       "decisionDays": 90,
                     *       "emergency": {
                     *         "since": "2026-11-24T02:30:26.203Z",
                     *         "until": null,
                     *         "reason": "the building is evacuated",
                     *         "number": null
                     *       },
                     *       "anonymousCustomerIDs": [
                     *         "anonymous",
                     *         "private",
                     *         "restricted",
                     *         "unavailable",
                     *         "unknown"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "anonymousCustomerIDs must be an array"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "catchAllQueueID must be that of a queue that is there"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly exportConfiguration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The configuration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "installation": {
                     *         "catchAllQueue": null,
                     *         "anonymousCustomerIDs": [
                     *           "anonymous",
                     *           "private",
                     *           "restricted",
                     *           "unavailable",
                     *           "unknown"
                     *         ],
                     *         "decisionDays": 90,
                     *         "emergency": null
                     *       },
                     *       "agents": [
                     *         {
                     *           "name": "Alice",
                     *           "number": "5032505555",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "name": "Bob",
                     *           "number": "5035550102",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "name": "Carla",
                     *           "number": "5035550103",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "name": "Dana",
                     *           "number": "5035550104",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "name": "Emil",
                     *           "number": "5035550105",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         },
                     *         {
                     *           "name": "Farah",
                     *           "number": "5035550106",
                     *           "dailyNumber": null,
                     *           "status": "available",
                     *           "statusReason": null,
                     *           "returnsAt": null,
                     *           "availableUntil": null,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "capacity": 1
                     *         }
                     *       ],
                     *       "queues": [
                     *         {
                     *           "name": "GOTOSUPPORT",
                     *           "aliases": [
                     *             "Support"
                     *           ],
                     *           "strategy": "round_robin",
                     *           "whenBusy": "anyway",
                     *           "leaseSeconds": 0,
                     *           "talkSecondsMax": 3600,
                     *           "wrapUpSeconds": 0,
                     *           "backOffSeconds": 30,
                     *           "noAnswerMax": 0,
                     *           "noAnswerPauseSeconds": 300,
                     *           "ringSeconds": 60,
                     *           "duplicateSeconds": 1,
                     *           "retrySeconds": 6,
                     *           "callMemorySeconds": 14400,
                     *           "attemptsMax": 10,
                     *           "callOffersMax": 30,
                     *           "secondChanceSeconds": 30,
                     *           "stickySeconds": 0,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "tiers": [],
                     *           "fallbackNumber": null,
                     *           "emergency": null,
                     *           "overflow": [],
                     *           "members": [
                     *             {
                     *               "agent": {
                     *                 "name": "Alice",
                     *                 "number": "5032505555"
                     *               },
                     *               "position": 1,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             },
                     *             {
                     *               "agent": {
                     *                 "name": "Bob",
                     *                 "number": "5035550102"
                     *               },
                     *               "position": 2,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             },
                     *             {
                     *               "agent": {
                     *                 "name": "Carla",
                     *                 "number": "5035550103"
                     *               },
                     *               "position": 3,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "Sales",
                     *           "aliases": [],
                     *           "strategy": "round_robin",
                     *           "whenBusy": "anyway",
                     *           "leaseSeconds": 0,
                     *           "talkSecondsMax": 3600,
                     *           "wrapUpSeconds": 0,
                     *           "backOffSeconds": 30,
                     *           "noAnswerMax": 0,
                     *           "noAnswerPauseSeconds": 300,
                     *           "ringSeconds": 60,
                     *           "duplicateSeconds": 1,
                     *           "retrySeconds": 6,
                     *           "callMemorySeconds": 14400,
                     *           "attemptsMax": 10,
                     *           "callOffersMax": 30,
                     *           "secondChanceSeconds": 30,
                     *           "stickySeconds": 0,
                     *           "timeZone": "UTC",
                     *           "hours": null,
                     *           "tiers": [],
                     *           "fallbackNumber": null,
                     *           "emergency": null,
                     *           "overflow": [],
                     *           "members": [
                     *             {
                     *               "agent": {
                     *                 "name": "Dana",
                     *                 "number": "5035550104"
                     *               },
                     *               "position": 1,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             },
                     *             {
                     *               "agent": {
                     *                 "name": "Emil",
                     *                 "number": "5035550105"
                     *               },
                     *               "position": 2,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             },
                     *             {
                     *               "agent": {
                     *                 "name": "Farah",
                     *                 "number": "5035550106"
                     *               },
                     *               "position": 3,
                     *               "tier": 1,
                     *               "weight": 1,
                     *               "offersPerDayMax": null,
                     *               "enabled": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "customerRules": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Configuration"];
                    readonly "application/yaml": components["schemas"]["Configuration"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly importConfiguration: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether only to tell what would become different. */
                readonly dryRun?: boolean;
            };
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "agents": [
                 *         {
                 *           "name": "Alice",
                 *           "number": "5032505555"
                 *         },
                 *         {
                 *           "name": "Bob",
                 *           "number": "5035550102"
                 *         }
                 *       ],
                 *       "queues": [
                 *         {
                 *           "name": "GOTOSUPPORT",
                 *           "aliases": [
                 *             "Support"
                 *           ],
                 *           "members": [
                 *             {
                 *               "agent": {
                 *                 "name": "Alice",
                 *                 "number": "5032505555"
                 *               }
                 *             },
                 *             {
                 *               "agent": {
                 *                 "name": "Bob",
                 *                 "number": "5035550102"
                 *               },
                 *               "tier": 2
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["Configuration"];
                readonly "application/yaml": components["schemas"]["Configuration"];
            };
        };
        readonly responses: {
            /** @description The configuration is as the document says. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": null,
                     *       "changes": [
                     *         {
                     *           "kind": "membership",
                     *           "key": "1/2",
                     *           "before": {
                     *             "queueID": 1,
                     *             "agentID": 2,
                     *             "position": 2,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": {
                     *             "queueID": 1,
                     *             "agentID": 2,
                     *             "position": 2,
                     *             "tier": 2,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           }
                     *         },
                     *         {
                     *           "kind": "queue",
                     *           "key": "2",
                     *           "before": {
                     *             "id": 2,
                     *             "name": "Sales",
                     *             "aliases": [],
                     *             "strategy": "round_robin",
                     *             "whenBusy": "anyway",
                     *             "leaseSeconds": 0,
                     *             "talkSecondsMax": 3600,
                     *             "wrapUpSeconds": 0,
                     *             "backOffSeconds": 30,
                     *             "noAnswerMax": 0,
                     *             "noAnswerPauseSeconds": 300,
                     *             "ringSeconds": 60,
                     *             "duplicateSeconds": 1,
                     *             "retrySeconds": 6,
                     *             "callMemorySeconds": 14400,
                     *             "attemptsMax": 10,
                     *             "callOffersMax": 30,
                     *             "secondChanceSeconds": 30,
                     *             "stickySeconds": 0,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "tiers": [],
                     *             "overflow": [],
                     *             "fallbackNumber": null,
                     *             "emergency": null
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "agent",
                     *           "key": "3",
                     *           "before": {
                     *             "id": 3,
                     *             "name": "Carla",
                     *             "number": "5035550103",
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 1
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "agent",
                     *           "key": "4",
                     *           "before": {
                     *             "id": 4,
                     *             "name": "Dana",
                     *             "number": "5035550104",
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 1
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "agent",
                     *           "key": "5",
                     *           "before": {
                     *             "id": 5,
                     *             "name": "Emil",
                     *             "number": "5035550105",
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 1
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "agent",
                     *           "key": "6",
                     *           "before": {
                     *             "id": 6,
                     *             "name": "Farah",
                     *             "number": "5035550106",
                     *             "dailyNumber": null,
                     *             "status": "available",
                     *             "statusReason": null,
                     *             "returnsAt": null,
                     *             "availableUntil": null,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "capacity": 1
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "1/3",
                     *           "before": {
                     *             "queueID": 1,
                     *             "agentID": 3,
                     *             "position": 3,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "2/4",
                     *           "before": {
                     *             "queueID": 2,
                     *             "agentID": 4,
                     *             "position": 1,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "2/5",
                     *           "before": {
                     *             "queueID": 2,
                     *             "agentID": 5,
                     *             "position": 2,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": null
                     *         },
                     *         {
                     *           "kind": "membership",
                     *           "key": "2/6",
                     *           "before": {
                     *             "queueID": 2,
                     *             "agentID": 6,
                     *             "position": 3,
                     *             "tier": 1,
                     *             "weight": 1,
                     *             "offersPerDayMax": null,
                     *             "enabled": true
                     *           },
                     *           "after": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queues.0 should not have strategie"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "overflow must not come back to the queue that it begins with"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "body must be at most 1048576 bytes"
                     *       ],
                     *       "error": "Payload Too Large",
                     *       "statusCode": 413
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body is of another kind. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Content-Type must be application/json or application/yaml"
                     *       ],
                     *       "error": "Unsupported Media Type",
                     *       "statusCode": 415
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listRevisions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only changes of this queue and its memberships. */
                readonly queueID?: number;
                /** @description Only changes of this agent and the memberships. */
                readonly agentID?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of revisions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 1,
                     *           "author": "operations",
                     *           "reason": null,
                     *           "operation": "updateQueue",
                     *           "editedAt": "2026-11-24T02:30:28.235Z",
                     *           "changes": [
                     *             {
                     *               "kind": "queue",
                     *               "key": "1",
                     *               "before": {
                     *                 "id": 1,
                     *                 "name": "GOTOSUPPORT",
                     *                 "aliases": [
                     *                   "Support"
                     *                 ],
                     *                 "strategy": "round_robin",
                     *                 "whenBusy": "anyway",
                     *                 "leaseSeconds": 0,
                     *                 "talkSecondsMax": 3600,
                     *                 "wrapUpSeconds": 0,
                     *                 "backOffSeconds": 30,
                     *                 "noAnswerMax": 0,
                     *                 "noAnswerPauseSeconds": 300,
                     *                 "ringSeconds": 60,
                     *                 "duplicateSeconds": 1,
                     *                 "retrySeconds": 6,
                     *                 "callMemorySeconds": 14400,
                     *                 "attemptsMax": 10,
                     *                 "callOffersMax": 30,
                     *                 "secondChanceSeconds": 30,
                     *                 "stickySeconds": 0,
                     *                 "timeZone": "UTC",
                     *                 "hours": null,
                     *                 "tiers": [],
                     *                 "overflow": [],
                     *                 "fallbackNumber": null,
                     *                 "emergency": null
                     *               },
                     *               "after": {
                     *                 "id": 1,
                     *                 "name": "GOTOSUPPORT",
                     *                 "aliases": [
                     *                   "Support"
                     *                 ],
                     *                 "strategy": "round_robin",
                     *                 "whenBusy": "anyway",
                     *                 "leaseSeconds": 0,
                     *                 "talkSecondsMax": 3600,
                     *                 "wrapUpSeconds": 0,
                     *                 "backOffSeconds": 30,
                     *                 "noAnswerMax": 0,
                     *                 "noAnswerPauseSeconds": 300,
                     *                 "ringSeconds": 60,
                     *                 "duplicateSeconds": 1,
                     *                 "retrySeconds": 6,
                     *                 "callMemorySeconds": 14400,
                     *                 "attemptsMax": 10,
                     *                 "callOffersMax": 30,
                     *                 "secondChanceSeconds": 30,
                     *                 "stickySeconds": 0,
                     *                 "timeZone": "UTC",
                     *                 "hours": null,
                     *                 "tiers": [],
                     *                 "overflow": [],
                     *                 "fallbackNumber": "5035550190",
                     *                 "emergency": null
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RevisionList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "limit must not be greater than 200"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The number of the revision.
                 * @example 1
                 */
                readonly revision: components["parameters"]["Revision"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The revision. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "author": "operations",
                     *       "reason": null,
                     *       "operation": "updateQueue",
                     *       "editedAt": "2026-11-24T02:30:28.814Z",
                     *       "changes": [
                     *         {
                     *           "kind": "queue",
                     *           "key": "1",
                     *           "before": {
                     *             "id": 1,
                     *             "name": "GOTOSUPPORT",
                     *             "aliases": [
                     *               "Support"
                     *             ],
                     *             "strategy": "round_robin",
                     *             "whenBusy": "anyway",
                     *             "leaseSeconds": 0,
                     *             "talkSecondsMax": 3600,
                     *             "wrapUpSeconds": 0,
                     *             "backOffSeconds": 30,
                     *             "noAnswerMax": 0,
                     *             "noAnswerPauseSeconds": 300,
                     *             "ringSeconds": 60,
                     *             "duplicateSeconds": 1,
                     *             "retrySeconds": 6,
                     *             "callMemorySeconds": 14400,
                     *             "attemptsMax": 10,
                     *             "callOffersMax": 30,
                     *             "secondChanceSeconds": 30,
                     *             "stickySeconds": 0,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "tiers": [],
                     *             "overflow": [],
                     *             "fallbackNumber": null,
                     *             "emergency": null
                     *           },
                     *           "after": {
                     *             "id": 1,
                     *             "name": "GOTOSUPPORT",
                     *             "aliases": [
                     *               "Support"
                     *             ],
                     *             "strategy": "round_robin",
                     *             "whenBusy": "anyway",
                     *             "leaseSeconds": 0,
                     *             "talkSecondsMax": 3600,
                     *             "wrapUpSeconds": 0,
                     *             "backOffSeconds": 30,
                     *             "noAnswerMax": 0,
                     *             "noAnswerPauseSeconds": 300,
                     *             "ringSeconds": 60,
                     *             "duplicateSeconds": 1,
                     *             "retrySeconds": 6,
                     *             "callMemorySeconds": 14400,
                     *             "attemptsMax": 10,
                     *             "callOffersMax": 30,
                     *             "secondChanceSeconds": 30,
                     *             "stickySeconds": 3600,
                     *             "timeZone": "UTC",
                     *             "hours": null,
                     *             "tiers": [],
                     *             "overflow": [],
                     *             "fallbackNumber": null,
                     *             "emergency": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "revision must be an integer number"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Revision 9999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly restoreRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path: {
                /**
                 * @description The number of the revision; 0 for what was there before the first.
                 * @example 0
                 */
                readonly revision: components["parameters"]["RestoredRevision"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "queueID": 1
                 *     }
                 */
                readonly "application/json": components["schemas"]["RestoreReport"];
            };
        };
        readonly responses: {
            /** @description Everything is as it was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 2,
                     *       "changes": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Edited"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "revision must be an integer number"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Revision 9999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "name and aliases must each belong to one queue alone"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getStatistics: {
        readonly parameters: {
            readonly query?: {
                /** @description Not before, in UTC; a day ago where it is missing. */
                readonly from?: string;
                /** @description Before, in UTC; now where it is missing. */
                readonly to?: string;
                /** @description How long each bucket is; an hour where it is missing. */
                readonly bucket?: components["schemas"]["BucketUnit"];
                /** @description In which days begin at midnight, an IANA name; UTC where it is missing. */
                readonly timeZone?: string;
                /** @description Whether each queue asked for or each agent has buckets of its own. */
                readonly groupBy?: "queue" | "agent";
                /** @description Only calls that asked for this queue. */
                readonly queueID?: number;
                /** @description Only offers of this agent. */
                readonly agentID?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The buckets in which anything happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-23T02:30:30.976Z",
                     *       "to": "2026-11-24T02:30:30.976Z",
                     *       "bucket": "day",
                     *       "timeZone": "UTC",
                     *       "items": [
                     *         {
                     *           "start": "2026-11-24T00:00:00.000Z",
                     *           "queueID": 1,
                     *           "decisions": 1,
                     *           "calls": 1,
                     *           "offers": 1,
                     *           "refusals": {
                     *             "nobodyAvailable": 0,
                     *             "closed": 0
                     *           },
                     *           "overflowed": 0,
                     *           "offersPerCall": 1,
                     *           "decisionMilliseconds": {
                     *             "median": 2.99,
                     *             "p95": 2.99,
                     *             "max": 3
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "to must be behind from, by 31 days at most"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getFairness: {
        readonly parameters: {
            readonly query?: {
                /** @description Not before, in UTC; a day before the end where it is missing. */
                readonly from?: string;
                /** @description Before, in UTC; now where it is missing. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The queue.
                 * @example 1
                 */
                readonly queueID: components["parameters"]["QueueID"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ledger, by tier and place in the roster. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-11-23T02:30:30.976Z",
                     *       "to": "2026-11-24T02:30:30.976Z",
                     *       "queueID": 1,
                     *       "queue": "GOTOSUPPORT",
                     *       "strategy": "round_robin",
                     *       "completeFrom": "2026-11-23T02:30:30.976Z",
                     *       "decisions": 1,
                     *       "offers": 1,
                     *       "missing": 0,
                     *       "unexplained": 0,
                     *       "held": true,
                     *       "items": [
                     *         {
                     *           "agentID": 1,
                     *           "name": "Alice",
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "isMember": true,
                     *           "offers": 0,
                     *           "otherOffers": 0,
                     *           "share": 0,
                     *           "passedOver": {
                     *             "paused": 1
                     *           },
                     *           "boundFrom": "2026-11-24T02:30:29.976Z",
                     *           "bound": 2,
                     *           "behind": 1,
                     *           "held": true
                     *         },
                     *         {
                     *           "agentID": 2,
                     *           "name": "Bob",
                     *           "tier": 1,
                     *           "weight": 1,
                     *           "isMember": true,
                     *           "offers": 1,
                     *           "otherOffers": 0,
                     *           "share": 1,
                     *           "passedOver": {},
                     *           "boundFrom": "2026-11-24T02:30:29.976Z",
                     *           "bound": 1,
                     *           "behind": 0,
                     *           "held": true
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fairness"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "to must be behind from, by 31 days at most"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listUnknownClassifications: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of classifications. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "GOTOHELP",
                     *           "requests": 17,
                     *           "firstAt": "2026-11-23T12:00:00.000Z",
                     *           "lastAt": "2026-11-23T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["UnknownClassificationList"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "cursor must be the nextCursor of another page"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly makeAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Why, for the list of revisions. */
                readonly "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "GOTOHELP",
                 *       "queueID": 1
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewAlias"];
            };
        };
        readonly responses: {
            /** @description The queue as it is now. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "GOTOSUPPORT",
                     *       "aliases": [
                     *         "GOTOHELP",
                     *         "Support"
                     *       ],
                     *       "strategy": "round_robin",
                     *       "whenBusy": "anyway",
                     *       "leaseSeconds": 0,
                     *       "talkSecondsMax": 3600,
                     *       "wrapUpSeconds": 0,
                     *       "backOffSeconds": 30,
                     *       "noAnswerMax": 0,
                     *       "noAnswerPauseSeconds": 300,
                     *       "ringSeconds": 60,
                     *       "duplicateSeconds": 1,
                     *       "retrySeconds": 6,
                     *       "callMemorySeconds": 14400,
                     *       "attemptsMax": 10,
                     *       "callOffersMax": 30,
                     *       "secondChanceSeconds": 30,
                     *       "stickySeconds": 0,
                     *       "timeZone": "UTC",
                     *       "hours": null,
                     *       "tiers": [],
                     *       "overflow": [],
                     *       "fallbackNumber": null,
                     *       "emergency": null,
                     *       "warnings": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "name should not be empty"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There is nothing of that name, or the key does not see it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "Queue 999 not found"
                     *       ],
                     *       "error": "Not Found",
                     *       "statusCode": 404
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description It contradicts what is there. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "name and aliases must each belong to one queue alone"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly followEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of this queue, asked for or deciding. */
                readonly queueID?: number;
            };
            readonly header?: {
                /** @description The id of the last event that was received. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Events until the connection ends. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 1000
                     *
                     *     id: 1795487433880-0
                     *     event: offer
                     *     data: {"mqID":"1f1e7af0-625b-6ff8-a571-d586cd516ecb","callID":"search","episode":1,"visit":1,"kind":"rotation","agentID":1,"agent":"Alice","number":"5032505555","refusal":null,"queueID":1,"queue":"GOTOSUPPORT","queueSequence":1,"askedQueueID":1,"askedQueue":"GOTOSUPPORT","rclassification":"GOTOSUPPORT","customerID":"70154","callTime":"12","decidedAt":"2026-11-24T02:30:33.362Z","outcomes":[]}
                     */
                    readonly "text/event-stream": string;
                };
            };
            /** @description Values are missing or wrong. One message per problem. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "queueID must be an integer number"
                     *       ],
                     *       "error": "Bad Request",
                     *       "statusCode": 400
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "qJ7Xf2Lm",
                     *           "name": "wallboard",
                     *           "scopes": [
                     *             "read"
                     *           ],
                     *           "queueIDs": null,
                     *           "createdAt": "2026-11-23T12:00:00.000Z",
                     *           "expiresAt": null,
                     *           "lastUsedAt": "2026-11-23T12:05:00.000Z",
                     *           "revokedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["KeyList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A token of your own for this request, for a day: sent again with the same body it gets the answer of the first time, and makes nothing more. With another body the answer is 409. */
                readonly "Idempotency-Key"?: components["parameters"]["CreationKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewKey"];
            };
        };
        readonly responses: {
            /** @description The key, shown this once, and what is kept of it. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "qm_qJ7Xf2Lm_4dT0vRy8bXw2sKqP6nJz1mHc9gLf5aEu3Ub7V1",
                     *       "id": "qJ7Xf2Lm",
                     *       "name": "wallboard",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "queueIDs": null,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "expiresAt": null,
                     *       "lastUsedAt": null,
                     *       "revokedAt": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CreatedKey"];
                };
            };
            readonly 400: components["responses"]["BadKey"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description A key was made by a request with this `Idempotency-Key`, or another request was. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": [
                     *         "A key was made by this request already, and can not be shown again: revoke it, or use it"
                     *       ],
                     *       "error": "Conflict",
                     *       "statusCode": 409
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The key's id, which is its second part.
                 * @example qJ7Xf2Lm
                 */
                readonly keyID: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The revoked key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "qJ7Xf2Lm",
                     *       "name": "wallboard",
                     *       "scopes": [
                     *         "read"
                     *       ],
                     *       "queueIDs": null,
                     *       "createdAt": "2026-11-23T12:00:00.000Z",
                     *       "expiresAt": null,
                     *       "lastUsedAt": null,
                     *       "revokedAt": "2026-11-23T12:10:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Key"];
                };
            };
            readonly 400: components["responses"]["BadKeyID"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["KeyNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly getLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The process is alive. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The database answers and the service routes calls. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 503: components["responses"]["NotReady"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
