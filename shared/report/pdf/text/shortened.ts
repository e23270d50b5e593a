/** A text that fits, or as much of its beginning as fits with … after it. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const characters = Array.from(text);
  let least = 0;
  let most = characters.length;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`)) least = middle;
    else most = middle;
  }
  return `${characters.slice(0, least).join('')}…`;
}
