import type { ChosenHeading, ColumnMap } from '../../shared/intake/column-choices.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ImportChoices } from './import-choices.ts';

/** Which file is to be imported as what, and what a person has settled about it. */
export interface ImportRequest {
  readonly path: string;
  readonly kind: ImportKind;
  /** Null for a register that serves both phases. */
  readonly phase: Phase | null;
  readonly compoundColumn?: string | undefined;
  readonly compound?: string | undefined;
  /** The one sheet that is meant, also a hidden one; the first visible one that fits when left out. */
  readonly sheet?: string | undefined;
  /** Its heading row and columns as a person settled them. */
  readonly heading?: ChosenHeading | undefined;
  /** What the columns mean by what they are headed, where no heading row was settled. */
  readonly columnMap?: ColumnMap | undefined;
  readonly choices?: ImportChoices | undefined;
  /** Lifts the limits of size, for a file that a person trusts. */
  readonly large: boolean;
}
