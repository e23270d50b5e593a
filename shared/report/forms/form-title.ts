import { PHASE_NAMES } from '../../model/names.ts';
import { assessmentName } from '../assessment-name.ts';
import type { FormInput } from './form-input.ts';

/** What a form is called: 2026年度居民区分类治理绩效评估（中期）访谈记录表; an exercise says so. */
export function formTitle({ guideline, year, phase, exercise }: FormInput, form: string): string {
  const { subject, activity } = assessmentName(guideline);
  return `${exercise ? '【演练】' : ''}${year}年度${subject}${activity}（${PHASE_NAMES[phase].zh}）${form}`;
}
