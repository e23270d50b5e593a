import { cellText } from '../../shared/cells/cell-text.ts';
import type { Revision } from '../../shared/contract/evidence/preview.ts';
import { takenCandidate } from '../../shared/intake/matching/taken-candidate.ts';
import type { ImportChoices, NameChoice } from './import-choices.ts';
import type { PreparedImport } from './prepared-import.ts';

/** What a revision comes to in the preview that it is made in. */
export function stepOf(revision: Revision, prepared: PreparedImport): ImportChoices {
  switch (revision.kind) {
    case 'mend':
      return { mends: revision.cells };
    case 'mend-alike': {
      const { column, reads, text } = revision;
      return { mends: rowsAlike(prepared, column, reads).map((row) => ({ row, column, text })) };
    }
    case 'name': {
      const { text, committee, object } = revision;
      return { names: [{ text, committee, object }] };
    }
    case 'accept-names':
      return { names: likelyNames(prepared, revision.from) };
    case 'hidden-rows':
      return { hiddenRows: revision.read ? 'read' : 'leave-out' };
    case 'numbers':
      return { numbers: revision.reading };
    case 'absent':
      return { withdrawsAbsent: revision.withdraw };
    default:
      return revision satisfies never;
  }
}

/** What was settled in all, one step after the other. */
export function choicesAfter(before: ImportChoices, steps: readonly ImportChoices[]): ImportChoices {
  const all = [before, ...steps];
  const last: ImportChoices = Object.assign({}, ...all);
  return {
    ...last,
    mends: all.flatMap(({ mends }) => mends ?? []),
    names: all.flatMap(({ names }) => names ?? []),
  };
}

/** The rows below the heading whose cell in this column reads so now, by number. */
export function rowsAlike(
  { plan, cells }: Pick<PreparedImport, 'plan' | 'cells'>,
  column: number,
  reads: string,
): number[] {
  return plan.rows.flatMap(({ row }) => (cellText(cells.get(row)?.[column]) === reads ? [row] : []));
}

/** The open names that one candidate is sure enough for, and no other comes near. */
function likelyNames({ plan }: PreparedImport, from: number): NameChoice[] {
  return (plan.names ?? []).flatMap(({ text, committee, candidates, taken }) => {
    const likely = taken === null ? takenCandidate(candidates, from) : null;
    return likely === null ? [] : [{ text, committee, object: likely.object }];
  });
}
