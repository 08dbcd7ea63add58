/**
 * The rule by which an asked name and a stored name are the same: white space around it is dropped, letter case
 * ignored. db/migrations/0001-queue-key.sql is the same rule for names that are stored, whoever stores them.
 *
 * Each code point is lowered by itself, and only where that gives one other code point, because a rule that looks at
 * neighbours or changes the length (final sigma, dotted capital I) could not be written down as a list in SQL.
 */
export function queueKey(name: string): string {
  const trimmed = name.trim();
  return isAscii(trimmed) ? trimmed.toLowerCase() : Array.from(trimmed, lowerCodePoint).join('');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) {
      return false;
    }
  }
  return true;
}

function lowerCodePoint(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length || Array.from(lower).length === 1 ? lower : character;
}
