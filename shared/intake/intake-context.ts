import type { IndicatorIndex } from './matching/indicator-index.ts';
import type { RegisterIndex } from './matching/register-index.ts';
import type { PlanInput } from './plan-input.ts';
import type { QuestionIndex } from './questionnaire/question-columns.ts';

/** What every kind of table is read with: the input, and what must be looked up often. */
export interface IntakeContext {
  readonly input: PlanInput;
  readonly register: RegisterIndex;
  readonly indicators: IndicatorIndex;
  readonly questions: QuestionIndex;
}
