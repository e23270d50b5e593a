import type { FontSource } from './document-fonts.ts';
import { type MakeFile, makeFile } from './make-file.ts';

/** Makes the bytes of files, somewhere: here, or in threads of their own. */
export interface FileMaker {
  readonly make: MakeFile;
  /** How many files it makes side by side; more wait. */
  readonly atOnce: number;
  /** Which fonts it prints with. */
  readonly fonts: FontSource;
}

/** Makes files in this thread, one after the other. */
export function makerHere(fonts: FontSource): FileMaker {
  return { atOnce: 1, fonts, make: (content) => makeFile(content, fonts) };
}
