/** Token buckets: how often each of many may ask, on average and at once. */

export interface RateLimit {
  /** Seconds until one of that name may ask again; 0 for now. Takes nothing. */
  waitSeconds(name: string): number;
  /** @param cost in requests; one that costs more than is left makes the next ones wait for longer */
  take(name: string, cost: number): void;
}

export interface RateLimitOptions {
  /** 0 for as often as they like. */
  readonly requestsPerSecond: number;
  /** In milliseconds; only differences count. */
  readonly now?: () => number;
}

/** After a pause, so many requests for each per second may come at once. */
const BURST_SECONDS = 2;

/** Far more than ask at once. The one who has not asked for longest is forgotten, and has a full bucket again. */
const NAMES_MAX = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export function createRateLimit({ requestsPerSecond, now = performance.now.bind(performance) }: RateLimitOptions) {
  const full = requestsPerSecond * BURST_SECONDS;
  const buckets = new Map<string, Bucket>();

  function tokensOf(name: string, at: number): number {
    const bucket = buckets.get(name);
    return bucket === undefined
      ? full
      : Math.min(full, bucket.tokens + ((at - bucket.at) / 1_000) * requestsPerSecond);
  }

  const limit: RateLimit = {
    waitSeconds(name) {
      if (requestsPerSecond === 0) {
        return 0;
      }
      const tokens = tokensOf(name, now());
      return tokens >= 1 ? 0 : (1 - tokens) / requestsPerSecond;
    },
    take(name, cost) {
      if (requestsPerSecond === 0) {
        return;
      }
      const at = now();
      // Whoever goes on asking waits for one full bucket at most.
      const tokens = Math.max(-full, tokensOf(name, at) - cost);
      buckets.delete(name);
      buckets.set(name, { tokens, at });
      const [longestSilent] = buckets.keys();
      if (buckets.size > NAMES_MAX && longestSilent !== undefined) {
        buckets.delete(longestSilent);
      }
    },
  };
  return limit;
}
