import { byCode } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { LEVEL_NAMES, STATUS_NAMES } from '../../shared/model/names.ts';
import type { CompoundScore, GroupScore, Run } from '../../shared/model/scores.ts';
import { typeName } from '../../shared/model/type-name.ts';
import { numberedName } from './numbered-name.ts';
import type { Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';

/** A run with the number of its guideline in the workspace. */
interface PrintedRun extends Run {
  readonly guidelineVersion: number;
}

/** Prints the ranking within each type and the groups; committees are many and stand in the documents. */
export function printRun(
  terminal: Terminal,
  { scores, digest, guidelineVersion }: PrintedRun,
  guideline: Guideline,
): void {
  const compounds = scores.compounds.toSorted(byTypeAndRank);
  terminal.print(
    textTable(
      [
        { zh: '类型', en: 'type' },
        { zh: '类型内名次', en: 'rank' },
        { zh: '编号', en: 'code' },
        { zh: '小区', en: 'compound' },
        { zh: '得分', en: 'score' },
        { zh: '等次', en: 'grade' },
        { zh: '状态', en: 'status' },
      ].map(terminal.say),
      compounds.map((compound) => [
        typeName(guideline.types, compound.type),
        compound.ranks.type,
        compound.code,
        compound.name,
        compound.score,
        compound.grade,
        terminal.say(STATUS_NAMES[compound.status]),
      ]),
    ),
  );
  terminal.print('');
  printGroups(terminal, scores.groups, guideline);
  terminal.print('');
  const name = terminal.say(numberedName(scores.guideline, guidelineVersion));
  terminal.print(`${terminal.say({ zh: '导则', en: 'guideline' })} ${name}`);
  terminal.print(`${terminal.say({ zh: '摘要', en: 'digest' })} ${digest}`);
}

/** Prints the means of district, types and subdistricts, with how many of how many were scored. */
export function printGroups(terminal: Terminal, groups: readonly GroupScore[], guideline: Guideline): void {
  terminal.print(
    textTable(
      [
        { zh: '范围', en: 'group' },
        { zh: '名称', en: 'name' },
        { zh: '平均得分', en: 'mean' },
        { zh: '名次', en: 'rank' },
        { zh: '已评分', en: 'scored' },
        { zh: '不公布', en: 'withheld' },
      ].map(terminal.say),
      groups.flatMap(({ level, key, score, rank, scored, withheld }) => {
        if (level === 'committee') return [];
        const name = level === 'type' ? typeName(guideline.types, key) : key;
        return [[terminal.say(LEVEL_NAMES[level]), name, score, rank, scored, withheld]];
      }),
    ),
  );
}

function byTypeAndRank(a: CompoundScore, b: CompoundScore): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  const rankA = a.ranks.type ?? Number.POSITIVE_INFINITY;
  const rankB = b.ranks.type ?? Number.POSITIVE_INFINITY;
  if (rankA !== rankB) return rankA - rankB;
  return byCode(a, b);
}
