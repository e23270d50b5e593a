import type { AhpOrigin, DelphiOrigin } from '../../model/weight-origin.ts';
import { ORIGINS } from '../workbook/headings.ts';
import { compareFields } from './compare-fields.ts';
import { compareItems, type ItemKind } from './compare-items.ts';
import { compareCode, compareNumber, compareText, compareValue } from './compare-value.ts';
import { compareWeights } from './compare-weights.ts';
import { asWritten, numberWords } from './value-words.ts';

type Comparison = AhpOrigin['comparisons'][number];
type Round = DelphiOrigin['rounds'][number];
type Expert = Round['experts'][number];

/** One pairwise judgement of an AHP. */
export const COMPARISONS: ItemKind<Comparison> = {
  kind: { zh: '判断', en: 'comparison' },
  identity: ['higher', 'lower'],
  idOf: ({ higher, lower }) => `${higher} : ${lower}`,
  name: ({ higher, lower }, { of }) => ({
    zh: `${of.zh} ${higher} 比 ${lower}`,
    en: `${of.en} ${higher} over ${lower}`,
  }),
  summary: ({ by }) => numberWords(by),
  compare: compareFields<Comparison>({
    higher: compareCode({ zh: ORIGINS.indicator, en: 'indicator' }),
    lower: compareCode({ zh: ORIGINS.other, en: 'lesser indicator' }),
    by: compareNumber({ zh: ORIGINS.value, en: 'number' }),
  }),
};

const EXPERT = { zh: ORIGINS.expert, en: 'expert' };

function asked(value: number | null) {
  return value === null ? { zh: '未问', en: 'not asked' } : numberWords(value);
}

const EXPERTS: ItemKind<Expert> = {
  kind: EXPERT,
  identity: ['name'],
  idOf: ({ name }) => name,
  name: ({ name }, { of }) => ({
    zh: `${of.zh}${EXPERT.zh}“${name}”`,
    en: `${of.en}, ${EXPERT.en} “${name}”`,
  }),
  summary: () => asWritten(''),
  compare: compareFields<Expert>({
    name: compareText({ zh: '姓名', en: 'name' }),
    basis: compareValue({ zh: ORIGINS.basis, en: 'basis' }, asked),
    familiarity: compareValue({ zh: ORIGINS.familiarity, en: 'familiarity' }, asked),
    ratings: compareWeights({ zh: '评分', en: 'rating of' }, asWritten),
  }),
};

/** One round of a Delphi; rounds are told apart by their place. */
export const ROUNDS: ItemKind<Round> = {
  kind: { zh: ORIGINS.round, en: 'round' },
  identity: [],
  idOf: (_round, index) => String(index + 1),
  name: (_round, { id, of }) => ({ zh: `${of.zh}第${id}轮`, en: `${of.en}, round ${id}` }),
  summary: ({ experts }) => ({ zh: `${experts.length} 位专家`, en: `experts: ${experts.length}` }),
  compare: compareFields<Round>({ experts: compareItems(EXPERTS) }),
};
