import { plainText } from '../../cells/plain-text.ts';
import type { Answer } from '../../model/evidence.ts';
import type { Question } from '../../rules/question.ts';

/** What a cell says in answer to a question. */
export type ReadAnswer =
  | { readonly answer: Answer; readonly freeTexts: readonly FreeText[] }
  | { readonly answer: null; readonly unknown: string };

/** What a respondent wrote beside an option: 其他〖分居〗. */
interface FreeText {
  readonly option: string;
  readonly text: string;
}

const STATES = new Map<string, Answer>([
  ['', 'blank'],
  ['(空)', 'empty'],
  ['(跳过)', 'skipped'],
]);

/** What stands between several answers in one cell, the surest first. */
const SEPARATORS = [/┋/u, /[;；|｜]/u, /、/u];

const WITH_FREE_TEXT = /^([^〖]+)〖(.*)〗$/su;

/** Cells repeat, free texts do not: so many readings are remembered. */
const MOST_REMEMBERED = 10_000;

/** Reads the cells of one question; options are matched whole, by label or alias. */
export class AnswerReader {
  private readonly question: Question;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly remembered = new Map<string, ReadAnswer>();

  constructor(question: Question) {
    this.question = question;
    const options = question.options.toReversed();
    this.labels = new Map([
      ...options.flatMap(({ label, aliases }) => aliases.map((alias) => [plainText(alias), label] as const)),
      ...options.map(({ label }) => [plainText(label), label] as const),
    ]);
  }

  /** What the text of a cell means; `unknown` is the part that is no option of this question. */
  read(text: string): ReadAnswer {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const read = this.readAfresh(text);
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, read);
    return read;
  }

  private readAfresh(text: string): ReadAnswer {
    const plain = plainText(text);
    const state = this.labels.has(plain) ? undefined : STATES.get(plain);
    if (state !== undefined) return { answer: state, freeTexts: [] };
    const separators = this.question.kind === 'multiple' ? SEPARATORS : [];
    const chosen = this.chosenIn(text, separators);
    const unknown = chosen.find((choice) => choice.label === null);
    if (unknown !== undefined) return { answer: null, unknown: unknown.written };
    return answerOf(this.question, chosen);
  }

  private chosenIn(text: string, [separator, ...finer]: readonly RegExp[]): Choice[] {
    if (separator === undefined || this.labels.has(plainText(text))) return [this.choice(text)];
    return splitOutsideFreeText(text, separator).flatMap((part) => this.chosenIn(part, finer));
  }

  private choice(text: string): Choice {
    const label = this.labels.get(plainText(text));
    if (label !== undefined) return { label, freeText: '', written: text };
    const [, option, freeText = ''] = WITH_FREE_TEXT.exec(text.trim()) ?? [];
    const labelBefore = option === undefined ? undefined : this.labels.get(plainText(option));
    return { label: labelBefore ?? null, freeText, written: text.trim() };
  }
}

interface Choice {
  /** Null when the text is no option. */
  readonly label: string | null;
  readonly freeText: string;
  readonly written: string;
}

function answerOf({ options }: Question, chosen: readonly Choice[]): ReadAnswer {
  const labels = options.map((option) => option.label).filter((label) => isChosen(label, chosen));
  const freeTexts = chosen.flatMap(({ label, freeText }) =>
    label === null || freeText === '' ? [] : [{ option: label, text: freeText }],
  );
  return { answer: labels.length === 0 ? 'blank' : labels, freeTexts };
}

function isChosen(label: string, chosen: readonly Choice[]): boolean {
  return chosen.some((choice) => choice.label === label);
}

/** Splits the text, but not inside 〖…〗, where people may type anything. */
function splitOutsideFreeText(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let isInside = false;
  for (const [piece, mark] of piecesOf(text, separator)) {
    part += piece;
    isInside = (isInside || piece.includes('〖')) && !piece.trimEnd().endsWith('〗');
    if (isInside) {
      part += mark;
      continue;
    }
    parts.push(part);
    part = '';
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}

/** The pieces of a text, each with the separator that follows it. */
function piecesOf(text: string, separator: RegExp): [piece: string, mark: string][] {
  const pieces: [string, string][] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(separator, 'gu'))) {
    pieces.push([text.slice(start, match.index), match[0]]);
    start = match.index + match[0].length;
  }
  return [...pieces, [text.slice(start), '']];
}
