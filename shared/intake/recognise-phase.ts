import { plainText } from '../cells/plain-text.ts';
import type { Phase } from '../model/phase.ts';

const WORDS: readonly (readonly [Phase, RegExp])[] = [
  ['mid', /中期|年中(?!期)|半年|mid-?year|\bmid\b/iu],
  ['end', /年终|年末|年底|期末|year-?end|\bend\b/iu],
];

/** The phase that a text speaks of, with the words that say so. */
export interface RecognisedPhase {
  readonly phase: Phase;
  readonly found: string;
}

/**
 * The phase that the first of these texts speaks of that speaks of any: file name, sheet, title. A text that speaks of
 * both says nothing.
 *
 * @example recognisePhase(['问卷-年终.xlsx']) // { phase: 'end', found: '年终' }
 */
export function recognisePhase(texts: readonly string[]): RecognisedPhase | null {
  for (const text of texts) {
    const [only, ...others] = phasesIn(plainText(text));
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}

function phasesIn(text: string): RecognisedPhase[] {
  return WORDS.flatMap(([phase, words]) => {
    const [found] = words.exec(text) ?? [];
    return found === undefined ? [] : [{ phase, found }];
  });
}
