import type { EntryChoices, GridChoice } from '../../shared/contract/entry.ts';
import { entryColumns, type GridKind, leavesFor } from '../../shared/intake/entering/entry-columns.ts';
import { topicsAsked } from '../../shared/intake/kinds/interview.ts';
import { personName } from '../../shared/intake/matching/person-name.ts';
import type { Guideline, Level } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { markReader } from '../store/mark-readers.ts';
import { listExperts } from '../store/marks.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** What can be typed in a phase: the grids of the guideline, its questions and topics, and whose marks. */
export function entryChoices(
  { store }: Workspace,
  { phase }: { readonly phase: Phase },
  context: UseCaseContext,
): Result<EntryChoices> {
  const { guideline } = currentGuideline(store);
  const person = personName(context.author);
  const { isExpert } = markReader(store, phase, person);
  const others = listExperts(store, phase).filter((name) => name !== person);
  return ok({
    hasRegister: listCompounds(store, phase).length > 0,
    grids: gridsOf(guideline, phase),
    experts: isExpert ? [person] : [person, ...others],
    person,
    questions: guideline.questions.map(({ id, text, kind, options }) => ({
      id,
      text,
      kind,
      options: options.map(({ label }) => label),
    })),
    topics: [...topicsAsked(guideline)],
  });
}

const LEVELS: readonly Level[] = ['compound', 'committee'];

function gridsOf(guideline: Guideline, phase: Phase): GridChoice[] {
  return [
    ...wholeGrids(guideline, phase, 'marks'),
    ...leafGrids(guideline, phase, 'checks'),
    ...leafGrids(guideline, phase, 'findings'),
    ...wholeGrids(guideline, phase, 'metrics'),
  ];
}

function wholeGrids(guideline: Guideline, phase: Phase, kind: GridKind): GridChoice[] {
  return LEVELS.map((level) => ({ kind, level, indicator: null, name: '' })).filter(
    (grid) => entryColumns(guideline, { ...grid, phase }).length > 0,
  );
}

function leafGrids(guideline: Guideline, phase: Phase, kind: GridKind): GridChoice[] {
  return LEVELS.flatMap((level) =>
    leavesFor(guideline, { kind, phase, level }).map(({ id, name }) => ({
      kind,
      level,
      indicator: id,
      name: `${id} ${name}`,
    })),
  );
}
