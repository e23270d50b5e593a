import type { Platform } from '../../model/import-plan.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';
import type { NumberReading } from '../plan-input.ts';
import type { OptionIndex } from './option-index.ts';

/** What a number in place of an option means, or why that cannot be known. */
export type MeantByNumber =
  | { readonly label: string }
  | { readonly code: ProblemCode; readonly facts: Facts };

/** Stands in a sentence for an option that there is not. */
const NO_OPTION = '—';

/** What a person said goes before what the form of the export says; nothing else tells what numbers count. */
export function numberReading(
  said: NumberReading | undefined,
  platform: Platform,
): NumberReading | undefined {
  if (said !== undefined) return said;
  if (platform === 'wjx-ordinal') return 'ordinal';
  return platform === 'wjx-score' ? 'value' : undefined;
}

/**
 * Reads bare numbers in place of options. With no reading settled, a number is taken only if it means the same option
 * as a position and as a value; it is never guessed.
 */
export class NumberMeaning {
  private readonly reading: NumberReading | undefined;
  private wasRead = false;
  private wasOpen = false;

  constructor(reading: NumberReading | undefined) {
    this.reading = reading;
  }

  /** Whether it is known what numbers count. */
  get isSettled(): boolean {
    return this.reading !== undefined;
  }

  /** How numbers were read so far; `open` when some could not be, null when there were none. */
  get outcome(): NumberReading | 'open' | null {
    if (this.wasOpen) return 'open';
    return this.wasRead && this.reading !== undefined ? this.reading : null;
  }

  /** The option that a number means; undefined when by no reading it is an option of the question. */
  optionFor(value: number, options: OptionIndex): MeantByNumber | undefined {
    const ordinal = Number.isInteger(value) ? options.at(value) : undefined;
    const [worth, ...alike] = options.worth(value);
    if (ordinal === undefined && worth === undefined && this.reading !== 'value') return undefined;
    this.wasRead = true;
    switch (this.reading) {
      case 'ordinal':
        return ordinal === undefined ? undefined : { label: ordinal };
      case 'value':
        return meantByValue(value, options);
      case undefined:
        if (alike.length === 0 && worth !== undefined && ordinal === worth) return { label: worth };
        return this.open(value, ordinal, [worth, ...alike]);
      default:
        return this.reading satisfies never;
    }
  }

  /** Whether −2 and −3 stand for (空) and (跳过): not where an option may be worth so much. */
  isState(value: number, options: OptionIndex): boolean {
    return this.reading === 'ordinal' || options.worth(value).length === 0;
  }

  private open(
    value: number,
    ordinal: string | undefined,
    worth: readonly (string | undefined)[],
  ): MeantByNumber {
    this.wasOpen = true;
    const byValue = worth.filter((label) => label !== undefined).join('、');
    const facts = { value, ordinal: ordinal ?? NO_OPTION, byValue: byValue === '' ? NO_OPTION : byValue };
    return { code: 'import-number-open', facts };
  }
}

/** An option that is called by the number may be meant, too: a platform's scores are not always the guideline's values. */
function meantByValue(value: number, options: OptionIndex): MeantByNumber | undefined {
  const called = options.named(String(value));
  const meant = new Set([...options.worth(value), ...(called === undefined ? [] : [called])]);
  const [label, ...others] = meant;
  if (label === undefined) return undefined;
  return others.length === 0 ? { label } : ambiguousValue(value, [...meant]);
}

function ambiguousValue(value: number, labels: readonly string[]): MeantByNumber {
  return { code: 'import-ambiguous-value', facts: { value, options: labels.join('、') } };
}
