import { z } from 'zod';
import type { Wording } from '../language/wording.ts';

const line = z.string().max(200);
const paragraphs = z.string().max(4000);
const count = z.number().int().nonnegative().nullable();

const documentTextsSchema = z.object({
  /** 发文字号: 长民发〔2026〕5号; empty for none. */
  number: line,
  /** 主送: without the colon; empty for none. */
  recipient: line,
  /** 开头 and 结尾: a paragraph a line; empty for none. */
  opening: paragraphs,
  closing: paragraphs,
});
export type DocumentTexts = z.infer<typeof documentTextsSchema>;

/** What a bureau sets once for the documents of a workspace. Texts may hold placeholders (`PLACEHOLDERS`). */
export const documentSettingsSchema = z.object({
  /** 发文机关: the name below the text; empty for none. */
  bureau: line,
  /**
   * `plain`: no issuer's mark (普通材料). `printed`: the mark in red over a red rule. `blank`: room for a mark that is on the
   * paper already (套打); the document number is printed, mark and rule are not.
   */
  head: z.enum(['plain', 'printed', 'blank']),
  /** 发文机关标志: 上海市长宁区民政局文件. */
  mark: line,
  /** 成文日期, `2026-07-03`; null for the day of the run. */
  date: z.iso.date().nullable(),
  /** 整改期限, `2026-09-30`; null for none. */
  deadline: z.iso.date().nullable(),
  /** 抄送: without the closing full stop; empty for none. */
  copies: line,
  /** Questionnaires handed out; null where that is not known. */
  issued: z.object({ mid: count, end: count }),
  texts: z.object({
    'district-report': documentTextsSchema,
    letter: documentTextsSchema,
    bulletin: documentTextsSchema,
    'committee-sheet': documentTextsSchema,
  }),
});
export type DocumentSettings = z.infer<typeof documentSettingsSchema>;

/** The documents whose words a bureau sets: each is a text, not a workbook. */
export type DocumentKind = keyof DocumentSettings['texts'];

/** What they are called. */
export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, Wording>> = {
  'district-report': { zh: '评估总报告', en: 'the district report' },
  letter: { zh: '评估意见书', en: 'the letters' },
  bulletin: { zh: '街镇通报', en: 'the bulletins' },
  'committee-sheet': { zh: '居委会清单', en: 'the committee sheets' },
};

const NO_TEXTS: DocumentTexts = { number: '', recipient: '', opening: '', closing: '' };

/** Where nobody has set anything: a plain report without a word that is not the program's own. */
export const PLAIN_DOCUMENT_SETTINGS: DocumentSettings = {
  bureau: '',
  head: 'plain',
  mark: '',
  date: null,
  deadline: null,
  copies: '',
  issued: { mid: null, end: null },
  texts: {
    'district-report': NO_TEXTS,
    letter: NO_TEXTS,
    bulletin: NO_TEXTS,
    'committee-sheet': NO_TEXTS,
  },
};
