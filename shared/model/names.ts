import type { Wording } from '../language/wording.ts';
import type { ImportKind } from './evidence.ts';
import type { Method } from './guideline.ts';
import type { RunPhase } from './phase.ts';
import type { GroupLevel, Status } from './scores.ts';

/** What the codes of the model are called, on screen and on paper. */
export const PHASE_NAMES: Readonly<Record<RunPhase, Wording>> = {
  mid: { zh: '中期', en: 'mid-year' },
  end: { zh: '年终', en: 'year-end' },
  annual: { zh: '全年', en: 'the year' },
};

export const STATUS_NAMES: Readonly<Record<Status, Wording>> = {
  complete: { zh: '完整', en: 'complete' },
  provisional: { zh: '暂定', en: 'provisional' },
  withheld: { zh: '不公布', en: 'withheld' },
};

export const METHOD_NAMES: Readonly<Record<Method, Wording>> = {
  hearing: { zh: '听取汇报', en: 'hearing' },
  site_visit: { zh: '实地检查', en: 'site visit' },
  questionnaire: { zh: '问卷', en: 'questionnaire' },
  interview: { zh: '访谈', en: 'interview' },
  records: { zh: '台账资料', en: 'records' },
};

export const LEVEL_NAMES: Readonly<Record<GroupLevel, Wording>> = {
  district: { zh: '全区', en: 'district' },
  type: { zh: '小区类型', en: 'type' },
  subdistrict: { zh: '街镇', en: 'subdistrict' },
  committee: { zh: '居委会', en: 'committee' },
};

export const IMPORT_KIND_NAMES: Readonly<Record<ImportKind, Wording>> = {
  registry: { zh: '小区名册', en: 'register' },
  questionnaire: { zh: '问卷', en: 'questionnaires' },
  interview: { zh: '访谈', en: 'interviews' },
  marks: { zh: '专家评分', en: 'expert marks' },
  checks: { zh: '检查清单', en: 'checks' },
  findings: { zh: '发现问题', en: 'findings' },
  metrics: { zh: '台账数据', en: 'records' },
};
