import { sayDifference } from '../../shared/guideline/differences/say-difference.ts';
import { guidelineName } from '../../shared/model/guideline.ts';
import type { GuidelineComparison } from '../usecases/compare-guidelines.ts';
import type { NumberedGuideline } from '../usecases/load-guideline-version.ts';
import { numberedName } from './numbered-name.ts';
import type { Terminal } from './terminal.ts';

/** Prints between what it was compared, then a line a difference. */
export function printComparison({ print, say }: Terminal, comparison: GuidelineComparison): void {
  const { before, after, type, differences } = comparison;
  const [earlier, later] = [say(nameOf(before)), say(nameOf(after))];
  const between = type === null ? `${earlier} → ${later}` : `${later} · ${type.name}`;
  const count = differences.length;
  const result =
    count === 0
      ? { zh: '没有不同。', en: 'no differences.' }
      : { zh: `${count} 处不同`, en: `differences: ${count}` };
  print(say({ zh: `${between}：${result.zh}`, en: `${between}: ${result.en}` }));
  for (const difference of differences) print(`  ${say(sayDifference(difference))}`);
}

/** The document that `guideline diff --json` prints. */
export function comparisonJson({ before, after, type, differences }: GuidelineComparison, { say }: Terminal) {
  return {
    before: sideJson(before),
    after: sideJson(after),
    type,
    differences: differences.map((difference) => ({
      ...difference,
      sentence: say(sayDifference(difference)),
    })),
  };
}

function sideJson({ guideline, number }: NumberedGuideline) {
  return { guideline: guidelineName(guideline), number };
}

function nameOf({ guideline, number }: NumberedGuideline) {
  return numberedName(guidelineName(guideline), number);
}
