import { published } from '../../shared/exact/publish.ts';
import { Rational } from '../../shared/exact/rational.ts';
import type {
  ComparisonsDescription,
  DescribedRound,
  RoundsDescription,
  WeightDescription,
} from '../../shared/guideline/weights/weight-description.ts';
import { ORIGIN_WORDS } from '../../shared/guideline/workbook/choice-words.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { type TableCell, textTable } from './text-table.ts';

type Say = (wording: Wording) => string;

/** The origin of the weights of one group of siblings as text: how it was judged, what that comes to. */
export function weightText(described: WeightDescription, say: Say): string {
  const { of, name, points, method, note } = described;
  const group =
    of === null ? { zh: '一级指标', en: 'first level' } : { zh: `${of} ${name}`, en: `${of} ${name}` };
  const way = ORIGIN_WORDS[method];
  const title = say({
    zh: `${group.zh}（${points} 分）：${way.zh}`,
    en: `${group.en} (${points} points): ${way.en}`,
  });
  return [
    title,
    ...(note === '' ? [] : [note]),
    ...judgements(described, say),
    pointsTable(described, say),
  ].join('\n');
}

function judgements(described: WeightDescription, say: Say): string[] {
  switch (described.method) {
    case 'direct':
      return [];
    case 'ahp':
      return comparisonLines(described);
    case 'delphi':
      return roundLines(described, say);
    default:
      return described satisfies never;
  }
}

function comparisonLines({ children, matrix, ...found }: ComparisonsDescription): string[] {
  const rows = children.map(({ id, name }, at) => [`${id} ${name}`, ...(matrix[at] ?? []).map(judgement)]);
  const { lambda, index, randomIndex, ratio } = found;
  return [
    textTable(['', ...children.map(({ id }) => id)], rows),
    `λmax = ${figure(lambda)}, CI = ${figure(index)}, RI = ${randomIndex} (Saaty), CR = ${figure(ratio)}`,
  ];
}

/** As it is written in the method's books: 3, or 1/3 the other way round. */
function judgement(value: number): string {
  return value >= 1 ? `${figure(value)}` : `1/${figure(1 / value)}`;
}

function roundLines({ rounds }: RoundsDescription, say: Say): string[] {
  return rounds.flatMap((round, index) => [
    say({ zh: `第 ${index + 1} 轮`, en: `round ${index + 1}` }),
    ratingsTable(round, say),
    ...expertLines(round, say),
  ]);
}

function ratingsTable({ children }: DescribedRound, say: Say): string {
  return textTable(
    [
      { zh: '指标', en: 'indicator' },
      { zh: '评分人数', en: 'raters' },
      { zh: '均值', en: 'mean' },
      { zh: '标准差', en: 'deviation' },
      { zh: '变异系数 CV', en: 'CV' },
    ].map(say),
    children.map(({ id, name, raters, mean, deviation, variation }) => [
      `${id} ${name}`,
      raters,
      figure(mean),
      figure(deviation),
      figure(variation),
    ]),
  );
}

/** Nothing where no expert was asked what the judgement rests on. */
function expertLines({ experts, authority }: DescribedRound, say: Say): string[] {
  if (experts.every(({ basis, familiarity }) => basis === null && familiarity === null)) return [];
  const headings = [
    { zh: '专家', en: 'expert' },
    { zh: '判断依据 Ca', en: 'basis Ca' },
    { zh: '熟悉程度 Cs', en: 'familiarity Cs' },
    { zh: '权威系数 Cr', en: 'authority Cr' },
  ];
  const panel = say({ zh: '专家组', en: 'panel' });
  return [
    textTable(headings.map(say), [
      ...experts.map((expert) => [
        expert.name,
        figure(expert.basis),
        figure(expert.familiarity),
        figure(expert.authority),
      ]),
      [panel, null, null, figure(authority)],
    ]),
  ];
}

function pointsTable({ children }: WeightDescription, say: Say): string {
  return textTable(
    [
      { zh: '指标', en: 'indicator' },
      { zh: '权重', en: 'weight' },
      { zh: '按权重应得分值', en: 'points by weight' },
      { zh: '分值', en: 'points' },
    ].map(say),
    children.map(({ id, name, weight, implied, points }): TableCell[] => [
      `${id} ${name}`,
      figure(weight),
      figure(implied),
      points,
    ]),
  );
}

/** At four digits, rounded once. */
function figure(value: number): number;
function figure(value: number | null): number | null;
function figure(value: number | null): number | null {
  return value === null ? null : published(Rational.of(value), { digits: 4, mode: 'half_up' });
}
