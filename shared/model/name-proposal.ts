import { z } from 'zod';
import type { AssessedObject } from './evidence.ts';

/** Why a name may mean a compound or committee. */
export const nameReasonSchema = z.enum([
  /** The same once numerals, width, traditional forms, 弄 and 号 are written alike. */
  'spelling',
  /** The same but for a word such as 小区, 苑, 花园, 居委会 at its end. */
  'suffix',
  /** The same address: road and 弄, or a house in it. */
  'address',
  /** The same but for the stage: 一期 beside none. */
  'stage',
  /** Like a former name. */
  'former-name',
  /** Sounds the same. */
  'pinyin',
  /** One character more, fewer, or another. */
  'one-character',
  /** One contains the other. */
  'contained',
  /** Has much in common. */
  'alike',
  /** It lies in the committee that the row names beside it. */
  'same-committee',
]);
export type NameReason = z.infer<typeof nameReasonSchema>;

/** What a name may mean, how sure that is, and why. */
export interface NameCandidate {
  readonly object: AssessedObject;
  /** As people know it: the compound's name, or 街镇/居委会. */
  readonly name: string;
  /**
   * 0…1, in hundredths; 1 would be the very name. Of several objects that are called so, each has its share: 0.5 of two.
   */
  readonly confidence: number;
  readonly reasons: readonly NameReason[];
}

/** Who settled what a name means. */
export type NameAuthority = 'person' | 'remembered' | 'confidence';

/** A name that is nobody's exactly: what it may mean, and what it was taken for. */
export interface NameProposal {
  /** As written in the first row that has it. */
  readonly text: string;
  /** Where the rows say beside it that it lies, as written: 居委会, 街镇/居委会 or 街镇 alone; '' for nowhere. */
  readonly committee: string;
  /** How many rows have it, and the first of them. */
  readonly rows: number;
  readonly firstRow: number;
  /** The likeliest first; none when nothing resembles it. */
  readonly candidates: readonly NameCandidate[];
  /** Null as long as it is open: its rows are rejected. */
  readonly taken: { readonly object: AssessedObject; readonly by: NameAuthority } | null;
}

/** A name that was settled: what it means from now on. */
export interface SettledName {
  readonly text: string;
  /** Only beside this committee or 街镇, as proposals name it, or its 居委会 alone; '' for everywhere. */
  readonly committee: string;
  readonly object: AssessedObject;
  readonly by: 'person' | 'remembered';
}
