import type { Guideline } from '../../model/guideline.ts';
import { LEVEL_NAMES } from '../../model/names.ts';
import type { GroupScore } from '../../model/scores.ts';
import { figureColumn, labelColumn, type SheetColumn, textColumn } from '../../workbook/workbook.ts';
import { SCORE } from './column-keys.ts';
import { PERCENT, scoreFormat, UNROUNDED, WHOLE_NUMBER, WORDS } from './formats.ts';
import { countOf, GROUP, type GroupColumn, type GroupPlace, householdsOf, sumOf } from './group-formulas.ts';
import { live } from './live.ts';
import { edgeFormula, edgeText, publishedOrBlank } from './published-formula.ts';

/** What a group is called and how its compounds did on average. */
export function meanColumns(guideline: Guideline, nameWidth: number): GroupColumn[] {
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  return [
    { ...textColumn('层级', 11), key: GROUP.level, cell: ({ level }) => LEVEL_NAMES[level].zh },
    { ...textColumn('名称', nameWidth), key: 'name', cell: ({ level, key }) => nameOf(level, key, types) },
    {
      ...figureColumn('平均得分', scoreFormat(guideline), 11),
      note: '已评分小区修约前的得分按户数加权平均，只修约一次。',
      key: GROUP.score,
      cell: ({ score }, { here }) => live(publishedOrBlank(here(GROUP.raw), guideline.rounding), score),
    },
    {
      ...figureColumn('已评分小区户数', WHOLE_NUMBER, 14),
      key: GROUP.households,
      cell: (group, at) => live(householdsOf(group, at), group.households),
    },
    {
      ...figureColumn('已评分小区', WHOLE_NUMBER, 11),
      key: GROUP.scored,
      cell: (group, at) => live(countOf(group, at, scoredIn(at)), group.scored),
    },
    {
      ...figureColumn('不公布小区', WHOLE_NUMBER, 11),
      key: 'withheld',
      cell(group, at) {
        const all = countOf(group, at, `${at.scores.column(SCORE.number)},">=0"`);
        return live(`${all}-${at.here(GROUP.scored)}`, group.withheld);
      },
    },
  ];
}

function nameOf(level: GroupScore['level'], key: string, types: ReadonlyMap<string, string>): string {
  if (level === 'district') return LEVEL_NAMES.district.zh;
  return level === 'type' ? (types.get(key) ?? key) : key;
}

/** The place among the groups of the same level; committees and subdistricts have one. */
export function rankColumn(): GroupColumn {
  return {
    ...figureColumn('位次', WHOLE_NUMBER, 9),
    key: 'rank',
    cell({ level, rank }, { here, own }) {
      if (level === 'district' || level === 'type') return null;
      const score = here(GROUP.score);
      const higher = `${own.column(GROUP.score)},">"&${score}`;
      const same = `${own.column(GROUP.level)},${here(GROUP.level)}`;
      return live(`IF(${score}="","",COUNTIFS(${same},${higher})+1)`, rank);
    },
  };
}

/** How many compounds have each grade, and what share of those with a score. */
export function gradeColumns({ grades }: Guideline): GroupColumn[] {
  return grades.flatMap(({ name }, index) => [
    {
      ...figureColumn(name, WHOLE_NUMBER, 9),
      note: '该等次的小区个数。',
      key: `count ${index}`,
      cell(group, at) {
        const own = `${at.scores.column(SCORE.grade)},${index + 1}`;
        return live(countOf(group, at, own), gradedIn(at, name));
      },
    },
    {
      ...figureColumn(`${name}占比`, PERCENT, 9),
      key: `share ${index}`,
      cell({ scored }, at) {
        const share = `${at.here(`count ${index}`)}/${at.here(GROUP.scored)}`;
        const value = scored === 0 ? null : gradedIn(at, name) / scored;
        return live(`IF(${at.here(GROUP.scored)}=0,"",${share})`, value);
      },
    },
  ]);
}

function gradedIn({ members }: GroupPlace, name: string): number {
  return members.filter(({ grade }) => grade === name).length;
}

/** What the mean is worked out from. */
export function workingColumns({ rounding }: Guideline): GroupColumn[] {
  return [
    {
      ...edgeHeading,
      key: 'edge',
      cell: (_group, { here, members }) =>
        live(edgeFormula(here(GROUP.raw)), edgeText(weightedMean(members), rounding)),
    },
    {
      ...figureColumn('修约前平均', UNROUNDED, 13),
      role: 'working',
      key: GROUP.raw,
      cell(group, at) {
        const households = at.here(GROUP.households);
        const mean = `${sumOf(group, at)}/${households}`;
        return live(`IF(${households}=0,"",${mean})`, weightedMean(at.members));
      },
    },
    {
      ...figureColumn('组号', WHOLE_NUMBER, 8),
      role: 'working',
      note: '“成绩”表凭此号归组，请勿改动。',
      key: GROUP.number,
      cell: (_group, { number }) => number,
    },
  ];
}

const edgeHeading: SheetColumn = {
  ...labelColumn('进位提示'),
  width: 13,
  format: WORDS,
  note: '修约前的平均恰在或极近进位点时注明；此时末位若与公布的不同，以公布的为准。',
};

function weightedMean(members: GroupPlace['members']): number | null {
  const weighed = members.flatMap(({ raw, households }) =>
    raw === null || households === null ? [] : [{ raw, households }],
  );
  const total = weighed.reduce((sum, { households }) => sum + households, 0);
  if (total === 0) return null;
  return weighed.reduce((sum, { raw, households }) => sum + raw * households, 0) / total;
}

/** Criteria of `COUNTIFS`: compounds with a score. */
function scoredIn({ scores }: GroupPlace): string {
  return `${scores.column(SCORE.score)},">=0"`;
}
