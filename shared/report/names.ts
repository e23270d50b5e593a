import type { Method } from '../model/guideline.ts';
import type { RunPhase } from '../model/phase.ts';
import type { GroupLevel, Status } from '../model/scores.ts';

/** What the codes of the model are called on paper. */
export const PHASE_NAMES: Readonly<Record<RunPhase, string>> = { mid: '中期', end: '年终', annual: '全年' };

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  complete: '完整',
  provisional: '暂定',
  withheld: '不公布',
};

export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  hearing: '听取汇报',
  site_visit: '实地检查',
  questionnaire: '问卷',
  interview: '访谈',
  records: '台账资料',
};

export const LEVEL_NAMES: Readonly<Record<GroupLevel, string>> = {
  district: '全区',
  type: '小区类型',
  subdistrict: '街镇',
  committee: '居委会',
};
