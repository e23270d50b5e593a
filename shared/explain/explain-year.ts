import { publish } from '../exact/publish.ts';
import { Rational, sum } from '../exact/rational.ts';
import { shortNumber } from '../language/digits.ts';
import type { Wording } from '../language/wording.ts';
import type { Guideline } from '../model/guideline.ts';
import { PHASE_NAMES } from '../model/names.ts';
import { phasesOfYear, type YearStanding } from '../scoring/score-year.ts';
import { type CompoundExplanationInput, explanationHead } from './explain-compound.ts';
import type { Explanation } from './explanation.ts';
import { type PublishedStanding, placeSentences } from './place-sentences.ts';

/** Why a compound has its score for the year: from the phases that take part, each explained in turn. */
export function explainYear(
  input: CompoundExplanationInput<YearStanding & PublishedStanding>,
  phases: readonly Explanation[],
): Explanation {
  const { guideline, standing, all } = input;
  return {
    ...explanationHead(standing, 'annual'),
    sentences: [...yearSentences(standing, guideline), ...placeSentences(standing, all, guideline)],
    indicators: [],
    phases,
  };
}

function yearSentences(standing: YearStanding, guideline: Guideline): Wording[] {
  const shown = (value: Rational | null) => (value === null ? null : publish(value, guideline.rounding));
  const parts = phasesOfYear(guideline).map((phase) => ({
    name: PHASE_NAMES[phase],
    weight: guideline.phases[phase].weight,
    raw: shown(standing.phases[phase]),
  }));
  const year = shown(standing.raw);
  if (year === null) {
    const without = parts.filter((part) => part.raw === null);
    return [
      {
        zh: `${without.map((part) => part.name.zh).join('、')}没有成绩，全年不公布成绩`,
        en: `no score for ${without.map((part) => part.name.en).join(' and ')}, so the year is withheld`,
      },
    ];
  }
  const weighed = (language: keyof Wording) =>
    parts.map((part) => `${part.name[language]} ${part.raw} × ${part.weight}`).join(' + ');
  const weights = shortNumber(sum(parts.map((part) => Rational.of(part.weight))));
  return [
    {
      zh: `全年 =（${weighed('zh')}）÷ ${weights} = ${year}（按未取整的阶段分计算，只取整一次）`,
      en: `the year = (${weighed('en')}) ÷ ${weights} = ${year} (from the unrounded scores, rounded once)`,
    },
  ];
}
