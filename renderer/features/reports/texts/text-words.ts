import type { Wording } from '../../../../shared/language/wording.ts';
import type { DocumentSettings, DocumentTexts } from '../../../../shared/model/document-settings.ts';

/** What is set for one document, in the order of the paper. */
export const TEXT_FIELDS: Readonly<
  Record<keyof DocumentTexts, { readonly label: Wording; readonly example: string }>
> = {
  number: { label: { zh: '发文字号', en: 'Document number' }, example: '长民发〔2026〕5号' },
  recipient: { label: { zh: '主送', en: 'Recipient' }, example: '各街道办事处、镇人民政府' },
  opening: { label: { zh: '开头', en: 'Opening words' }, example: '现将有关情况报告如下。' },
  closing: { label: { zh: '结尾', en: 'Closing words' }, example: '特此报告。' },
};

/** Kinds of head, as a person chooses them. */
export const HEADS: Readonly<Record<DocumentSettings['head'], Wording>> = {
  plain: { zh: '普通材料，不带红头', en: 'Plain, without a head' },
  printed: { zh: '印出红头', en: 'Red head, printed' },
  blank: { zh: '套打，红头处留白', en: 'Blank, for paper with a head' },
};

export const TEXT_WORDS = {
  title: { zh: '文字', en: 'Words' },
  ofThis: { zh: '本文书', en: 'This document' },
  ofAll: { zh: '全部文书', en: 'Every document' },
  bureau: { zh: '发文机关', en: 'Issued by' },
  head: { zh: '版头', en: 'Head' },
  mark: { zh: '发文机关标志', en: 'Issuer’s mark' },
  date: { zh: '成文日期（不填为评分日期）', en: 'Date (that of the run if empty)' },
  deadline: { zh: '整改期限', en: 'To be mended by' },
  copies: { zh: '抄送', en: 'Copies to' },
  issuedMid: { zh: '中期发放问卷（份）', en: 'Questionnaires handed out at mid-year' },
  issuedEnd: { zh: '年终发放问卷（份）', en: 'Questionnaires handed out at year-end' },
  save: { zh: '保存文字', en: 'Save the words' },
  takeBack: { zh: '不改了', en: 'Take back' },
} satisfies Record<string, Wording>;

/** What the texts of a document may name. */
export function placeholderWords(names: readonly string[]): Wording {
  const all = names.map((name) => `{${name}}`);
  return {
    zh: `一行一段。${all.join('')}按每份文书填入。`,
    en: `A paragraph a line. ${all.join(' ')} are filled for each document.`,
  };
}
