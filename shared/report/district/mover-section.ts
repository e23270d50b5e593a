import { byCode } from '../../model/compound.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { markedScores, markSentence } from '../sampling/short-samples-of-run.ts';
import type { CompoundChange } from '../standings/phase-change.ts';
import { differenceText } from './difference-text.ts';

const MOST = 5;

/** The compounds that moved most, both ways; no section where nothing moved. */
export function moverSections(compounds: readonly CompoundChange[], input: ReportInput): Section[] {
  const moved = [...compounds].sort((a, b) => b.difference - a.difference || byCode(a, b));
  const rose = moved.filter(({ difference }) => difference > 0).slice(0, MOST);
  const fell = moved
    .filter(({ difference }) => difference < 0)
    .sort((a, b) => a.difference - b.difference || byCode(a, b))
    .slice(0, MOST);
  const named = [...rose, ...fell];
  if (named.length === 0) return [];
  const words = `下表列出升幅、降幅最大的小区，各不超过${MOST}个，变动相同的按编号排列。${markWords(named, input)}`;
  return [section('变动较大的小区', [paragraph(words), moverTable(named, input)])];
}

/** The run of mid-year with what was planned for it. */
function atMidYear(input: ReportInput): ReportInput {
  return { ...input, run: input.before ?? input.run };
}

/** Either score of a line may have the mark. */
function markWords(moved: readonly CompoundChange[], input: ReportInput): string {
  const before = moved.map(({ code, before: score }) => ({ code, score }));
  const after = moved.map(({ code, after: score }) => ({ code, score }));
  return markSentence(input, after) || markSentence(atMidYear(input), before);
}

function moverTable(moved: readonly CompoundChange[], input: ReportInput): PaperTable {
  const { guideline } = input;
  const scoreOf = markedScores(input);
  const scoreBefore = markedScores(atMidYear(input));
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const rowOf = (one: CompoundChange) => [
    one.code,
    one.name,
    types.get(one.type) ?? one.type,
    one.subdistrict,
    scoreBefore({ code: one.code, score: one.before }),
    scoreOf({ code: one.code, score: one.after }),
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
    moved.map(rowOf),
  );
}
