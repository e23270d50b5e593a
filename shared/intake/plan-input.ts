import type { Compound } from '../model/compound.ts';
import type { ImportKind } from '../model/evidence.ts';
import type { Guideline } from '../model/guideline.ts';
import type { RememberedColumns } from '../model/import-plan.ts';
import type { SettledName } from '../model/name-proposal.ts';
import type { Phase } from '../model/phase.ts';
import type { MergedRange, SheetRow } from '../model/sheet.ts';
import type { ChosenHeading, ColumnMap } from './column-choices.ts';
import type { Mend } from './mending.ts';
import type { Batches } from './read-ahead.ts';

/** Rows out of sight are read like the others, or left out as rejected. */
export type HiddenRows = 'read' | 'leave-out';

/** Numbers in place of options: the first option is 1 (`ordinal`), or each is the option's value (`value`). */
export type NumberReading = 'ordinal' | 'value';

/** What the columns of a table are recognised by, and what a person has settled about them. */
export interface TableInput {
  readonly guideline: Guideline;
  /** The register as it stands. */
  readonly compounds: readonly Compound[];
  readonly sheet: string;
  /** The heading row and the columns as a person chose them; found by what they say when left out. */
  readonly heading?: ChosenHeading | undefined;
  /** What columns mean by what they are headed, where positions are not settled. */
  readonly columnMap?: ColumnMap | undefined;
  /** What was settled about the columns of such tables with earlier imports, the latest first. */
  readonly rememberedColumns?: readonly RememberedColumns[] | undefined;
  /** The merged cells of the sheet; left out where nothing is known of them, as in a csv. */
  readonly merges?: readonly MergedRange[] | undefined;
  /** The heading that a person chose to name the compound. */
  readonly compoundColumn?: string | undefined;
  /** One compound (code) or committee for the whole file. */
  readonly compound?: string | undefined;
  /**
   * What a blank cell does in a register: in a file it leaves what stands (`keep`); in a form that showed what stands,
   * leaving it blank clears it.
   */
  readonly blanks?: 'keep' | 'clear' | undefined;
  /** Names that a person settled, for this file or with an earlier import. */
  readonly settledNames?: readonly SettledName[] | undefined;
  /** Names that a person left open in this file: whatever they resemble, they are not taken for it. */
  readonly namesLeftOpen?: readonly Pick<SettledName, 'text' | 'committee'>[] | undefined;
  /**
   * From this confidence on (0…1), what is proposed for a name or a heading is taken without asking, if nothing else
   * comes near; left out: never.
   */
  readonly acceptFrom?: number | undefined;
  /** What bare numbers in place of options count; left out: what the file says about itself. */
  readonly numbers?: NumberReading | undefined;
  /** The name of the file, which may say how it was exported: `…_按序号_….xlsx`. */
  readonly exportName?: string | undefined;
  /** A cryptographic hash as text. */
  hash(text: string): string;
}

/** Everything a plan is made from: the sheet, what is known, and what a person has settled. */
export interface PlanInput extends TableInput {
  readonly kind: ImportKind;
  /** Null is allowed for the register only: it then serves both phases. */
  readonly phase: Phase | null;
  /** The digests of what is stored of this kind and phase, by key. */
  readonly stored: ReadonlyMap<string, string>;
  /** Cells that say something else than in the file. */
  readonly mends?: readonly Mend[] | undefined;
  /** What becomes of rows that are hidden in the file; left out: they are read, with a warning. */
  readonly hiddenRows?: HiddenRows | undefined;
  readonly fileName: string;
  readonly sha256: string;
  readonly batches: Batches<SheetRow>;
}
