/** What nobody sees and what would keep two digits apart: zero-width characters, soft hyphens, direction marks. */
const UNSEEN = /\p{Cf}|\u034F|\u115F|\u1160|\u3164/gu;
/** Full-width, circled and other unusual forms of letters and digits, and the signs that stand in addresses of mail. */
const UNUSUAL = /[\p{L}\p{N}＠．－＋＿]/gu;

/** Nobody writes them between Chinese characters but to set them apart: 王 小 明. */
const SPACES = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * The text with letters and digits in their plain form and without spaces between Chinese characters, so that full-width
 * numbers and spaced names are found too; its punctuation stays.
 */
export function plainCharacters(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(UNUSUAL, (character) => character.normalize('NFKC'))
    .replaceAll(SPACES, '');
}
