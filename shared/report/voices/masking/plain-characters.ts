/** What nobody sees and what would keep two digits apart: zero-width characters, soft hyphens, direction marks. */
const UNSEEN = /\p{Cf}|\u034F|\u115F|\u1160|\u3164/gu;
/** Full-width, circled and other unusual forms of letters and digits, and the signs that stand in addresses of mail. */
const UNUSUAL = /[\p{L}\p{N}＠．－＋＿]/gu;

/** The text with letters and digits in their plain form, so that full-width ones are found too; its punctuation stays. */
export function plainCharacters(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(UNUSUAL, (character) => character.normalize('NFKC'));
}
