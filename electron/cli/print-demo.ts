import type { Wording } from '../../shared/language/wording.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { Run, Status } from '../../shared/model/scores.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { sayProblem, severityOf } from '../../shared/problems/say-problem.ts';
import type { Demo } from '../usecases/run-demo.ts';
import { printGroups } from './print-run.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** Prints what a demo made: imports, rejected rows, runs, documents, and how to go on. */
export function printDemo(terminal: Terminal, { guideline, folder, plans, runs, documents }: Demo): void {
  printChapter(terminal, { zh: '导入的表格', en: 'Imported' }, [importTable(terminal, plans)]);
  printChapter(
    terminal,
    { zh: '拒收的行（有意写错的）', en: 'Rejected rows (wrong on purpose)' },
    plans.flatMap(rejections).map((problem) => sayProblem(problem, terminal.language)),
  );
  printChapter(terminal, { zh: '评分', en: 'Runs' }, [runTable(terminal, runs)]);
  const year = runs.at(-1);
  if (year !== undefined) {
    printChapter(terminal, { zh: '全年平均', en: 'The year' }, []);
    printGroups(terminal, year.scores.groups, guideline);
  }
  printChapter(terminal, { zh: '材料', en: 'Documents' }, documents);
  if (year !== undefined) printWayOn(terminal, folder.workspace, year);
}

function printChapter({ print, say }: Terminal, title: Wording, lines: readonly string[]): void {
  print(`\n${say(title)}`);
  for (const line of lines) print(line);
}

function importTable({ say }: Terminal, plans: readonly ImportPlan[]): string {
  const headings = [
    { zh: '文件', en: 'file' },
    { zh: '接受', en: 'accepted' },
    { zh: '拒收', en: 'rejected' },
  ].map(say);
  return textTable(
    headings,
    plans.map(({ source, counts }) => [source.fileName, counts.accepted, counts.rejected]),
  );
}

function rejections({ source, problems }: ImportPlan): Problem[] {
  return problems
    .filter((problem) => severityOf(problem) === 'error')
    .map((problem) => ({ ...problem, place: { ...problem.place, file: source.fileName } }));
}

function runTable({ say }: Terminal, runs: readonly Run[]): string {
  const headings = [
    { zh: '阶段', en: 'phase' },
    { zh: '完整', en: 'complete' },
    { zh: '暂定', en: 'provisional' },
    { zh: '不公布', en: 'withheld' },
    { zh: '摘要', en: 'digest' },
  ].map(say);
  return textTable(
    headings,
    runs.map(({ scores, digest }) => {
      const count = (status: Status) =>
        scores.compounds.filter((compound) => compound.status === status).length;
      return [
        say(PHASE_NAMES[scores.phase]),
        count('complete'),
        count('provisional'),
        count('withheld'),
        digest,
      ];
    }),
  );
}

/** The next question is why the last compound stands where it stands. */
function printWayOn(terminal: Terminal, workspace: string, { scores }: Run): void {
  const rankOf = (rank: number | null) => rank ?? 0;
  const [last] = scores.compounds.toSorted((a, b) => rankOf(b.ranks.district) - rankOf(a.ranks.district));
  if (last === undefined) return;
  const command = `npm run --silent daoze -- explain ${workspace} --phase ${scores.phase} --compound ${last.code}`;
  printChapter(
    terminal,
    {
      zh: `全区最后一名是 ${last.code} ${last.name}（${last.score}）。想知道为什么：`,
      en: `The last in the district is ${last.code} ${last.name} (${last.score}). To learn why:`,
    },
    [command],
  );
}
