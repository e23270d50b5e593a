import type { DocumentKind, DocumentSettings } from '../model/document-settings.ts';
import { guidelineName } from '../model/guideline.ts';
import { PHASE_NAMES } from '../model/names.ts';
import { beijingDate, officialDate } from './beijing-date.ts';
import { type Fillings, fillText } from './fill-text.ts';
import {
  type Imprint,
  type Paper,
  type PaperHead,
  type PaperProperties,
  type Paragraph,
  paragraph,
  type Signature,
} from './paper.ts';
import type { ReportInput } from './report-input.ts';

/** What one document says between its frame. */
export interface PaperBody extends Pick<Paper, 'title' | 'sections' | 'attachments'> {
  readonly kind: DocumentKind;
  /** What its settings may name beside year, phase and deadline. */
  readonly fillings: Fillings;
}

/**
 * A document in the frame that the bureau has set: head, number, recipient, opening and closing words, signature, imprint.
 * An exercise says so in title and foot.
 */
export function officialPaper(input: ReportInput, body: PaperBody): Paper {
  const { settings, exercise } = input;
  const { number, recipient, opening, closing } = settings.texts[body.kind];
  const fillings = { ...commonFillings(input), ...body.fillings };
  const fill = (text: string) => fillText(text, fillings);
  const title = exercise ? [...body.title, '（演练）'] : body.title;
  const date = dateOf(input);
  return {
    head: headOf(settings, fill(number)),
    title,
    recipient: fill(recipient),
    opening: paragraphsOf(fill(opening)),
    sections: body.sections,
    ending: paragraphsOf(fill(closing)),
    signature: { issuer: settings.bureau, date } satisfies Signature,
    attachments: body.attachments,
    imprint: imprintOf(settings, date),
    footNote: exercise ? '演练，不作正式成绩使用' : '',
    properties: paperProperties(input, title.join('')),
  };
}

/** What the file of a document says of itself. */
export function paperProperties({ run, settings, guideline }: ReportInput, title: string): PaperProperties {
  return {
    title,
    author: settings.bureau || run.author,
    keywords: `评分摘要 ${run.digest}；导则 ${guidelineName(guideline)}`,
    createdAt: run.createdAt,
  };
}

/** The date that the document bears. */
function dateOf({ run, settings }: ReportInput): string {
  return settings.date === null ? beijingDate(run.createdAt) : officialDate(settings.date);
}

function commonFillings({ run, year, settings }: ReportInput): Fillings {
  return {
    年度: String(year),
    阶段: PHASE_NAMES[run.scores.phase].zh,
    ...(settings.deadline !== null && { 整改期限: officialDate(settings.deadline) }),
  };
}

function headOf({ head, mark }: DocumentSettings, number: string): PaperHead | null {
  return head === 'plain' ? null : { mark, number, isPrinted: head === 'printed' };
}

function imprintOf({ head, bureau, copies }: DocumentSettings, date: string): Imprint | null {
  return head === 'plain' && copies === '' ? null : { copies, issuer: bureau, date };
}

function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}
