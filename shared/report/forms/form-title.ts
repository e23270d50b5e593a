import { PHASE_NAMES } from '../../model/names.ts';
import { assessmentName } from '../assessment-name.ts';
import type { FormInput } from './form-input.ts';

/** What a form is part of: 2026年度居民区分类治理绩效评估（中期）; an exercise says so. */
export function formSeries({ guideline, year, phase, exercise }: FormInput): string {
  const { subject, activity } = assessmentName(guideline);
  return `${exercise ? '【演练】' : ''}${year}年度${subject}${activity}（${PHASE_NAMES[phase].zh}）`;
}

/** What a form is called: 2026年度居民区分类治理绩效评估（中期）访谈记录表. */
export function formTitle(input: FormInput, form: string): string {
  return `${formSeries(input)}${form}`;
}
