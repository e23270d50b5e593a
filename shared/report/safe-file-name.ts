const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const LONGEST = 80;

/**
 * A name that Windows, macOS and Linux all take for a file or a folder, as near to the text as they allow.
 *
 * @example safeFileName('一/二号楼?') // '一_二号楼_'
 */
export function safeFileName(text: string): string {
  const plain = [...text.replaceAll(FORBIDDEN, '_')]
    .slice(0, LONGEST)
    .join('')
    .trim()
    .replace(/[. ]+$/, '');
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}
