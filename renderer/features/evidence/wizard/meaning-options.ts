import type { ColumnMeaningView } from '../../../../shared/contract/evidence/wizard.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { WORDS } from './words.ts';

const GROUPS = [
  ['object', WORDS.groupObject],
  ['field', WORDS.groupField],
  ['question', WORDS.groupQuestion],
  ['metric', WORDS.groupMetric],
  ['indicator', WORDS.groupIndicator],
] as const satisfies readonly (readonly [ColumnMeaningView['group'], Wording])[];

/** What a column may be chosen to mean, in groups; the first choice keeps it as it is. */
export function meaningOptions(meanings: readonly ColumnMeaningView[], say: (wording: Wording) => string) {
  const groups = GROUPS.map(([group, name]) => ({
    label: say(name),
    options: meanings
      .filter((meaning) => meaning.group === group)
      .map(({ word, name: meaning, required }) => ({
        value: word,
        label: `${labelOf(word, group, say(meaning))}${required ? ' *' : ''}`,
      })),
  }));
  return [{ value: '', label: say(WORDS.keep) }, ...groups.filter(({ options }) => options.length > 0)];
}

function labelOf(word: string, group: ColumnMeaningView['group'], name: string): string {
  return group === 'question' ? `${word} ${name}` : name;
}

export type MeaningOptions = ReturnType<typeof meaningOptions>;
