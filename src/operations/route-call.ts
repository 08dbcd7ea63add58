import type { ExpectedError } from '../errors.ts';

/** A validated call request. Text is as it was sent; `customerID: null` stands for absent. */
export interface CallToRoute {
  readonly callID: string;
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
  readonly idempotencyKey: string | null;
}

/** What a call request gets: a number under the decision's own id, or a sentence that says why there is none. */
export type RoutedCall =
  | { readonly kind: 'offer'; readonly number: string; readonly mqID: string }
  | { readonly kind: 'refusal'; readonly message: string };

export type RouteCall = (call: CallToRoute) => Promise<RoutedCall | ExpectedError>;
