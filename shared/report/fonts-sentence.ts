import type { Wording } from '../language/wording.ts';
import type { DocumentFont } from '../model/document-font.ts';

/** Which fonts documents were set in, and which of them are not the computer's own. */
export function fontsSentence(fonts: readonly DocumentFont[]): Wording {
  const own = namesOf(fonts.filter(({ isBundled }) => !isBundled));
  const bundled = namesOf(fonts.filter(({ isBundled }) => isBundled));
  if (bundled.length === 0)
    return { zh: `字体：本机的${own.join('、')}。`, en: `Fonts of this computer: ${own.join(', ')}.` };
  const before =
    own.length === 0
      ? { zh: '', en: '' }
      : { zh: `本机的${own.join('、')}；`, en: `${own.join(', ')} of this computer; ` };
  return {
    zh: `字体：${before.zh}本机没有的用随附的${bundled.join('、')}代替。`,
    en: `Fonts: ${before.en}where this computer has none, ${bundled.join(', ')}, which came with the program.`,
  };
}

function namesOf(fonts: readonly DocumentFont[]): string[] {
  return [...new Set(fonts.map(({ name }) => name))];
}
