/**
 * The peer that the service is measured against: Fastify and pg, the usual way to build this, with one durable statement
 * for each request. It keeps a rotation exactly and each decision for good, and knows nothing of retries.
 * Runs on Node, where Fastify is at home, so it uses nothing of Bun's.
 */
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

interface CallRequest {
  readonly callID: string;
  readonly rclassification: string;
  readonly customerID?: string | null;
  readonly callTime: string;
}

const pool = new pg.Pool({ connectionString: process.argv[2], max: 20 });

const route = {
  name: 'route',
  text: `
    with queue as (
      update peer_queues set next = next + 1 where name = $1
      returning numbers[1 + (next - 1) % cardinality(numbers)] as number
    )
    insert into peer_offers (mq_id, call_id, queue, number, customer_id, call_time)
      select $2, $3, $1, number, $4, $5 from queue returning number`,
};

const body = {
  type: 'object',
  required: ['callID', 'rclassification', 'callTime'],
  properties: {
    callID: { type: 'string', minLength: 1, maxLength: 255 },
    rclassification: { type: 'string', minLength: 1, maxLength: 255 },
    customerID: { type: ['string', 'null'], maxLength: 255 },
    callTime: { type: 'string', maxLength: 64 },
  },
};

const server = Fastify();
server.post<{ Body: CallRequest }>('/call/request', { schema: { body } }, async (request, reply) => {
  const { callID, rclassification, customerID = null, callTime } = request.body;
  const mqID = randomUUID();
  const { rows } = await pool.query<{ number: string }>({
    ...route,
    values: [rclassification, mqID, callID, customerID, callTime],
  });
  reply.code(201);
  return rows[0] === undefined
    ? { success: false, message: `${rclassification} not found` }
    : { rclassification, number: rows[0].number, callID, mqID, success: true };
});

const url = await server.listen({ host: '127.0.0.1', port: 0 });
console.log(JSON.stringify({ url }));
