import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';

/** One part of an archive, unpacked. */
export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** How the characters of a text table become bytes. */
export type Encoding = 'utf-8' | 'utf-8-mark' | 'gb18030' | 'utf-16le';

/** What a file is made of before it is packed or encoded: this is what is damaged inside. */
export type Content =
  | { readonly form: 'archive'; readonly parts: readonly Part[] }
  | { readonly form: 'text'; readonly text: string; readonly encoding: Encoding };

/** A valid file, and as what it is imported. */
export interface CorpusFile {
  readonly name: string;
  readonly kind: ImportKind;
  /** Null for a register, which serves both phases. */
  readonly phase: Phase | null;
  readonly content: Content;
}
