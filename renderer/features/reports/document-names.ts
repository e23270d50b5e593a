import type { WantedDocument } from '../../../shared/contract/reports.ts';
import type { Wording } from '../../../shared/language/wording.ts';

/** One of the documents there are. */
export type DocumentKind = WantedDocument['kind'];

interface DocumentWords {
  readonly name: Wording;
  readonly format: string;
  /** What stands in it. */
  readonly about: Wording;
}

/** What the documents are called, in the order of the list. */
export const DOCUMENTS: Readonly<Record<DocumentKind, DocumentWords>> = {
  'district-report': {
    name: { zh: '评估总报告', en: 'District report' },
    format: 'PDF',
    about: {
      zh: '方法、数据质量、各类型和街镇的结果、需要说明的小区，附排名',
      en: 'Method, data quality, results by type and subdistrict, compounds to be looked at, rankings',
    },
  },
  'results-workbook': {
    name: { zh: '成绩总表', en: 'Results workbook' },
    format: 'XLSX',
    about: {
      zh: '每个小区的每个得分，供核对和加工',
      en: 'Every score of every compound, to check and to work on',
    },
  },
  letters: {
    name: { zh: '评估意见书', en: 'Letters to compounds' },
    format: 'PDF',
    about: {
      zh: '每个小区一份：得分、等次，各项指标与同类中位数',
      en: 'One for each compound: its score and grade, each indicator beside the median of its type',
    },
  },
};

/** The documents there are, in the order of the list. */
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];
