/**
 * A text of at most so many characters: a longer one ends with …. Names come from spreadsheets, and a letter has two pages.
 *
 * @example cutText('华阳路街道', 4) // '华阳路…'
 */
export function cutText(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
