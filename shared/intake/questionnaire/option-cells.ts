import { plainText } from '../../cells/plain-text.ts';
import type { OptionColumn } from './answer-columns.ts';
import { type AnswerState, answerState } from './answer-states.ts';
import type { OptionIndex } from './option-index.ts';

/** What the cell of one option says: chosen, perhaps as the n-th or with words beside it, or not, or nothing at all. */
export type OptionMark =
  | { readonly kind: 'chosen'; readonly rank: number; readonly freeText: string }
  | { readonly kind: 'not-chosen' }
  | { readonly kind: 'state'; readonly state: AnswerState }
  | { readonly kind: 'unknown' };

const CHOSEN_WORDS = new Set(['1', 'true', '是', 'yes', 'y', '√', '✓', '✔', '选中', '已选', '已选中']);
const NOT_CHOSEN_WORDS = new Set(['0', 'false', '否', 'no', 'n', '×', '未选', '未选中']);
const RANK = /^[1-9]\d?$/u;
const WITH_FREE_TEXT = /^([^〖]+)〖(.*)〗$/su;
const MOST_REMEMBERED = 10_000;

/** Reads the cells of one option column: 1 and 0, or the option itself and nothing, as platforms write them. */
export class OptionCells {
  private readonly options: OptionIndex;
  private readonly own: OptionColumn;
  private readonly remembered = new Map<string, OptionMark>();

  constructor(own: OptionColumn, options: OptionIndex) {
    this.own = own;
    this.options = options;
  }

  /** What the text of a cell says of the option. */
  read(text: string): OptionMark {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const read = this.readAfresh(text);
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, read);
    return read;
  }

  private readAfresh(text: string): OptionMark {
    const plain = plainText(text).toLowerCase();
    const state = answerState(plain);
    if (state !== undefined) return { kind: 'state', state };
    if (NOT_CHOSEN_WORDS.has(plain)) return { kind: 'not-chosen' };
    const [, option = text, freeText = ''] = WITH_FREE_TEXT.exec(text.trim()) ?? [];
    const rank = this.rankIn(plainText(option));
    return rank === undefined ? { kind: 'unknown' } : { kind: 'chosen', rank, freeText };
  }

  private rankIn(plain: string): number | undefined {
    if (this.isOption(plain) || CHOSEN_WORDS.has(plain.toLowerCase())) return 1;
    return RANK.test(plain) ? Number(plain) : undefined;
  }

  private isOption(plain: string): boolean {
    if (plain === plainText(this.own.written)) return true;
    return this.own.label !== null && this.options.find(plain) === this.own.label;
  }
}
