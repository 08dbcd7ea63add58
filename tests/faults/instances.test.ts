import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { ask } from '../support/call-service.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';
import { expectFair, expectGaplessAndOnce } from '../support/stored-decisions.ts';

const INSTANCES = 4;
const REQUESTS = 2_000;

let database: TestDatabase;
let services: readonly ServiceProcess[];

beforeEach(async () => {
  database = await createTestDatabase();
  services = Array.from({ length: INSTANCES }, () => startServiceProcess({ DATABASE_URL: database.url }));
});

afterEach(async () => {
  await Promise.all(services.map((service) => service.kill()));
  await database.drop();
});

describe('several service processes on one database', () => {
  test('answer 2,000 requests at once: each call alike everywhere, counts within one, numbering without a gap', async () => {
    await addQueue(database, { name: 'Sales', aliases: ['Buy'], numbers: ['1', '2', '3', '4', '5', '6', '7'] });
    await addQueue(database, { name: 'Support', numbers: ['8', '9'] });
    const urls = await Promise.all(services.map((service) => service.listening));
    const calls = Array.from({ length: REQUESTS / INSTANCES }, (_, index) => `call-${index}`);
    const answers = await Promise.all(
      calls.map((callID, index) =>
        Promise.all(
          urls.map((url) => ask(url, callID, index % 5 === 0 ? 'Support' : index % 2 === 0 ? 'Sales' : 'buy')),
        ),
      ),
    );
    for (const everywhere of answers) {
      expect(everywhere.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      expect(new Set(everywhere.map(({ body }) => body.mqID)).size).toBe(1);
      expect(new Set(everywhere.map(({ body }) => body.number)).size).toBe(1);
    }
    await expectGaplessAndOnce(database.query);
    await expectFair(database.query);
    const stored = await database.query<{ mq_id: string }>('select mq_id from offers');
    expect(new Set(stored.map(({ mq_id }) => mq_id))).toEqual(
      new Set(answers.map(([first]) => String(first?.body.mqID))),
    );
  });

  test('go on when one of them is killed, and no call is lost or decided twice', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const urls = await Promise.all(services.map((service) => service.listening));
    const calls = Array.from({ length: 600 }, (_, index) => `call-${index}`);
    const killedAfter = calls.length / 3;
    const acknowledged = new Map<string, string>();
    await Promise.all(
      calls.map(async (callID, index) => {
        if (index === killedAfter) {
          await services[0]?.kill();
        }
        // Whoever asked the killed one asks another, as the EML System would.
        for (const url of [urls[index % INSTANCES], urls[1], urls[2]]) {
          const answer = await ask(String(url), callID).catch(() => null);
          if (answer?.status === 201) {
            acknowledged.set(callID, String(answer.body.mqID));
            break;
          }
        }
      }),
    );
    expect([...acknowledged.keys()].toSorted()).toEqual(calls.toSorted());
    await expectGaplessAndOnce(database.query);
    const stored = await database.query<{ call_id: string; mq_id: string }>('select call_id, mq_id from offers');
    expect(new Map(stored.map(({ call_id, mq_id }) => [call_id, mq_id]))).toEqual(acknowledged);
    await expectFair(database.query);
  });
});
