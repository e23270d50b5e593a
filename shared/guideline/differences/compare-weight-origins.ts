import type { AhpOrigin, DelphiOrigin, WeightOrigin } from '../../model/weight-origin.ts';
import { ORIGIN_WORDS } from '../workbook/choice-words.ts';
import { ORIGINS } from '../workbook/headings.ts';
import { type Compare, compareFields, type Fields } from './compare-fields.ts';
import { compareItems, type ItemKind } from './compare-items.ts';
import { compareText, compareValue, type Say, valueDifference } from './compare-value.ts';
import { COMPARISONS, ROUNDS } from './judgement-kinds.ts';
import { fieldOf } from './subject.ts';

type DirectOrigin = Extract<WeightOrigin, { readonly method: 'direct' }>;

const ORIGIN = { zh: '权重来源', en: 'origin of the points' };
const METHOD = { zh: ORIGINS.method, en: 'method' };

const COMMON: Fields<Omit<DirectOrigin, 'method'>> = {
  of: compareValue<string | null>({ zh: ORIGINS.of, en: 'for' }, (of, names) => names.indicatorName(of)),
  note: compareText({ zh: ORIGINS.note, en: 'note' }),
};

const compareCommon = compareFields(COMMON);
const compareAhp = compareFields<Omit<AhpOrigin, 'method'>>({
  ...COMMON,
  comparisons: compareItems(COMPARISONS),
});
const compareDelphi = compareFields<Omit<DelphiOrigin, 'method'>>({
  ...COMMON,
  rounds: compareItems(ROUNDS),
});

/** `层次分析，3 个判断` */
const summary: Say<WeightOrigin> = (origin) => {
  const method = ORIGIN_WORDS[origin.method];
  switch (origin.method) {
    case 'direct':
      return method;
    case 'ahp': {
      const { length } = origin.comparisons;
      return { zh: `${method.zh}，${length} 个判断`, en: `${method.en}, comparisons: ${length}` };
    }
    case 'delphi': {
      const { length } = origin.rounds;
      return { zh: `${method.zh}，${length} 轮`, en: `${method.en}, rounds: ${length}` };
    }
    default:
      return origin satisfies never;
  }
};

/** Another method is one difference; the judgements of the same method are compared one by one. */
const compareOrigin: Compare<WeightOrigin> = (before, after, subject) => {
  if (before.method === 'ahp' && after.method === 'ahp') return compareAhp(before, after, subject);
  if (before.method === 'delphi' && after.method === 'delphi') return compareDelphi(before, after, subject);
  const common = compareCommon(before, after, subject);
  if (before.method === after.method) return common;
  return [valueDifference(METHOD, before, after, summary, fieldOf(subject, 'method')), ...common];
};

const KIND: ItemKind<WeightOrigin> = {
  kind: ORIGIN,
  identity: ['of'],
  idOf: ({ of }) => of ?? '',
  name: ({ of }, { names }) => {
    const { zh, en } = names.indicatorName(of);
    return { zh: `${ORIGIN.zh}（${zh}）`, en: `${ORIGIN.en} (${en})` };
  },
  inOrder: ({ of }, names) => names.indicatorName(of),
  summary,
  compare: compareOrigin,
};

const compareEntries = compareItems(KIND);

/** How the points came about, an entry for each group of siblings; the whole record may be left out. */
export const compareWeightOrigins: Compare<readonly WeightOrigin[] | undefined> = (
  before,
  after,
  subject,
) => {
  const [earlier, later] = [before ?? [], after ?? []];
  if (earlier.length + later.length > 0) return compareEntries(earlier, later, subject);
  if ((before === undefined) === (after === undefined)) return [];
  const say: Say<readonly WeightOrigin[] | undefined> = (origins) =>
    origins === undefined ? { zh: '未记录', en: 'not recorded' } : { zh: '空表', en: 'an empty list' };
  return [valueDifference(ORIGIN, before, after, say, subject)];
};
