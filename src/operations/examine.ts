/** What `qm doctor` finds: each fact with what it means and what to do. */
import { warningsOfQueue } from '../configuration/warnings.ts';
import { listKeys } from '../store/api-keys.ts';
import { readAllDocuments } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { readServerFacts, readUncovered, sampleCalls, type ServerFacts } from '../store/doctor.ts';
import { readDeadEnds } from '../store/queues.ts';
import { callerHabits, type CallerHabits } from './caller-habits.ts';

export interface Finding {
  /** `problem`: calls are or will be answered wrong, or not at all. `warning`: hardly meant. `fine`: as it should be. */
  readonly level: 'fine' | 'warning' | 'problem';
  readonly about: 'database' | 'clock' | 'security' | 'queues' | 'caller';
  /** What is so, and what to do where it should not be. */
  readonly message: string;
}

/** What the configuration says that bears on security. */
export interface Posture {
  /** Whether others than this machine reach the service. */
  readonly isReachable: boolean;
  readonly webhookAccess: 'open' | 'loopback' | 'restricted';
}

/** Enough to tell what a caller does, few enough to read at once. */
const CALLS_SAMPLED = 5_000;

const CLOCK_DIFFERENCE_MILLISECONDS_MAX = 1_000;
const KEY_EXPIRY_MILLISECONDS = 14 * 86_400_000;
const DAYS_AHEAD_MIN = 2;

/** @param step called before each part, with how many are done and how many there are */
export async function examine(
  database: Database,
  posture: Posture,
  step: (done: number, total: number) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const parts = [
    async () => aboutDatabase(await readServerFacts(database), Date.now()),
    () => aboutSecurity(database, posture),
    () => aboutQueues(database),
    async () => aboutCaller(callerHabits(await sampleCalls(database, CALLS_SAMPLED)), await longestRing(database)),
  ];
  for (const [done, part] of parts.entries()) {
    step(done, parts.length);
    findings.push(...(await part()));
  }
  step(parts.length, parts.length);
  return findings;
}

export function aboutDatabase(facts: ServerFacts, here: number): readonly Finding[] {
  const findings: Finding[] = [];
  const database = (level: Finding['level'], message: string): void => {
    findings.push({ level, about: 'database', message });
  };
  database('fine', `PostgreSQL ${facts.version} answers.`);
  if (facts.migrationsMissing.length > 0) {
    database(
      'problem',
      `${facts.migrationsMissing.join(', ')} not applied: run \`qm migrate\`, or start the service.`,
    );
  }
  if (facts.migrationsUnknown.length > 0) {
    database('problem', `${facts.migrationsUnknown.join(', ')} of a newer version: run that version here too.`);
  }
  if (!facts.isDurable) {
    database(
      'problem',
      'What is answered may be lost with the power: set fsync and synchronous_commit of PostgreSQL to on.',
    );
  }
  if (facts.daysAhead < DAYS_AHEAD_MIN) {
    database('warning', 'There are no partitions for the days ahead: the service makes them while it runs.');
  }
  if (facts.strayDecisions > 0) {
    database('warning', `${facts.strayDecisions} decisions are in no day’s partition: was a clock far off?`);
  }
  const difference = Math.round(facts.now - here);
  findings.push(
    Math.abs(difference) <= CLOCK_DIFFERENCE_MILLISECONDS_MAX
      ? { level: 'fine', about: 'clock', message: 'This machine’s clock and the database’s agree.' }
      : {
          level: 'warning',
          about: 'clock',
          message: `The database’s clock is ${difference} ms off this machine’s: all decisions go by the database’s. Set both by NTP.`,
        },
  );
  return findings;
}

async function aboutSecurity(
  database: Database,
  { isReachable, webhookAccess }: Posture,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const security = (level: Finding['level'], message: string): void => {
    findings.push({ level, about: 'security', message });
  };
  if (!isReachable) {
    security('fine', 'Only this machine reaches the service.');
  } else if (webhookAccess === 'open') {
    security('warning', 'Whoever reaches the service may ask for agents: set WEBHOOK_ACCESS to key or networks.');
  } else if (webhookAccess === 'loopback') {
    security('problem', 'Others reach the service and none of them is answered: set WEBHOOK_ACCESS.');
  } else {
    security('fine', 'Who asks for agents needs a key or comes from a network that is named.');
  }
  const now = Date.now();
  const keys = (await listKeys(database)).filter(
    ({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt.getTime() > now),
  );
  if (!keys.some(({ scopes }) => scopes.includes('admin'))) {
    security('warning', 'No key may do everything: make one by `qm keys add --name operations --scope admin`.');
  }
  for (const { id, name, expiresAt } of keys) {
    if (expiresAt !== null && expiresAt.getTime() < now + KEY_EXPIRY_MILLISECONDS) {
      security('warning', `The key ${name} (${id}) ends at ${expiresAt.toJSON()}: make its successor.`);
    }
  }
  return findings;
}

async function aboutQueues(database: Database): Promise<readonly Finding[]> {
  const queues = await readAllDocuments(database, 'queue');
  const findings: Finding[] = [];
  const now = Date.now();
  for (const queue of queues) {
    const surroundings = await readDeadEnds(database, queue.id);
    for (const { message } of warningsOfQueue(queue, { ...surroundings, now })) {
      findings.push({ level: 'warning', about: 'queues', message });
    }
  }
  for (const { queue } of await readUncovered(database)) {
    findings.push({ level: 'warning', about: 'queues', message: `Nobody in ${queue} is available now.` });
  }
  return findings.length > 0
    ? findings
    : [{ level: 'fine', about: 'queues', message: `${queues.length} queues, and somebody is available in each.` }];
}

async function longestRing(
  database: Database,
): Promise<readonly { readonly name: string; readonly ringSeconds: number }[]> {
  return (await readAllDocuments(database, 'queue')).map(({ name, ringSeconds }) => ({ name, ringSeconds }));
}

/** Below that nothing is said of what the caller does. */
const PAIRS_MIN = 20;

export function aboutCaller(
  { calls, retryShare, secondsToNext, callTime }: CallerHabits,
  queues: readonly { readonly name: string; readonly ringSeconds: number }[],
): readonly Finding[] {
  const caller = (level: Finding['level'], message: string): Finding => ({ level, about: 'caller', message });
  if (calls === 0) {
    return [caller('fine', 'No calls in the last two days to tell what the caller does.')];
  }
  const findings = [
    caller('fine', `${Math.round(retryShare * 1_000) / 10} % of the requests in ${calls} calls were retries.`),
  ];
  if (callTime !== null) {
    findings.push(
      callTime === 'seconds'
        ? caller('fine', 'callTime grows with the clock, in seconds.')
        : caller(
            'warning',
            `callTime is ${CALL_TIMES[callTime]}: nothing goes by it but whether it is the same again.`,
          ),
    );
  }
  if (secondsToNext !== null && secondsToNext.count >= PAIRS_MIN) {
    const { median, p95 } = secondsToNext;
    findings.push(
      caller(
        'fine',
        `Another agent is asked for ${median.toFixed(1)} s after an offer (19 of 20 within ${p95.toFixed(1)} s).`,
      ),
    );
    const fitting = Math.ceil(p95 * 1.25);
    for (const { name, ringSeconds } of queues) {
      if (ringSeconds < p95) {
        findings.push(
          caller(
            'problem',
            `ringSeconds of ${name} is ${ringSeconds}, and agents ring for longer: set it to ${fitting}.`,
          ),
        );
      } else if (ringSeconds > 3 * fitting) {
        findings.push(
          caller(
            'warning',
            `ringSeconds of ${name} is ${ringSeconds}, far above what agents ring: ${fitting} would fit.`,
          ),
        );
      }
    }
  }
  return findings;
}

const CALL_TIMES = {
  constant: 'always the same',
  milliseconds: 'in milliseconds',
  other: 'no number that goes with the clock',
} as const;
