import { CERTAINTY_NAMES, intervalText } from '../../shared/action/change/certainty-sentence.ts';
import type { ChangeOverview, CompoundChanges, ListedRun } from '../../shared/contract/changes.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { PHASE_NAMES, STATUS_NAMES } from '../../shared/model/names.ts';
import type { ChangeList, JudgedChange } from '../usecases/changes/list-changes.ts';
import { changeText, signedText } from './change-text.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** As many compounds as are listed unless all are asked for. */
const MOST_COMPOUNDS = 20;

/** Prints how many rose and fell, the grades, and the compounds that moved most, each with how far that can be relied on. */
export function printChanges(
  terminal: Terminal,
  overview: ChangeList,
  { everyCompound }: { readonly everyCompound: boolean },
): void {
  const { print, say } = terminal;
  const { compared, rose, fell, real, noise, unknown } = overview.counts;
  print(
    say({
      zh: `中期至年终：两阶段均有得分的小区 ${compared} 个，上升 ${rose}，下降 ${fell}；真实变化 ${real}，在误差范围内 ${noise}，无法判断 ${unknown}`,
      en: `Mid-year to year-end: ${compared} compounds scored in both, ${rose} up, ${fell} down; ${real} real, ${noise} within noise, ${unknown} cannot be told`,
    }),
  );
  if (overview.comparability !== null) print(say(overview.comparability));
  print('');
  printGrades(terminal, overview);
  print('');
  printMovers(terminal, overview, everyCompound);
}

function printGrades(
  { print, say }: Terminal,
  { grades: { before, after, counts } }: Pick<ChangeOverview, 'grades'>,
): void {
  const nameOf = (grade: string | null) => grade ?? say(STATUS_NAMES.withheld);
  const corner = say({ zh: '中期 ＼ 年终', en: 'mid-year \\ year-end' });
  const rows = before.map((grade, row) => [nameOf(grade), ...(counts[row] ?? [])]);
  print(textTable([corner, ...after.map(nameOf)], rows));
}

function printMovers({ print, say }: Terminal, { rows, digits }: ChangeList, everyCompound: boolean): void {
  const sorted = rows.toSorted(byDifference);
  const shown = everyCompound ? sorted : sorted.slice(0, MOST_COMPOUNDS);
  const headings: readonly Wording[] = [
    { zh: '编号', en: 'code' },
    { zh: '小区', en: 'compound' },
    { zh: '得分', en: 'score' },
    { zh: '变化', en: 'change' },
    { zh: '95%区间', en: '95% interval' },
    { zh: '判断', en: 'certainty' },
    { zh: '等次', en: 'grade' },
    { zh: '类内名次', en: 'rank in type' },
  ];
  const cells = shown.map(({ code, name, score, interval, certainty, grade, rank }) => [
    code,
    name,
    changeText(score, digits),
    signedText(score.difference, digits),
    interval === null ? null : intervalText(interval, digits),
    certainty === null ? null : say(CERTAINTY_NAMES[certainty]),
    changeText(grade),
    changeText(rank),
  ]);
  print(textTable(headings.map(say), cells));
  const rest = sorted.length - shown.length;
  if (rest > 0)
    print(
      say({
        zh: `另有 ${rest} 个小区，加 --all 全部列出。`,
        en: `${rest} more compounds; --all lists them all.`,
      }),
    );
}

/** The largest first, either way; those without a difference last. */
function byDifference(a: JudgedChange, b: JudgedChange): number {
  const size = ({ score }: JudgedChange) => Math.abs(score.difference ?? -1);
  return size(b) - size(a);
}

/** Prints one compound leaf by leaf. */
export function printCompoundChanges({ print, say }: Terminal, changes: CompoundChanges): void {
  const { code, name, score, digits, sentence, leaves, certainty } = changes;
  const words = certainty === null ? null : CERTAINTY_NAMES[certainty];
  const judged = words === null ? '' : say({ zh: `（${words.zh}）`, en: ` (${words.en})` });
  print(
    `${code} ${name} · ${changeText(score, digits)} ${signedText(score.difference, digits) ?? ''}${judged}`,
  );
  print(say(sentence));
  print('');
  const headings: readonly Wording[] = [
    { zh: '指标', en: 'leaf' },
    { zh: '名称', en: 'name' },
    { zh: '得分', en: 'points' },
    { zh: '变化', en: 'change' },
    { zh: '测量值', en: 'value' },
    { zh: '变化', en: 'change' },
    { zh: '95%区间', en: '95% interval' },
    { zh: '判断', en: 'certainty' },
  ];
  const rows = leaves.map((leaf) => [
    leaf.leaf,
    leaf.name,
    changeText(leaf.earned, digits),
    signedText(leaf.earned.difference, digits),
    changeText(leaf.value, digits),
    signedText(leaf.value.difference, digits),
    leaf.interval === null ? null : intervalText(leaf.interval, digits),
    leaf.certainty === null ? null : say(CERTAINTY_NAMES[leaf.certainty]),
  ]);
  print(textTable(headings.map(say), rows));
}

/** Prints the stored runs, the latest first. */
export function printRuns({ print, say }: Terminal, runs: readonly ListedRun[]): void {
  if (runs.length === 0) {
    print(say({ zh: '还没有评分记录。', en: 'Nothing was scored yet.' }));
    return;
  }
  const headings: readonly Wording[] = [
    { zh: '编号', en: 'id' },
    { zh: '阶段', en: 'phase' },
    { zh: '时间', en: 'at' },
    { zh: '操作人', en: 'by' },
    { zh: '导则', en: 'guideline' },
    { zh: '摘要', en: 'digest' },
  ];
  const rows = runs.map(({ id, phase, createdAt, author, guideline, guidelineVersion, digest }) => [
    id,
    say(PHASE_NAMES[phase]),
    createdAt,
    author,
    `${guideline} (${guidelineVersion})`,
    digest.slice(0, 12),
  ]);
  print(textTable(headings.map(say), rows));
}
