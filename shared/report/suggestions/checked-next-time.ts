import type { Method } from '../../model/guideline.ts';

/** How the next assessment will see whether something was done. */
export const CHECKED_NEXT_TIME: Readonly<Record<Method, string>> = {
  hearing: '下次听取汇报时说明落实情况',
  site_visit: '下次实地检查时复查',
  questionnaire: '下次问卷核对评价变化',
  interview: '下次访谈核对评价变化',
  records: '下次评估核对台账',
};
