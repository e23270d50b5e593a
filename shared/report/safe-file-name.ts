/** What Windows forbids, and what cannot be written at all. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}]/gu;
/** Signs that take no room and turn the order of letters about: two names that look alike would be two files. */
const UNSEEN = /\p{Cf}/gu;
const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(\..*)?$/i;
const LONGEST = 80;
/** A file system counts 255 bytes to a name; a number, an extension and `.part` may follow. */
const MOST_BYTES = 240;

/**
 * A name that Windows, macOS and Linux all take for a file or a folder and show, as near to the text as they allow.
 *
 * @example safeFileName('一/二号楼?') // '一_二号楼_'
 */
export function safeFileName(text: string): string {
  const characters = [...text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(FORBIDDEN, '_')];
  const plain = withinBytes(characters.slice(0, LONGEST))
    .join('')
    .trim()
    .replace(/[. ]+$/, '');
  return plain === '' || plain.startsWith('.') || RESERVED.test(plain) ? `_${plain}` : plain;
}

function withinBytes(characters: readonly string[]): string[] {
  let left = MOST_BYTES;
  return characters.filter((character) => {
    left -= bytesOf(character.codePointAt(0) ?? 0);
    return left >= 0;
  });
}

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
