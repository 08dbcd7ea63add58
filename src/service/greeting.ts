/** What a person reads when the service has started: where it is, and a command that shows what it does. */

export interface GreetingOptions {
  /** Where the service listens, with the base path and without a slash at its end. */
  readonly url: string;
  /** The main name of a queue to ask for; null where there is no queue yet. */
  readonly queueName: string | null;
  /** Whether the example queues were loaded by this start. */
  readonly isSeededNow: boolean;
  /** The API key that this start made; null where there are keys, or nobody reads along. */
  readonly firstKey: string | null;
}

export function greeting({ url, queueName, isSeededNow, firstKey }: GreetingOptions): string {
  const paragraphs = [
    `EML Queue Management listens on ${url}`,
    `Read and try the API in a browser: ${url}/docs`,
    ...(isSeededNow
      ? ['The example queues were loaded: GOTOSUPPORT (or Support) and Sales, each with three agents.']
      : []),
    queueName === null
      ? 'There are no queues yet. Started with SEED=true, it loads two example queues.'
      : `Ask it for an agent, and again for the next one:\n\n${callRequest(url, queueName)}`,
    ...(firstKey === null
      ? []
      : [`The first API key, for everything under ${url}/v1. It is shown this once:\n\n${firstKey}`]),
  ];
  return `\n${paragraphs.join('\n\n')}\n\n`;
}

/**
 * A command for bash, zsh and plain sh that is a new call each time: `mktemp -u` is where every curl is, on Linux and
 * macOS, and prints a random name without making a file, where `date` may give one name twice and `$RANDOM` none.
 */
function callRequest(url: string, queueName: string): string {
  const body = `,"rclassification":${JSON.stringify(queueName)},"callTime":"0"}`;
  return [
    `curl -s -w '\\n' ${url}/call/request -H 'Content-Type: application/json' \\`,
    `  -d '{"callID":"'$(mktemp -u call-XXXXXXXX)${quoted(`"${body}`)}`,
  ].join('\n');
}

/** In single quotes nothing is special to a shell but their end. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
