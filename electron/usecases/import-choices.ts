import type { Mend } from '../../shared/intake/mending.ts';
import type { HiddenRows, NumberReading } from '../../shared/intake/plan-input.ts';
import type { SettledName } from '../../shared/model/name-proposal.ts';

/** What a person settled about an import beside its table and columns. */
export interface ImportChoices {
  /** What names mean; null for a name that means nothing, whatever is remembered of it. */
  readonly names?: readonly NameChoice[] | undefined;
  /** From this confidence on (0…1) a proposal is taken without asking. */
  readonly acceptFrom?: number | undefined;
  readonly numbers?: NumberReading | undefined;
  readonly hiddenRows?: HiddenRows | undefined;
  readonly mends?: readonly Mend[] | undefined;
  /** Whether what an earlier state of the file said and this one says no more is withdrawn. */
  readonly withdrawsAbsent?: boolean | undefined;
}

/** What a person says a name means. */
export interface NameChoice {
  readonly text: string;
  /** Only beside this committee; '' for everywhere. */
  readonly committee: string;
  readonly object: SettledName['object'] | null;
}
