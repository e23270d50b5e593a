import type { CompoundScore, Status } from '../../model/scores.ts';
import { NO_FIGURE } from '../figures.ts';
import { gapText } from '../gap-text.ts';
import { headRowsOf } from '../head-rows.ts';
import {
  type Attachment,
  type Block,
  column,
  type PaperColumn,
  paragraph,
  type Section,
  section,
  table,
} from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { markedScores, markSentence } from '../sampling/short-samples-of-run.ts';
import type { AttachmentNames } from './attachment-names.ts';
import { provisionalSentence, vetoSentence, withheldSentence } from './attention-sentences.ts';

/** The compounds that need a second look: vetoed, without a score, with a provisional one. */
export function attentionSection(input: ReportInput, { attention }: AttachmentNames): Section {
  return {
    heading: '需要说明的小区',
    blocks: [],
    sections: [
      section('一票否决', vetoBlocks(input)),
      section('不公布成绩的小区', [
        paragraph(withheldSentence(withStatus(input, 'withheld').length, attention)),
      ]),
      section('得分暂定的小区', [
        paragraph(provisionalSentence(withStatus(input, 'provisional').length, attention)),
      ]),
    ],
  };
}

function withStatus({ run }: ReportInput, wanted: Status): CompoundScore[] {
  return run.scores.compounds.filter(({ status }) => status === wanted);
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
  const { compounds } = run.scores;
  const words = paragraph(vetoSentence(compounds, guideline));
  const vetoed = compounds.filter(({ vetoes }) => vetoes.length > 0);
  if (vetoed.length === 0) return [words];
  const names = new Map(guideline.vetoes.map(({ id, name }) => [id, name]));
  const rows = vetoed.map((compound) => [
    ...who(compound),
    compound.vetoes.map((id) => names.get(id) ?? id).join('、'),
    compound.grade ?? NO_FIGURE,
  ]);
  return [words, table([...WHO, column('事项', 24, 'left'), column('等次', 11)], rows)];
}

/** Every compound without a score and with a provisional one, and why; none where all scores are complete. */
export function attentionAttachment(input: ReportInput): Attachment[] {
  const scoreOf = markedScores(input);
  const groups = [
    { name: '不公布成绩的小区', compounds: withStatus(input, 'withheld') },
    { name: '得分暂定的小区', compounds: withStatus(input, 'provisional') },
  ]
    .filter(({ compounds }) => compounds.length > 0)
    .map(({ name, compounds }) => [
      [`${name}（${compounds.length}个）`, '', '', '', '', ''],
      ...compounds.map((one) => [...who(one), scoreOf(one), gapText(input, one)]),
    ]);
  if (groups.length === 0) return [];
  const words = markSentence(input, withStatus(input, 'provisional'));
  return [
    {
      title: '不公布成绩和得分暂定的小区',
      blocks: [
        ...(words === '' ? [] : [paragraph(words)]),
        table([...WHO, column('得分', 10), column('原因', 20)], groups.flat(), {
          headRows: headRowsOf(groups),
        }),
      ],
    },
  ];
}
