/**
 * What a run of the model test does, as plain data: an installation and what then happens to it, each at its time. Any
 * part of it can be left out and the rest still means the same, so a failing run can be cut down.
 */
import type { Edit, Outcome, Request } from './reference-types.ts';

export type Step = { readonly at: number } & (
  | {
      readonly kind: 'request';
      readonly request: Request;
      /** Which of the two routers on the one database. */
      readonly router: 0 | 1;
      /** How often it is sent at the same time; the others go to both routers in turn. */
      readonly copies: number;
    }
  /** Of different calls, sent to one router at the same time. */
  | { readonly kind: 'burst'; readonly requests: readonly Request[]; readonly router: 0 | 1 }
  /** Of different calls for one queue, sent to both routers in turn at the same time. */
  | { readonly kind: 'race'; readonly requests: readonly Request[] }
  | { readonly kind: 'report'; readonly offer: OfferChoice; readonly outcome: Outcome }
  | { readonly kind: 'number state'; readonly number: string; readonly busySeconds: number | null }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'restart'; readonly router: 0 | 1 }
);

/** The last offer of a call, or of all offers so far the one at a place counted from the last and round. */
export type OfferChoice = { readonly callID: string } | { readonly fromLast: number };

export interface Scenario {
  readonly seed: number;
  readonly startsAt: number;
  readonly installation: readonly Edit[];
  readonly steps: readonly Step[];
}

export type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;
