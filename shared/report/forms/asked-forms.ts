import { askedTopics } from '../../action/interviews/asked-topics.ts';
import { FORM_KINDS, type FormKind } from '../../model/form.ts';
import type { FormInput } from './form-input.ts';
import { leavesBy } from './form-leaves.ts';

/** The forms for which the guideline asks something in the phase. */
export function askedForms(input: Pick<FormInput, 'guideline' | 'phase' | 'metrics'>): FormKind[] {
  return FORM_KINDS.filter((kind) => isAsked(kind, input));
}

function isAsked(
  kind: FormKind,
  { guideline, phase, metrics }: Pick<FormInput, 'guideline' | 'phase' | 'metrics'>,
): boolean {
  switch (kind) {
    case 'questionnaire':
      return guideline.questions.length > 0;
    case 'interview':
      return askedTopics(guideline).length > 0;
    case 'checks':
      return (
        leavesBy(guideline, phase, 'checklist').length + leavesBy(guideline, phase, 'findings').length > 0
      );
    case 'marks':
      return leavesBy(guideline, phase, 'mark').length > 0;
    case 'metrics':
      return metrics.length > 0;
    default:
      return kind satisfies never;
  }
}
