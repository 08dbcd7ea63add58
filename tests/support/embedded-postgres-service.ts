/**
 * A service reduced to its embedded server, for tests that kill it: starts on the directory given, prints one line of
 * JSON, and stops the server when its input closes. Ctrl-C does nothing, as in a service that is still draining.
 */
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';

const [, , dataDirectory = ''] = process.argv;
process.on('SIGINT', () => undefined);
try {
  const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
  console.log(JSON.stringify({ url: server.url, createdNow: server.createdNow }));
  await new Promise((resolve) => {
    process.stdin.once('close', resolve);
    process.stdin.resume();
  });
  await server.stop();
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
process.exit(0);
