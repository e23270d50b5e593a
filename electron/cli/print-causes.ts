import { CAUSE_NAMES } from '../../shared/action/change/cause-names.ts';
import { CAUSES } from '../../shared/action/change/causes.ts';
import type { CauseRow, ComparedRuns } from '../../shared/contract/changes.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import { changeText, signedText } from './change-text.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** As many compounds as are listed unless all are asked for. */
const MOST_COMPOUNDS = 20;

/** Prints which runs are compared, how many compounds each cause moved, and those that moved most. */
export function printCauses(
  { print, say }: Terminal,
  { before, after, digits, moved, compared, rows }: ComparedRuns,
  { everyCompound }: { readonly everyCompound: boolean },
): void {
  const side = ({ phase, digest, guideline, guidelineVersion }: ComparedRuns['before']) =>
    `${say(PHASE_NAMES[phase])} ${digest.slice(0, 8)}（${guideline}, ${guidelineVersion}）`;
  print(`${side(before)} → ${side(after)}`);
  const counts = CAUSES.map((cause) => `${say(CAUSE_NAMES[cause])} ${moved[cause]}`).join(' · ');
  print(
    say({
      zh: `两次均有得分的小区 ${compared} 个，受各原因影响的个数：${counts}`,
      en: `${compared} compounds scored in both; moved by each cause: ${counts}`,
    }),
  );
  const sorted = rows.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const shown = everyCompound ? sorted : sorted.filter((row) => sizeOf(row) > 0).slice(0, MOST_COMPOUNDS);
  if (shown.length === 0) {
    print(say({ zh: '没有小区的得分不同。', en: 'No score differs.' }));
    return;
  }
  const headings: readonly Wording[] = [
    { zh: '编号', en: 'code' },
    { zh: '小区', en: 'compound' },
    { zh: '得分', en: 'score' },
    { zh: '相差', en: 'difference' },
    ...CAUSES.map((cause) => CAUSE_NAMES[cause]),
  ];
  const cells = shown.map(({ code, name, score, causes }) => [
    code,
    name,
    changeText(score, digits),
    signedText(score.difference, digits),
    ...CAUSES.map((cause) => (causes === null ? null : signedText(causes[cause], digits))),
  ]);
  print(textTable(headings.map(say), cells));
}

function sizeOf({ score }: CauseRow): number {
  return Math.abs(score.difference ?? 0);
}
