import type { Portrait } from '../../action/portrait/portrait.ts';
import { COMPOUND_FIELD_NAMES } from '../../model/compound-fields.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE } from '../figures.ts';
import { type Block, column, type PaperTable, table } from '../paper.ts';
import type { PortraitExtent } from './portrait-extent.ts';

/** Where it stood in the year before and in each phase of this one; nothing before the first run. */
export function standingsTable({ standings }: Portrait): Block[] {
  if (standings.length === 0) return [];
  const columns = [
    column('年度', 14),
    column('阶段', 14),
    column('得分', 18),
    column('等次', 16),
    column('类内名次', 20),
    column('同类型中位', 18),
  ];
  const rows = standings.map(({ year, phase, score, grade, rank, of, median }) => [
    String(year),
    PHASE_NAMES[phase].zh,
    score ?? NO_FIGURE,
    grade ?? NO_FIGURE,
    rank === null ? NO_FIGURE : `${rank}/${of}`,
    median ?? NO_FIGURE,
  ]);
  return [table(columns, rows)];
}

/** What the register says, and beside it each aspect, both beside the middle of the type. */
export function factsAndAspects(
  { facts, aspects, phase }: Portrait,
  { longest }: PortraitExtent,
): PaperTable {
  const groups = [
    [
      ['基本情况', '本小区', '同类型中位'],
      ...facts.map(({ field, value, median }) => [
        COMPOUND_FIELD_NAMES[field].zh,
        cutText(value ?? NO_FIGURE, Math.min(LONGEST_FACT, longest)),
        median ?? NO_FIGURE,
      ]),
    ],
    [
      [`${PHASE_NAMES[phase].zh}各方面`, '得分/分值', '同类型中位'],
      ...aspects
        .slice(0, MOST_ASPECTS)
        .map(({ name, earned, points, median }) => [
          cutText(name, Math.min(LONGEST_ASPECT, longest)),
          `${earned ?? NO_FIGURE}/${points}`,
          median ?? NO_FIGURE,
        ]),
      ...(aspects.length > MOST_ASPECTS ? [[`其余${aspects.length - MOST_ASPECTS}个方面从略`, '', '']] : []),
    ],
  ].filter(({ length }) => length > 1);
  const columns = [column('', 42, 'left'), column('', 32), column('', 26)];
  const headRows = groups.map((_, place) => groups.slice(0, place).flat().length);
  return table(columns, groups.flat(), { headRows, isHalved: groups.length > 1 });
}

/** Guidelines have six or so. */
const MOST_ASPECTS = 10;
const LONGEST_FACT = 16;
const LONGEST_ASPECT = 16;

/** What could be gained most, two beside each other; nothing where nothing falls short. */
export function shortfallTable(
  { shortfalls, shortfallCount }: Portrait,
  { shortfalls: most, longest }: PortraitExtent,
): Block[] {
  const shown = shortfalls.slice(0, most);
  if (shown.length === 0) return [];
  const counted =
    shown.length < shortfallCount ? `短板（共${shortfallCount}项，列${shown.length}项）` : '短板';
  const columns = [column(counted, 56, 'left'), column('得分/分值', 22), column('可提升分', 22)];
  const rows = shown.map(({ leaf, name, earned, points, recoverable }) => [
    cutText(`${leaf} ${name}`, Math.min(LONGEST_LEAF, longest)),
    `${earned}/${points}`,
    recoverable,
  ]);
  return [table(columns, rows, { isHalved: rows.length > 1 })];
}

const LONGEST_LEAF = 26;
