import { parseNumber } from '../../cells/parse-number.ts';
import { plainText } from '../../cells/plain-text.ts';
import type { Answer } from '../../model/evidence.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';
import type { Question } from '../../rules/question.ts';
import { type AnswerState, answerState } from './answer-states.ts';
import type { NumberMeaning } from './number-meaning.ts';
import type { OptionIndex } from './option-index.ts';
import { splitOutsideFreeText } from './split-answers.ts';

/** What a cell says in answer to a question; or what is wrong with it. */
export type ReadAnswer =
  | { readonly answer: Answer; readonly freeTexts: readonly FreeText[] }
  | { readonly answer: null; readonly code: ProblemCode; readonly facts: Facts };

/** What a respondent wrote beside an option, 「其他〖分居〗」, or the order in which options were ranked. */
export interface FreeText {
  readonly option: string;
  readonly text: string;
}

/** What the order of a ranking is kept under, in place of an option. */
export const RANKING = '排序';
const RANKED = /→/u;

/** What stands between several answers in one cell, the surest first. */
const ENUMERATION = /、/u;
const SEPARATORS = [/┋/u, RANKED, /[;；|｜]/u, ENUMERATION];
/** These stand inside options, too: they separate only where every piece is an option. */
const UNSURE_SEPARATORS = [/[,，]/u, /\s+/u];

const WITH_FREE_TEXT = /^([^〖]+)〖(.*)〗$/su;
const LETTER = /^[A-Za-z]$/u;
const SIGN = /^(?:[A-Za-z]|\d{1,2})$/u;
const LETTERS = /^[A-Z]{2,}$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const CODE_OF_A = 65;

/**
 * Reads the cells of one question. Options are matched whole, by label or alias; then, where that fails, behind a letter
 * (「A.满意」), by the letter alone, or by a number as far as it is settled what numbers mean; once that is settled, a
 * number is what it counts, not what an option is called.
 */
export class AnswerReader {
  private readonly question: Question;
  private readonly options: OptionIndex;
  private readonly numbers: NumberMeaning;

  constructor(question: Question, options: OptionIndex, numbers: NumberMeaning) {
    this.question = question;
    this.options = options;
    this.numbers = numbers;
  }

  /** What the text of a cell means. */
  read(text: string): ReadAnswer {
    const state = this.stateIn(text);
    if (state !== undefined) return { answer: state, freeTexts: [] };
    const isMultiple = this.question.kind === 'multiple';
    const choices = this.choicesIn(text, isMultiple ? SEPARATORS : []);
    const faulty = choices.find(isFaulty);
    const isRanked = isMultiple && splitOutsideFreeText(text, RANKED).length > 1;
    if (faulty === undefined) return this.answerOf(choices, isRanked);
    const otherwise = isMultiple ? this.choicesInPieces(text) : undefined;
    return otherwise === undefined ? { answer: null, ...faulty } : this.answerOf(otherwise, false);
  }

  private stateIn(text: string): AnswerState | undefined {
    const state = answerState(plainText(text));
    if (state === undefined || this.options.named(text) !== undefined) return undefined;
    const value = parseNumber(text);
    return value === null || this.numbers.isState(value, this.options) ? state : undefined;
  }

  private choicesIn(text: string, [separator, ...finer]: readonly RegExp[]): Choice[] {
    if (separator === undefined || this.options.find(text) !== undefined) return [this.choice(text)];
    const pieces = splitOutsideFreeText(text, separator);
    const parts = separator === ENUMERATION ? this.withSigns(pieces) : pieces;
    return parts.flatMap((part) => this.choicesIn(part, finer));
  }

  /** 「A、跑步」 is one choice: a letter or number belongs to the words behind it. */
  private withSigns(pieces: readonly string[]): string[] {
    const isSign = (piece: string) => SIGN.test(plainText(piece)) && this.options.named(piece) === undefined;
    return pieces.flatMap((piece, at) => {
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      if (isSign(piece) && after !== undefined && !isSign(after)) return [];
      return before !== undefined && isSign(before) && !isSign(piece) ? [`${before}、${piece}`] : [piece];
    });
  }

  /** The choices in a cell that is separated by commas or spaces, or writes letters one after the other. */
  private choicesInPieces(text: string): Choice[] | undefined {
    const plain = plainText(text);
    const ways = UNSURE_SEPARATORS.map((separator) => splitOutsideFreeText(text, separator));
    for (const pieces of LETTERS.test(plain) ? [...ways, [...plain]] : ways) {
      if (pieces.length < 2) continue;
      const choices = pieces.map((piece) => this.choice(piece));
      if (!choices.some(isFaulty)) return choices;
    }
    return undefined;
  }

  private choice(text: string): Choice {
    const written = text.trim();
    const label = this.isCounted(written) ? undefined : this.options.find(written);
    if (label !== undefined) return { label, freeText: '' };
    const [, option, freeText = ''] = WITH_FREE_TEXT.exec(written) ?? [];
    if (option !== undefined) {
      const chosen = this.options.find(option) ?? this.choiceBySign(option);
      if (typeof chosen === 'string') return { label: chosen, freeText };
      if (chosen !== undefined) return chosen;
      return this.unknown(written);
    }
    const chosen = this.choiceBySign(written) ?? this.unknown(written);
    return typeof chosen === 'string' ? { label: chosen, freeText: '' } : chosen;
  }

  /** Where numbers count positions or values they do so even if options are called by numbers: the 1 of 0 to 10 is 0. */
  private isCounted(text: string): boolean {
    return this.numbers.isSettled && NUMBER.test(plainText(text));
  }

  /** By the letter or the number that stands for an option. */
  private choiceBySign(text: string): string | FaultyChoice | undefined {
    const plain = plainText(text);
    if (LETTER.test(plain)) return this.options.at(plain.toUpperCase().charCodeAt(0) - CODE_OF_A + 1);
    const value = parseNumber(plain);
    const meant = value === null ? undefined : this.numbers.optionFor(value, this.options);
    if (meant === undefined || 'label' in meant) return meant?.label;
    return { ...meant, facts: { ...meant.facts, question: this.question.id } };
  }

  private unknown(value: string): FaultyChoice {
    return { code: 'import-unknown-option', facts: unknownOptionFacts(value, this.question, this.options) };
  }

  private answerOf(choices: readonly Choice[], isRanked: boolean): ReadAnswer {
    const known = choices.flatMap((choice) => (isFaulty(choice) ? [] : [choice]));
    const chosen = new Set(known.map(({ label }) => label));
    const labels = this.options.labels.filter((label) => chosen.has(label));
    const freeTexts = known
      .filter(({ freeText }) => freeText !== '')
      .map(({ label, freeText }) => ({ option: label, text: freeText }));
    const order = known.map(({ label }) => label).join('→');
    if (isRanked && known.length > 1) freeTexts.push({ option: RANKING, text: order });
    return { answer: labels.length === 0 ? 'blank' : labels, freeTexts };
  }
}

/** The facts of `import-unknown-option`: the nearest option stands first, and in `near`, '' when none is near. */
export function unknownOptionFacts(value: string, { id }: Question, options: OptionIndex): Facts {
  const near = options.nearest(value);
  const others = options.labels.filter((label) => label !== near);
  const listed = near === null ? others : [near, ...others];
  return { value, question: id, options: listed.join('、'), near: near ?? '' };
}

type Choice = KnownChoice | FaultyChoice;

interface KnownChoice {
  readonly label: string;
  readonly freeText: string;
}

interface FaultyChoice {
  readonly code: ProblemCode;
  readonly facts: Facts;
}

function isFaulty(choice: Choice): choice is FaultyChoice {
  return 'code' in choice;
}
