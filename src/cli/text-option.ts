/** Checks the text of an option as the tables would, in words that say which option it was. */
import { UsageError } from './command.ts';

/**
 * White space at the ends is never meant.
 * @throws UsageError for more characters than that, and for what would break a line or a terminal
 */
export function textOption(option: string, text: string, charactersMax: number): string {
  const trimmed = text.trim();
  if (Array.from(trimmed).length > charactersMax || /\p{Cc}/u.test(trimmed)) {
    throw new UsageError(`${option} takes one line of at most ${charactersMax} characters.`);
  }
  return trimmed;
}

/** @throws UsageError as well where it is missing or empty */
export function requiredTextOption(option: string, text: string | undefined, charactersMax: number): string {
  if (text === undefined) {
    throw new UsageError(`${option} is missing.`);
  }
  const checked = textOption(option, text, charactersMax);
  if (checked === '') {
    throw new UsageError(`${option} is empty.`);
  }
  return checked;
}
