import { byCode } from '../../model/compound.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { scoreText } from '../figures.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { CompoundChange } from '../standings/phase-change.ts';
import { differenceText } from './difference-text.ts';

const MOST = 5;

/** The compounds that moved most, both ways; no section where nothing moved. */
export function moverSections(compounds: readonly CompoundChange[], guideline: Guideline): Section[] {
  const moved = [...compounds].sort((a, b) => b.difference - a.difference || byCode(a, b));
  const rose = moved.filter(({ difference }) => difference > 0).slice(0, MOST);
  const fell = moved
    .filter(({ difference }) => difference < 0)
    .sort((a, b) => a.difference - b.difference || byCode(a, b))
    .slice(0, MOST);
  if (rose.length + fell.length === 0) return [];
  const words = `下表列出升幅、降幅最大的小区，各不超过${MOST}个，变动相同的按编号排列。`;
  return [section('变动较大的小区', [paragraph(words), moverTable(rose, fell, guideline)])];
}

function moverTable(
  rose: readonly CompoundChange[],
  fell: readonly CompoundChange[],
  guideline: Guideline,
): PaperTable {
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const rowOf = (one: CompoundChange) => [
    one.code,
    one.name,
    types.get(one.type) ?? one.type,
    one.subdistrict,
    scoreText(one.before, guideline),
    scoreText(one.after, guideline),
    differenceText(one, guideline),
  ];
  return table(
    [
      column('编号', 12, 'left'),
      column('小区', 27, 'left'),
      column('类型', 18, 'left'),
      column('街镇', 18, 'left'),
      column(PHASE_NAMES.mid.zh, 11),
      column(PHASE_NAMES.end.zh, 11),
      column('变动', 11),
    ],
    [...rose, ...fell].map(rowOf),
  );
}
