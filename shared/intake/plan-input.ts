import type { Compound } from '../model/compound.ts';
import type { ImportKind } from '../model/evidence.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { SheetRow } from '../model/sheet.ts';

/** Everything a plan is made from: the sheet, what is known, and what a person has settled. */
export interface PlanInput {
  readonly kind: ImportKind;
  /** Null is allowed for the register only: it then serves both phases. */
  readonly phase: Phase | null;
  readonly guideline: Guideline;
  /** The register as it stands. */
  readonly compounds: readonly Compound[];
  /** The digests of what is stored of this kind and phase, by key. */
  readonly stored: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly rows: AsyncIterable<SheetRow>;
  /** The heading that a person chose to name the compound. */
  readonly compoundColumn?: string | undefined;
  /** One compound (code) or committee for the whole file. */
  readonly compound?: string | undefined;
  /** A cryptographic hash as text. */
  hash(text: string): string;
}
