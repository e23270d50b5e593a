import { askedTopics } from '../../action/interviews/asked-topics.ts';
import type { Compound } from '../../model/compound.ts';
import { column } from '../paper.ts';
import type { FormInput } from './form-input.ts';
import { BOX, type FormPaper } from './form-paper.ts';
import { ATTITUDES, INTERVIEWS, interviewNumber } from './interview-sheet.ts';
import { compoundFacts, formFrame, signedBy } from './paper-frame.ts';

/** Rows for topics that nobody thought of. */
const OTHER_TOPICS = 2;
/** Some lines of handwriting. */
const ROW_HEIGHT = 58;

/** 访谈记录表: the interviews of a compound, a page each, numbered as in the workbook. */
export function interviewPapers(input: FormInput, compound: Compound): FormPaper[] {
  return Array.from({ length: INTERVIEWS }, (_, place) => interviewPaper(input, compound, place));
}

function interviewPaper(input: FormInput, compound: Compound, place: number): FormPaper {
  const topics = askedTopics(input.guideline).map(({ topic }) => topic);
  const number = interviewNumber(compound.code, place);
  const frame = formFrame(input, '访谈记录表', compound);
  return {
    ...frame,
    bookmark: `${number}　${compound.name}`,
    facts: [
      { label: '访谈编号', value: number },
      ...compoundFacts(compound),
      { label: '对象（只写身份）', value: '' },
      ...signedBy('访谈人'),
    ],
    blocks: [
      { kind: 'text', text: GUIDANCE },
      {
        kind: 'table',
        columns: [column('议题', 20), column('态度', 23), column('摘录（原话或大意）', 57, 'left')],
        rows: [...topics, ...Array.from({ length: OTHER_TOPICS }, () => '')].map((topic) => [
          topic,
          TICKS,
          '',
        ]),
        headRows: [],
        rowHeight: ROW_HEIGHT,
      },
    ],
  };
}

const TICKS = ATTITUDES.map((attitude) => `${BOX}${attitude}`).join('　');

const GUIDANCE = '谈到哪个议题就填哪一行，态度选一项；没有谈到的空着。不写受访人的姓名、门牌号和电话。';
