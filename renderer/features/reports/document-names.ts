import type { WantedDocument } from '../../../shared/contract/reports.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { DocumentKind as SetDocument } from '../../../shared/model/document-settings.ts';

/** One of the documents there are. */
export type DocumentKind = WantedDocument['kind'];

interface DocumentWords {
  readonly name: Wording;
  readonly format: string;
  /** What stands in it. */
  readonly about: Wording;
  /** Under which name its words are set; null for what has none: a workbook, a plain sheet. */
  readonly texts: SetDocument | null;
}

/** What the documents are called, in the order of the list. */
export const DOCUMENTS: Readonly<Record<DocumentKind, DocumentWords>> = {
  'district-report': {
    name: { zh: '评估总报告', en: 'District report' },
    format: 'PDF · Word',
    about: {
      zh: '方法、数据质量、各类型和街镇的结果、变化、短板和建议，附排名',
      en: 'Method, data quality, results by type and subdistrict, change, shortfalls, suggestions, rankings',
    },
    texts: 'district-report',
  },
  'results-workbook': {
    name: { zh: '成绩总表', en: 'Results workbook' },
    format: 'XLSX',
    about: {
      zh: '每个小区的每个得分，公式可复算',
      en: 'Every score of every compound, in formulas that compute it again',
    },
    texts: null,
  },
  letters: {
    name: { zh: '评估意见书', en: 'Letters to compounds' },
    format: 'PDF · Word',
    about: {
      zh: '每个小区一份：得分、等次，各项指标与同类中位数、短板、居民反映',
      en: 'One for each compound: its score, each indicator beside its type, shortfalls, what residents said',
    },
    texts: 'letter',
  },
  bulletins: {
    name: { zh: '街镇通报', en: 'Subdistrict bulletins' },
    format: 'PDF',
    about: {
      zh: '每个街镇一份：所辖小区按类型排列，强项、弱项和共性短板',
      en: 'One for each subdistrict: its compounds by type, the strongest and weakest, common shortfalls',
    },
    texts: 'bulletin',
  },
  'committee-sheets': {
    name: { zh: '居委会清单', en: 'Committee sheets' },
    format: 'PDF',
    about: {
      zh: '每个居委会一份：所辖小区的得分、短板和整改事项',
      en: 'One for each committee: scores and shortfalls of its compounds, and what is to be mended',
    },
    texts: 'committee-sheet',
  },
  portraits: {
    name: { zh: '小区画像', en: 'Portraits of compounds' },
    format: 'PDF',
    about: {
      zh: '每个小区一页：名册、历次成绩、短板、居民反映、清单和整改',
      en: 'A page for each compound: register, scores, shortfalls, what residents said, lists, what is to be mended',
    },
    texts: null,
  },
  'expert-appendix': {
    name: { zh: '统计附表', en: 'Expert appendix' },
    format: 'XLSX',
    about: {
      zh: '每个小区的问卷答案分布、专家评分一致性、样本是否充足',
      en: 'Answers by question and compound, agreement of the experts, whether samples suffice',
    },
    texts: null,
  },
};

/** The documents there are, in the order of the list. */
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];
