// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 8993376fc718df80016b8c1abcd2e418c8960265722139bb73e32fe58317c88c
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
         *     request word for word within six seconds, gets the recorded number and `mqID` again. A later repeat is
         *     a new attempt and prefers agents whom this call has not been given yet.
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
             *     that no queue has, and a queue in which nobody is available, are both answered in this second shape.
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
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
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
