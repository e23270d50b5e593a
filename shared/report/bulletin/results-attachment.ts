import { byCode } from '../../model/compound.ts';
import { STATUS_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE } from '../figures.ts';
import { headRowsOf } from '../head-rows.ts';
import { type Attachment, column, paragraph, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { markedScores, markSentence } from '../sampling/short-samples-of-run.ts';
import type { TypeStanding } from '../standings/type-standings.ts';

const COLUMNS = [
  column('类内名次', 9),
  column('编号', 11, 'left'),
  column('小区', 34, 'left'),
  column('居委会', 22, 'left'),
  column('得分', 10),
  column('等次', 10),
  column('状态', 10),
];

/** Every compound of the subdistrict by type, the best first; those without a score last. */
export function resultsAttachment(input: ReportInput, standings: readonly TypeStanding[]): Attachment {
  const scoreOf = markedScores(input);
  const words = markSentence(
    input,
    standings.flatMap(({ compounds }) => compounds),
  );
  const groups = standings.map(({ name, compounds }) => [
    [name, '', '', '', '', '', ''],
    ...byTypeRank(compounds).map((compound) => rowOf(compound, scoreOf(compound))),
  ]);
  return {
    title: '小区评估结果',
    blocks: [
      ...(words === '' ? [] : [paragraph(words)]),
      table(COLUMNS, groups.flat(), { headRows: headRowsOf(groups) }),
    ],
  };
}

function byTypeRank(compounds: readonly CompoundScore[]): CompoundScore[] {
  const place = ({ ranks }: CompoundScore) => ranks.type ?? Number.MAX_SAFE_INTEGER;
  return [...compounds].sort((a, b) => place(a) - place(b) || byCode(a, b));
}

function rowOf({ code, name, committee, grade, ranks, status }: CompoundScore, score: string): string[] {
  return [
    ranks.type === null ? NO_FIGURE : String(ranks.type),
    code,
    name,
    committee,
    score,
    grade ?? NO_FIGURE,
    STATUS_NAMES[status].zh,
  ];
}
