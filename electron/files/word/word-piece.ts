import type { FileChild } from 'docx';

/** What stands below each other in a document, over the whole width or in two columns. */
export interface WordPiece {
  readonly children: readonly FileChild[];
  readonly isHalved: boolean;
}

export function piece(...children: readonly FileChild[]): WordPiece {
  return { children, isHalved: false };
}
