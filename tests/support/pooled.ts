/** Whether the tests run through a pooler, as README.md says how to, and what can't then. */
import { test } from 'bun:test';

export const isPooled = process.env['TEST_POOLER_URL'] !== undefined;

/** For what needs or watches a session of its own on the server: a pooler gives each transaction one of many, and logs in for all. */
export const testOfSession = test.skipIf(isPooled);
