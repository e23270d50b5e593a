import type { Wording } from '../../language/wording.ts';
import type { Compare } from './compare-fields.ts';
import { type Say, valueDifference } from './compare-value.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import { fieldOf } from './subject.ts';
import { numberWords } from './value-words.ts';

/** Words with a number each: words that came or went, and each number that changed. */
export function compareWeights(label: Wording, say: Say<string>): Compare<Readonly<Record<string, number>>> {
  return (before, after, subject) => {
    const { where, field, types, names } = subject;
    const [earlier, later] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const without = (these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>): Stated[] =>
      [...these].flatMap(([word, weight]) =>
        those.has(word) ? [] : [{ value: { [word]: weight }, words: pair(say(word, names), weight) }],
      );
    const [removed, added] = [without(earlier, later), without(later, earlier)];
    const list: GuidelineDifference = { change: 'list', where, field, types, label, removed, added };
    const changed = [...later].flatMap(([word, weight]) => {
      const old = earlier.get(word);
      if (old === undefined || old === weight) return [];
      return [valueDifference(of(label, say(word, names)), old, weight, numberWords, fieldOf(subject, word))];
    });
    return removed.length + added.length > 0 ? [list, ...changed] : changed;
  };
}

function pair({ zh, en }: Wording, weight: number): Wording {
  return { zh: `${zh}：${weight}`, en: `${en}: ${weight}` };
}

function of(label: Wording, word: Wording): Wording {
  return { zh: `${label.zh}“${word.zh}”`, en: `${label.en} “${word.en}”` };
}
