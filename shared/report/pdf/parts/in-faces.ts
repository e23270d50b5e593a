import { type FontBook, faceFor } from '../font-book.ts';
import { drawnText } from '../text/printable.ts';

/** A drawing in Hei with every character that Hei lacks in a face that has it. */
export function inFaces(svg: string, book: FontBook): string {
  return svg.replaceAll(
    />([^<>]+)<\/text>/g,
    (_, text: string) => `>${[...drawnText(text)].map(styled).join('')}</text>`,
  );

  function styled(character: string): string {
    const face = faceFor(character.codePointAt(0) ?? 0, 'hei', book) ?? 'hei';
    return face === 'hei' ? character : `<tspan style="font-family:${face}">${character}</tspan>`;
  }
}
