// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d
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
         *     to whoever uses the first, and revoke that one. A request that may have been lost is repeated safely: a key that
         *     nobody has seen is revoked like any other.
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
        /** @description The database can not be reached, or the service is shutting down. */
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
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How to ask.
         * @example Bearer
         */
        readonly WwwAuthenticate: string;
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
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
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
                     *               "callTime": "12"
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
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly createKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
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
