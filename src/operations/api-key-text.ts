/**
 * How API keys look: `qm_`, an id of 8 characters that may be shown, `_`, 32 random characters and a checksum of 6. The
 * prefix lets scanners find keys that were published by mistake, and the checksum tells a key from a typing error without
 * asking the database, as GitHub's tokens do
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
import { createHash, randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID_CHARACTERS = 8;
/** 190 bits. */
const SECRET_CHARACTERS = 32;
/** As many as 32 bits need at most. */
const CHECKSUM_CHARACTERS = 6;
const FORM = new RegExp(
  `^qm_([0-9A-Za-z]{${ID_CHARACTERS}})_[0-9A-Za-z]{${SECRET_CHARACTERS}}([0-9A-Za-z]{${CHECKSUM_CHARACTERS}})$`,
);

/** A new key. It is shown once; what is kept is `hashOfKey`. */
export function newKeyText(): { readonly id: string; readonly key: string } {
  const id = randomText(ID_CHARACTERS);
  const unchecked = `qm_${id}_${randomText(SECRET_CHARACTERS)}`;
  return { id, key: unchecked + checksumOf(unchecked) };
}

/** The id in a key; null for a text that is no key. */
export function idOfKey(key: string): string | null {
  const [, id, checksum] = FORM.exec(key) ?? [];
  return id !== undefined && checksum === checksumOf(key.slice(0, -CHECKSUM_CHARACTERS)) ? id : null;
}

/** SHA-256 is enough for what nobody can guess; slow hashes are for passwords. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function randomText(length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

function checksumOf(text: string): string {
  let value = Bun.hash.crc32(text);
  let digits = '';
  for (let place = 0; place < CHECKSUM_CHARACTERS; place += 1) {
    digits = ALPHABET.charAt(value % ALPHABET.length) + digits;
    value = Math.floor(value / ALPHABET.length);
  }
  return digits;
}
