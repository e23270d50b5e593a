/** A font on this computer, as far as its file tells without being read as a whole. */
export interface FontFace {
  readonly path: string;
  /** Its place in a collection (.ttc), from 0; null in a file of one font. */
  readonly place: number | null;
  /** What people call it, in Chinese if the file can. */
  readonly title: string;
  /** What only this font is called: full and PostScript names, in every language of the file. */
  readonly fullNames: readonly string[];
  /** What it shares with other weights of its family. */
  readonly familyNames: readonly string[];
  /** Neither bold nor italic nor light: what is meant when only the family is named. */
  readonly isRegular: boolean;
  /** Its maker lets documents carry a part of it. */
  readonly mayEmbed: boolean;
}
