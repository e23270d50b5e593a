import { byCode } from '../../model/compound.ts';
import { STATUS_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE } from '../figures.ts';
import { type Attachment, column, type PaperColumn, paragraph, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { markedScores, markSentence } from '../sampling/short-samples-of-run.ts';
import { type Group, groupsOf } from '../standings/groups.ts';
import type { PhaseChange } from '../standings/phase-change.ts';
import { differenceText } from './difference-text.ts';

/** The whole ranking within each type, one attachment a type; with what each gained since mid-year, where that is known. */
export function rankingAttachments(input: ReportInput, change: PhaseChange | null): Attachment[] {
  const gained = change === null ? null : new Map(change.compounds.map((one) => [one.code, one]));
  return groupsOf(input, 'type').map((group) => ranking(input, group, gained));
}

type Gained = ReadonlyMap<string, { readonly difference: number }> | null;

function columnsOf(gained: Gained): PaperColumn[] {
  return [
    column('名次', 8),
    column('编号', 11, 'left'),
    column('小区', 27, 'left'),
    column('居委会', 20, 'left'),
    column('街镇', 17, 'left'),
    column('得分', 11.5),
    column('等次', 8),
    column('状态', 8),
    column('全区名次', 8),
    ...(gained === null ? [] : [column('较中期', 11.5)]),
  ];
}

function ranking(input: ReportInput, { name, compounds }: Group, gained: Gained): Attachment {
  const ranked = byTypeRank(compounds);
  const title = `${name}小区排名`;
  if (ranked.length === 0)
    return {
      title,
      blocks: [
        paragraph(`${name}小区${compounds.length}个，${compounds.length === 1 ? '' : '均'}不公布成绩。`),
      ],
    };
  const scoreOf = markedScores(input);
  const rows = ranked.map((compound) => [
    String(compound.ranks.type),
    compound.code,
    compound.name,
    compound.committee,
    compound.subdistrict,
    scoreOf(compound),
    compound.grade ?? '',
    STATUS_NAMES[compound.status].zh,
    String(compound.ranks.district),
    ...(gained === null ? [] : [gainText(compound, gained, input)]),
  ]);
  const words = `${name}小区${compounds.length}个，已评分${ranked.length}个，按得分从高到低排列。${markSentence(input, ranked)}`;
  return { title, blocks: [paragraph(words), table(columnsOf(gained), rows)] };
}

function gainText({ code }: CompoundScore, gained: NonNullable<Gained>, { guideline }: ReportInput): string {
  const gain = gained.get(code);
  return gain === undefined ? NO_FIGURE : differenceText(gain, guideline);
}

/** The compounds that have a rank, best first; equal ones by code. */
function byTypeRank(compounds: readonly CompoundScore[]): CompoundScore[] {
  return compounds
    .filter(({ ranks }) => ranks.type !== null)
    .sort((a, b) => (a.ranks.type ?? 0) - (b.ranks.type ?? 0) || byCode(a, b));
}
