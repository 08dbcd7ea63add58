/** Makes up by chance when things happen: often just when something ends, or a millisecond before or after it. */
import type { Draft } from './model-installation.ts';
import type { Choices } from './model-random.ts';
import type { QueueSettings } from './reference-types.ts';

/** Any moment of two years, or shortly before a clock change in Europe or in New York. */
export function chooseStart(choices: Choices): number {
  const firstDay = Date.UTC(2026, 0, 1);
  return choices.chance(0.15)
    ? choices.pick([Date.UTC(2026, 2, 29, 0, 50), Date.UTC(2026, 9, 25, 0, 50), Date.UTC(2026, 10, 1, 5, 50)])
    : firstDay + choices.between(0, 730 * 86_400_000);
}

interface Before {
  readonly at: number;
  /** When the last few steps were. */
  readonly earlier: readonly number[];
}

/** Not before the last step, and often at the same time. */
export function chooseTime(choices: Choices, draft: Draft, { at, earlier }: Before): number {
  if (choices.chance(0.2)) {
    const ends = [...endsOfSettings(draft), ...endsOfSeconds(draft, earlier)].filter((end) => end > at + 1);
    const end = choices.pickAny(ends);
    if (end !== null) {
      return end + choices.pick([-1, 0, 0, 1]);
    }
  }
  return at + chooseDelay(choices);
}

function chooseDelay(choices: Choices): number {
  return choices.pick([
    () => 0,
    () => choices.between(1, 900),
    () => choices.between(300, 2_000),
    () => choices.between(1_000, 8_000),
    () => choices.between(5_000, 30_000),
    () => choices.between(5_000, 30_000),
    () => choices.between(20_000, 100_000),
    () => (choices.chance(0.6) ? 5_000 : choices.pick([300_000, 1_800_000, 3_600_000, 14_400_000])),
    () => (choices.chance(0.8) ? 10_000 : choices.pick([86_400_000, 200_000_000])),
  ])();
}

/** What has an end of its own. */
function endsOfSettings({ agents, queues, installation }: Draft): readonly number[] {
  return [
    ...[...agents.values()].flatMap((agent) => [agent.returnsAt, agent.availableUntil, agent.dailyNumberUntil]),
    ...[...queues.values()].map(({ emergency }) => emergency?.until ?? null),
    installation.emergency?.until ?? null,
  ].filter((end) => end !== null);
}

/** What may have begun with an earlier step. */
function endsOfSeconds({ queues }: Draft, earlier: readonly number[]): readonly number[] {
  const seconds = [...queues.values()].flatMap(secondsOf);
  return earlier.flatMap((begin) => seconds.map((one) => begin + one * 1_000));
}

function secondsOf(settings: QueueSettings): readonly number[] {
  return [
    settings.leaseSeconds,
    settings.talkSecondsMax,
    settings.wrapUpSeconds,
    settings.backOffSeconds,
    settings.noAnswerPauseSeconds,
    settings.ringSeconds + 15,
    settings.duplicateSeconds,
    settings.retrySeconds,
    settings.secondChanceSeconds,
    settings.secondChanceSeconds,
    settings.callMemorySeconds,
    settings.stickySeconds,
    settings.stickySeconds + settings.ringSeconds + 15,
    ...settings.tierWaits.values(),
  ];
}
