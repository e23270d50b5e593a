import { CONFIDENCE_LEVELS } from '../../../../../shared/intake/confidence-levels.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import type { NameAuthority, NameReason } from '../../../../../shared/model/name-proposal.ts';

/** What the panel of names says. */
export const WORDS = {
  title: { zh: '名称对照', en: 'Names' },
  settle: { zh: '逐个确认…', en: 'Settle them…' },
  look: { zh: '查看…', en: 'Look at them…' },
  remembered: {
    zh: '名册里没有写得一模一样的，请确认各指什么。确认过的写法会记住，以后的文件自动认出。',
    en: 'The register has none spelt exactly so: say what each means. What you confirm is remembered and recognised in later files.',
  },
  confirm: { zh: '确认', en: 'Confirm' },
  none: { zh: '都不是，这些行不导入', en: 'none of them; its rows stay out' },
  other: { zh: '另选：', en: 'another:' },
  search: { zh: '按名称、编号或拼音查找', en: 'find by name, code or 拼音' },
  nothingAlike: { zh: '名册里没有相近的名称', en: 'nothing in the register resembles it' },
  more: { zh: '再显示一些', en: 'Show more' },
  open: { zh: '待确认', en: 'open' },
  refused: { zh: '不导入', en: 'left out' },
} as const satisfies Record<string, Wording>;

/** How sure a proposal is, in a word. */
export function confidenceWords(confidence: number): Wording {
  if (confidence >= CONFIDENCE_LEVELS.high) return { zh: '很可能', en: 'very likely' };
  if (confidence >= CONFIDENCE_LEVELS.medium) return { zh: '可能', en: 'likely' };
  return { zh: '不确定', en: 'uncertain' };
}

export const REASONS: Readonly<Record<NameReason, Wording>> = {
  spelling: {
    zh: '写法不同，实为一样（弄/号、全角、数字）',
    en: 'the same, spelt differently (弄/号, full width, digits)',
  },
  suffix: { zh: '只差“小区、苑、花园”之类的字', en: 'the same but for a word such as 小区, 苑, 花园' },
  address: { zh: '同一地址（路、弄）', en: 'the same address (road, 弄)' },
  stage: { zh: '只差第几期', en: 'the same but for the stage (期)' },
  'former-name': { zh: '像它的曾用名', en: 'like a former name of it' },
  pinyin: { zh: '同音', en: 'sounds the same' },
  'one-character': { zh: '只差一个字', en: 'one character differs' },
  contained: { zh: '一个名称包含另一个', en: 'one contains the other' },
  alike: { zh: '字面相近', en: 'much in common' },
  'same-committee': { zh: '在同一居委会', en: 'in the committee the row names' },
};

/** By whom it was settled what a name means. */
export const AUTHORITIES: Readonly<Record<NameAuthority, Wording>> = {
  person: { zh: '已确认', en: 'confirmed' },
  remembered: { zh: '沿用以前的确认', en: 'as confirmed before' },
  confidence: { zh: '按可信度采用', en: 'taken by its confidence' },
};

export function openNamesWords(names: string, rows: string): Wording {
  return {
    zh: `${names} 个名称没有认出，涉及 ${rows} 行。`,
    en: `${names} names are not recognised, in ${rows} rows.`,
  };
}

export function settledNamesWords(names: string): Wording {
  return {
    zh: `${names} 个名称不是名册里的写法，已当作名册里的小区或居委会。`,
    en: `${names} names differ from the register and are taken for what they were confirmed to mean.`,
  };
}

export function rowsWords(rows: string, firstRow: number, committee: string): Wording {
  const within =
    committee === ''
      ? { zh: '', en: '' }
      : { zh: `，居委会“${committee}”`, en: `, committee “${committee}”` };
  return {
    zh: `${rows} 行，首见第 ${firstRow} 行${within.zh}`,
    en: `${rows} rows, first in row ${firstRow}${within.en}`,
  };
}

export function acceptAllWords(names: string): Wording {
  return { zh: `全部采用“很可能”的（${names} 个）`, en: `Take all that are very likely (${names})` };
}
