import type { Compound } from '../../model/compound.ts';
import type { FormInput } from './form-input.ts';
import type { FormPaper } from './form-paper.ts';
import { compoundFacts, formFrame } from './paper-frame.ts';
import { printedQuestion } from './question-headings.ts';

/** 居民问卷 of a compound, to be printed in as many copies as are wanted: code and name stand on it, the number is written. */
export function questionnairePaper(input: FormInput, compound: Compound): FormPaper {
  return {
    ...formFrame(input, '居民问卷', compound),
    facts: [...compoundFacts(compound), { label: '编号', value: '' }],
    blocks: [
      { kind: 'text', text: GUIDANCE },
      ...input.guideline.questions.map((question, place) => ({
        kind: 'question' as const,
        text: printedQuestion(question, place),
        options: question.options.map(({ label }) => label),
      })),
    ],
  };
}

const GUIDANCE =
  '请在所选答案前的“□”内打“√”。注明“可多选”的可以选几项，其余每题选一项。本问卷不记姓名，只用于汇总统计。';
