import { committeeKey } from '../../model/compound.ts';
import type { CompoundScore, GroupScore } from '../../model/scores.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import { headRowsOf } from '../head-rows.ts';
import { type Attachment, column, paragraph, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { gradeCount } from '../standings/grade-counts.ts';
import { type Group, groupsOf } from '../standings/groups.ts';

/** Every committee below its subdistrict: rank, mean, households, grades. None where nobody is assessed. */
export function groupAttachment(input: ReportInput): Attachment[] {
  const subdistricts = groupsOf(input, 'subdistrict');
  if (subdistricts.length === 0) return [];
  const committees = committeesOf(input);
  const groups = subdistricts.map((group) => [
    rowOf(input, group.name, group, group.compounds),
    ...committees
      .filter(({ subdistrict }) => subdistrict === group.key)
      .map(({ name, score, compounds }) => rowOf(input, name, score, compounds)),
  ]);
  const words =
    '街镇按全区街镇排列位次，居委会按全区居委会排列位次；平均分为已评分小区按户数加权的平均得分。';
  return [
    {
      title: '各街镇、居委会成绩',
      blocks: [paragraph(words), table(columnsOf(input), groups.flat(), { headRows: headRowsOf(groups) })],
    },
  ];
}

interface Committee {
  readonly name: string;
  readonly subdistrict: string;
  readonly score: Standing;
  readonly compounds: readonly CompoundScore[];
}

type Standing = Pick<GroupScore, 'score' | 'rank' | 'households'>;

/** Every committee with its compounds, the best mean first. */
function committeesOf({ run }: ReportInput): Committee[] {
  const { compounds, groups } = run.scores;
  const members = Map.groupBy(compounds, committeeKey);
  return groups
    .filter(({ level }) => level === 'committee')
    .sort((a, b) => place(a) - place(b))
    .flatMap((score) => {
      const own = members.get(score.key) ?? [];
      const [first] = own;
      return first === undefined
        ? []
        : [{ name: first.committee, subdistrict: first.subdistrict, score, compounds: own }];
    });
}

function place({ rank }: Standing): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function columnsOf({ guideline }: ReportInput) {
  return [
    column('街镇、居委会', 30, 'left'),
    column('位次', 9),
    column('平均分', 12),
    column('户数', 12),
    column('已评分/总数', 14),
    ...guideline.grades.map(({ name }) => column(name, 10)),
  ];
}

function rowOf(
  { guideline }: ReportInput,
  name: string,
  { score, rank, households }: Standing | Group,
  compounds: readonly CompoundScore[],
): string[] {
  const scored = compounds.filter((one) => one.score !== null).length;
  return [
    name,
    rank === null ? NO_FIGURE : String(rank),
    scoreText(score, guideline),
    String(households),
    `${scored}/${compounds.length}`,
    ...guideline.grades.map((grade) => String(gradeCount(compounds, grade.name))),
  ];
}
