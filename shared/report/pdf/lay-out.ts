import type { Imprint, Paper } from '../paper.ts';
import type { FontBook } from './font-book.ts';
import { boundTo } from './page/bound-to.ts';
import { type Flow, withoutMarks } from './page/flow.ts';
import { type Mark, moved } from './page/marks.ts';
import { type FilledArea, paginate } from './page/paginate.ts';
import { attachmentHeadFlows, attachmentNoteFlows } from './parts/attachment-flows.ts';
import { imprintBlock } from './parts/imprint-block.ts';
import { pageFoot } from './parts/page-foot.ts';
import { redHeadFlows } from './parts/red-head-flow.ts';
import { blockFlows, sectionFlows } from './parts/section-flows.ts';
import { signatureFlows } from './parts/signature-flow.ts';
import { recipientFlows } from './parts/text-flows.ts';
import { titleFlows } from './parts/title-flow.ts';
import { type Press, type PressTools, pressFor } from './press.ts';
import { GRID, PAGE } from './theme/official-page.ts';

/** What is drawn on a page, from its top left corner, in points. */
export interface LaidOutPage {
  readonly marks: readonly Mark[];
}

/** A document laid out as official documents are (GB/T 9704-2012): one page at least. */
export function layOut(paper: Paper, tools: PressTools): LaidOutPage[] {
  const press = pressFor(paper, tools);
  return areasOf(paper, flowsOf(paper, press), press).map(({ marks }, place) => {
    const foot = pageFoot(place + 1, paper.footNote, press.book);
    return { marks: moved([...marks, ...foot], PAGE.area.left, PAGE.area.top) };
  });
}

/** How many pages that would be: found out more quickly than what stands on them. */
export function countPages(paper: Paper, tools: PressTools): number {
  const press = pressFor(paper, tools);
  return areasOf(paper, flowsOf(paper, press).map(withoutMarks), press).length;
}

function flowsOf(paper: Paper, press: Press): Flow[] {
  return [...bodyFlows(paper, press), ...attachmentFlows(paper, press)];
}

function areasOf({ imprint }: Paper, flows: readonly Flow[], { book }: Press): FilledArea[] {
  const areas = paginate(flows);
  if (imprint !== null) setImprint(imprint, areas, book);
  return areas;
}

function bodyFlows(paper: Paper, press: Press): Flow[] {
  const { book } = press;
  const text = [
    ...redHeadFlows(paper.head, book),
    ...titleFlows(paper.title, book),
    ...recipientFlows(paper.recipient, book),
    ...blockFlows(paper.opening, press),
    ...sectionFlows(paper.sections, press),
    ...blockFlows(paper.ending, press),
  ];
  // A signature never stands on a page without some of the text, nor with the note of attachments alone.
  const withNote = boundTo(text, attachmentNoteFlows(paper.attachments, book));
  return boundTo(withNote, signatureFlows(paper.signature, paper.head !== null, book));
}

function attachmentFlows({ attachments }: Paper, press: Press): Flow[] {
  return attachments.flatMap(({ title, blocks }, place) => [
    ...attachmentHeadFlows(title, { place, count: attachments.length }, press.book),
    ...blockFlows(blocks, press),
  ]);
}

/** On the foot of the last page, or of one more where there is no room. */
function setImprint(imprint: Imprint, areas: FilledArea[], book: FontBook): void {
  const { marks, height } = imprintBlock(imprint, book);
  const top = PAGE.area.height - height;
  const last = areas.at(-1);
  const hasRoom = last !== undefined && last.lines * GRID.pitch <= top;
  const area = hasRoom ? last : { marks: [], lines: 0 };
  if (!hasRoom) areas.push(area);
  area.marks.push(...moved(marks, 0, top));
}
