import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import { gapText } from '../gap-text.ts';
import { type Block, column, type PaperColumn, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';

/** The compounds that need a second look: vetoed, without a score, with a provisional one. */
export function attentionSection(input: ReportInput): Section {
  return {
    heading: '需要说明的小区',
    blocks: [],
    sections: [
      section('一票否决', vetoBlocks(input)),
      section('不公布成绩的小区', withheldBlocks(input)),
      section('得分暂定的小区', provisionalBlocks(input)),
    ],
  };
}

const WHO: readonly PaperColumn[] = [
  column('编号', 12, 'left'),
  column('小区', 28, 'left'),
  column('街镇', 20, 'left'),
  column('居委会', 20, 'left'),
];

function who({ code, name, subdistrict, committee }: CompoundScore): string[] {
  return [code, name, subdistrict, committee];
}

function vetoBlocks({ run, guideline }: ReportInput): Block[] {
  const vetoed = run.scores.compounds.filter(({ vetoes }) => vetoes.length > 0);
  if (vetoed.length === 0) return [paragraph('没有小区触及一票否决项。')];
  const names = new Map(guideline.vetoes.map(({ id, name }) => [id, name]));
  const rows = vetoed.map((compound) => [
    ...who(compound),
    compound.vetoes.map((id) => names.get(id) ?? id).join('、'),
    compound.grade ?? NO_FIGURE,
  ]);
  return [
    paragraph(`触及一票否决项的小区${vetoed.length}个，等次按规定封顶。`),
    table([...WHO, column('事项', 24, 'left'), column('等次', 11)], rows),
  ];
}

function withheldBlocks(input: ReportInput): Block[] {
  const withheld = input.run.scores.compounds.filter(({ status }) => status === 'withheld');
  if (withheld.length === 0) return [paragraph('全部小区均已评分。')];
  return [
    paragraph(
      `不公布成绩的小区${withheld.length}个，因数据不足，没有得分、等次和名次，待补齐数据后重新评分。`,
    ),
    table(
      [...WHO, column('原因', 20)],
      withheld.map((compound) => [...who(compound), gapText(input, compound)]),
    ),
  ];
}

function provisionalBlocks(input: ReportInput): Block[] {
  const provisional = input.run.scores.compounds.filter(({ status }) => status === 'provisional');
  if (provisional.length === 0) return [paragraph('没有得分暂定的小区。')];
  return [
    paragraph(`得分暂定的小区${provisional.length}个，数据补齐后得分可能变动。`),
    table(
      [...WHO, column('得分', 10), column('原因', 20)],
      provisional.map((compound) => [
        ...who(compound),
        scoreText(compound.score, input.guideline),
        gapText(input, compound),
      ]),
    ),
  ];
}
