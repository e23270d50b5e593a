import type { EntrySaved, PaperForm } from '../../shared/contract/entry.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import type { Question } from '../../shared/rules/question.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { formName, formNames } from '../store/responses.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { type EnteredRows, enterRows } from './enter-rows.ts';

/** Paper questionnaires as they were typed. */
export interface PaperForms {
  readonly phase: Phase;
  /** The questions on the paper, by id. */
  readonly questions: readonly string[];
  readonly forms: readonly PaperForm[];
}

/**
 * Saves paper questionnaires as one import that can be undone. The number on a form names it within its compound
 * (docs/decisions/0007): one that is taken is refused, so that no form is replaced by accident or counted twice.
 */
export async function saveForms(
  workspace: Workspace,
  entered: PaperForms,
  context: UseCaseContext,
): Promise<Result<EntrySaved>> {
  const { guideline } = currentGuideline(workspace.store);
  const asked = guideline.questions.filter(({ id }) => entered.questions.includes(id));
  const taken = takenNumbers(entered.forms, formNames(workspace.store, entered.phase));
  if (taken.length > 0) return refused(...taken);
  return enterRows(workspace, formRows(entered, asked), context);
}

/** Several answers stand in one cell as survey platforms write them. */
const BETWEEN_ANSWERS = '┋';

function formRows({ phase, forms }: PaperForms, asked: readonly Question[]): EnteredRows {
  return {
    kind: 'questionnaire',
    phase,
    headings: ['小区编号', '编号', ...asked.map(({ text }) => text)],
    rows: forms.map(({ compound, number, answers }) => [
      compound,
      number,
      ...asked.map(({ id }) => (answers[id] ?? []).join(BETWEEN_ANSWERS)),
    ]),
  };
}

/** The forms whose number another form of the compound has, stored or among them. */
function takenNumbers(forms: readonly PaperForm[], stored: ReadonlySet<string>): Problem[] {
  const seen = new Set(stored);
  return forms.flatMap(({ compound, number }) => {
    const name = formName(compound, number);
    if (seen.has(name)) return [problem('entry-number-taken', { compound, number })];
    seen.add(name);
    return [];
  });
}
