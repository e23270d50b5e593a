import type { EvidenceRowView } from '../../shared/contract/evidence/rows.ts';
import { personName } from '../../shared/intake/matching/person-name.ts';
import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import type { AssessedObject } from '../../shared/model/evidence.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { isMarkHidden } from '../../shared/model/mark-secrecy.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { BrowsedRow } from '../store/browse-rows.ts';
import type { BrowsedValue } from '../store/browsed-values.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { leftOutDecisions } from '../store/left-out.ts';
import { markReader } from '../store/mark-readers.ts';
import type { ReadStore } from '../store/store.ts';
import { cellsOf, hiddenMarkCells } from './evidence-columns.ts';

/** A row of which it is known what it says. */
export type SayingRow = BrowsedRow & { readonly value: BrowsedValue };

/** Shows rows of a phase to one person. */
export interface RowViewer {
  readonly guideline: Guideline;
  /** The register of the phase. */
  readonly compounds: readonly Compound[];
  /** Whether any response of the phase is left out. */
  readonly hasLeftOut: boolean;
  view(row: SayingRow): EvidenceRowView;
}

/** Prepares showing rows to a person: an expert does not see others' marks of what is still to be marked. */
export function rowViewer(db: ReadStore, phase: Phase, author: string): RowViewer {
  const { guideline } = currentGuideline(db);
  const compounds = listCompounds(db, phase);
  const names = new Map(compounds.map(({ code, name }) => [code, name]));
  const reader = markReader(db, phase, personName(author));
  const cells = cellsOf(guideline);
  const decisions = leftOutDecisions(db, phase);
  const decisionOn = (key: string): EvidenceRowView['leftOut'] => {
    const decision = decisions.get(key);
    if (decision === undefined) return null;
    const { reason, author: decider, at } = decision;
    return { reason, author: decider, at };
  };
  return {
    guideline,
    compounds,
    hasLeftOut: decisions.size > 0,
    view(row) {
      const { id, key, file, row: number, import: sequence, stands, value } = row;
      const object = objectOf(value);
      const hidden = value.kind === 'marks' && isMarkHidden(value.value, reader);
      return {
        id,
        object: { ...object, name: names.get(object.id) ?? object.id },
        cells: hidden ? hiddenMarkCells(cells(value)) : cells(value),
        file,
        row: number,
        import: sequence,
        stands,
        hidden,
        leftOut: value.kind === 'questionnaire' && stands ? decisionOn(key) : null,
      };
    },
  };
}

function objectOf(said: BrowsedValue): AssessedObject {
  return 'object' in said.value ? said.value.object : { level: 'compound', id: said.value.compound };
}

/** The ids under which rows about these compounds stand: theirs, and those of their committees. */
export function objectIdsOf(compounds: readonly Compound[]): string[] {
  return [...new Set(compounds.flatMap((compound) => [compound.code, committeeKey(compound)]))];
}
