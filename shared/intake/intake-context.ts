import { IndicatorIndex } from './matching/indicator-index.ts';
import { RegisterIndex } from './matching/register-index.ts';
import type { TableInput } from './plan-input.ts';
import { QuestionIndex } from './questionnaire/question-index.ts';

/** What every kind of table is read with: the input, and what must be looked up often. */
export interface IntakeContext {
  readonly input: TableInput;
  readonly register: RegisterIndex;
  readonly indicators: IndicatorIndex;
  readonly questions: QuestionIndex;
}

/** Prepares what is looked up often. */
export function intakeContext(input: TableInput): IntakeContext {
  return {
    input,
    register: new RegisterIndex(input.compounds, input),
    indicators: new IndicatorIndex(input.guideline),
    questions: new QuestionIndex(input.guideline.questions),
  };
}
