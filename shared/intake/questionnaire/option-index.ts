import { nearNames } from '../../cells/near-names.ts';
import { plainText } from '../../cells/plain-text.ts';
import type { Question } from '../../rules/question.ts';

/** What platforms and people write before an option: 「A.」 「A、」 「(A)」 「1.」. */
const PREFIX = /^(?:\([A-Za-z]\)|[A-Za-z][.、:)]|\d{1,2}[.、:)](?!\d))/u;
/** 「其他____」: a blank to fill in. */
const BLANK_TO_FILL_IN = /[_:]+$/u;
const DIGITS = 15;

/** The options of one question as texts, positions and values are compared with them. */
export class OptionIndex {
  /** In the order of the guideline. */
  readonly labels: readonly string[];
  private readonly byText: ReadonlyMap<string, string>;
  private readonly byValue = new Map<number, string[]>();

  constructor({ options }: Question) {
    this.labels = options.map(({ label }) => label);
    // The last one entered stays: the first of equals, and labels before aliases.
    const reversed = options.toReversed();
    this.byText = new Map([
      ...reversed.flatMap(({ label, aliases }) => aliases.map((alias) => [plainText(alias), label] as const)),
      ...reversed.map(({ label }) => [plainText(label), label] as const),
    ]);
    for (const { label, value } of options) {
      if (value === null) continue;
      const same = this.byValue.get(exact(value));
      if (same === undefined) this.byValue.set(exact(value), [label]);
      else same.push(label);
    }
  }

  /** The option whose label or alias the text is, whole. */
  named(text: string): string | undefined {
    return this.byText.get(plainText(text));
  }

  /** As `named`; a letter or number before the option does not count: 「A.满意」, nor does a blank behind it. */
  find(text: string): string | undefined {
    const plain = plainText(text);
    const known = this.byText.get(plain);
    if (known !== undefined) return known;
    const bare = plain.replace(PREFIX, '').replace(BLANK_TO_FILL_IN, '');
    return bare === plain ? undefined : this.byText.get(bare);
  }

  /** The option at a position, from 1. */
  at(position: number): string | undefined {
    return this.labels[position - 1];
  }

  /** The options that are worth so much, compared at 15 digits; more than one: ambiguous. */
  worth(value: number): readonly string[] {
    return this.byValue.get(exact(value)) ?? [];
  }

  /** The option that the text most resembles; null when it resembles none. */
  nearest(text: string): string | null {
    return nearNames(plainText(text).replace(PREFIX, ''), this.labels)[0] ?? null;
  }
}

function exact(value: number): number {
  return Number(value.toPrecision(DIGITS)) + 0;
}
