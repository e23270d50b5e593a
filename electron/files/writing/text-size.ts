/** How high one line stands, in points. */
export const LINE_HEIGHT = 15;

/** How many lines a text takes in a column so many characters wide. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

/** In characters of the spreadsheet program, with some room to spare. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 1.1 : 2.1), 0);
}
