/** The command that is printed at the start does, in a shell, what it promises. */
import { describe, expect, test } from 'bun:test';
import { greeting } from '../../../src/service/greeting.ts';

const URL_PRINTED = 'http://127.0.0.1:3000/base';

/** Lets a shell run the printed command with a `curl` that prints its arguments, each in brackets. */
function argumentsOfCurl(text: string, shell: string): readonly string[] {
  const command = text.slice(text.indexOf('curl '));
  const script = `curl() { for given in "$@"; do printf '[%s]' "$given"; done; }\n${command}`;
  const { stdout, stderr, exitCode } = Bun.spawnSync([shell, '-c', script]);
  expect([exitCode, stderr.toString()]).toEqual([0, '']);
  return stdout.toString().slice(1, -1).split('][');
}

function bodyOf(text: string, shell: string): unknown {
  const given = argumentsOfCurl(text, shell);
  return JSON.parse(given[given.indexOf('-d') + 1] ?? '');
}

describe('the greeting', () => {
  test.each(['sh', 'bash'])('holds a command for %s that asks for a call', (shell) => {
    const text = greeting({ url: URL_PRINTED, queueName: 'GOTOSUPPORT', isSeededNow: false, firstKey: null });
    expect(argumentsOfCurl(text, shell)).toContain(`${URL_PRINTED}/call/request`);
    expect(JSON.stringify(bodyOf(text, shell))).toMatch(
      /^\{"callID":"call-\w{8}","rclassification":"GOTOSUPPORT","callTime":"0"\}$/,
    );
  });

  test('holds a command that is a new call each time', () => {
    const text = greeting({ url: URL_PRINTED, queueName: 'GOTOSUPPORT', isSeededNow: false, firstKey: null });
    const bodies = Array.from({ length: 5 }, () => JSON.stringify(bodyOf(text, 'sh')));
    expect(new Set(bodies).size).toBe(5);
  });

  test.each(["O'Brien", '"quoted"', '$(exit 1) `exit 1` $HOME', 'back\\slash', 'Größe 日本 ?', '-d @/etc/passwd'])(
    'asks for the queue %s as it is called',
    (queueName) => {
      const text = greeting({ url: URL_PRINTED, queueName, isSeededNow: false, firstKey: null });
      expect(bodyOf(text, 'sh')).toMatchObject({ rclassification: queueName });
    },
  );

  test('says that the examples were loaded, at the start that loaded them', () => {
    const options = { url: URL_PRINTED, queueName: 'GOTOSUPPORT' };
    expect(greeting({ ...options, isSeededNow: true, firstKey: null })).toContain('example queues were loaded');
    expect(greeting({ ...options, isSeededNow: false, firstKey: null })).not.toContain('example queues');
  });

  test('says how to get a queue where there is none', () => {
    const text = greeting({ url: URL_PRINTED, queueName: null, isSeededNow: false, firstKey: null });
    expect(text).toContain('SEED=true');
    expect(text).not.toContain('curl');
  });
});
