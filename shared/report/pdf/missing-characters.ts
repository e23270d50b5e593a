import type { Block, Paper, Section } from '../paper.ts';
import { type FontBook, faceFor } from './font-book.ts';
import { drawnText } from './text/printable.ts';

/** A character that no font at hand can draw, and where the document has it. */
export interface MissingCharacter {
  readonly character: string;
  /** The heading of the section or attachment. */
  readonly heading: string;
  /** The text it stands in; of a long one, what stands beside it. */
  readonly text: string;
}

/** Every character of the document that would print as an empty box; each once, where it comes first. */
export function missingCharacters(paper: Paper, book: FontBook): MissingCharacter[] {
  return missingAmong(textsOf(paper), book);
}

/** Every character of these texts that would print as an empty box; each once, where it comes first. */
export function missingAmong(texts: readonly PlacedText[], book: FontBook): MissingCharacter[] {
  const missing = new Map<string, MissingCharacter>();
  const drawable = new Set<string>();
  for (const { heading, text } of texts) {
    for (const character of drawnText(text)) {
      if (drawable.has(character) || missing.has(character)) continue;
      if (faceFor(character.codePointAt(0) ?? 0, 'song', book) === null) {
        missing.set(character, { character, heading, text: textBeside(character, text) });
      } else drawable.add(character);
    }
  }
  return [...missing.values()];
}

/** How many characters on either side are told. */
const BESIDE = 20;

/** So much of a text that a person finds the character: a paragraph of the district report would fill the window. */
function textBeside(character: string, text: string): string {
  const characters = [...text];
  const place = characters.indexOf(character);
  const [from, to] = [Math.max(0, place - BESIDE), place + BESIDE + 1];
  const before = from > 0 ? '…' : '';
  const after = to < characters.length ? '…' : '';
  return `${before}${characters.slice(from, to).join('')}${after}`;
}

/** A text and the heading that it stands under. */
export interface PlacedText {
  readonly heading: string;
  readonly text: string;
}

function textsOf(paper: Paper): PlacedText[] {
  const { head, title, recipient, opening, sections, ending, signature, attachments, imprint, footNote } =
    paper;
  const whole = title.join('');
  const frame = [head?.mark, head?.number, recipient, signature?.issuer, imprint?.copies, imprint?.issuer];
  return [
    ...[...title, footNote, ...frame.flatMap((text) => text ?? [])].map((text) => ({ heading: whole, text })),
    ...textsOfBlocks(whole, [...opening, ...ending]),
    ...sections.flatMap(textsOfSection),
    ...attachments.flatMap(({ title: heading, blocks }) => [
      { heading, text: heading },
      ...textsOfBlocks(heading, blocks),
    ]),
  ];
}

function textsOfSection({ heading, blocks, sections }: Section): PlacedText[] {
  return [{ heading, text: heading }, ...textsOfBlocks(heading, blocks), ...sections.flatMap(textsOfSection)];
}

function textsOfBlocks(heading: string, blocks: readonly Block[]): PlacedText[] {
  return blocks.flatMap(textsOfBlock).map((text) => ({ heading, text }));
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'table':
      return [...block.columns.map((column) => column.heading), ...block.rows.flat()];
    case 'key-figures':
      return block.figures.flatMap(({ label, value }) => [label, value]);
    case 'figure':
      return [block.chart.title, block.chart.note, ...textsIn(block.chart.option)];
    default:
      return block satisfies never;
  }
}

/** Every text of a chart's option: names of colours and faces are among them, which any font can draw. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
