import type { CardIndicator, CompoundCard } from '../../../../shared/contract/scores/card.ts';
import type { Language } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { WORDS } from '../words.ts';

/** A card as plain text, an indicator a line, its reasons below it: for a letter, a message, a file. */
export function cardAsText(card: CompoundCard, language: Language): string {
  const { code, name, typeName, subdistrict, committee, phase, score, grade, gap } = card;
  const result = score === null ? WORDS.withheld[language] : `${score} ${grade ?? ''}`;
  return [
    `${code} ${name} · ${PHASE_NAMES[phase][language]} · ${result}`,
    [typeName, subdistrict, committee].join(' · '),
    ...(gap === null ? [] : [gap[language]]),
    ...(card.shortSample === null ? [] : [card.shortSample[language]]),
    ...card.sentences.map((sentence) => sentence[language]),
    ...card.parts.flatMap((part) => [
      ...(phase === 'annual' ? ['', PHASE_NAMES[part.phase][language]] : []),
      ...part.sentences.map((sentence) => sentence[language]),
      ...part.indicators.flatMap((indicator) => indicatorLines(indicator, language, 1)),
    ]),
  ].join('\n');
}

function indicatorLines(indicator: CardIndicator, language: Language, depth: number): string[] {
  const { id, name, earned, points, median, sentences, children } = indicator;
  const indent = '  '.repeat(depth);
  const middle = median === null ? '' : ` · ${MEDIAN[language]} ${median}`;
  return [
    `${indent}${id} ${name} ${earned ?? '—'} / ${points}${middle}`,
    ...sentences.map((sentence) => `${indent}  ${sentence[language]}`),
    ...children.flatMap((child) => indicatorLines(child, language, depth + 1)),
  ];
}

const MEDIAN: Readonly<Record<Language, string>> = { zh: '同类中位', en: 'type median' };
