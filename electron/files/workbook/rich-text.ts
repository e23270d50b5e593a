import { XmlFault } from './xml/xml-fault.ts';
import type { XmlToken, XmlTokens } from './xml/xml-tokens.ts';

/** A cell holds 32,767 characters at most; this is far more than any program writes. */
const LONGEST = 1_000_000;

/**
 * Gathers the text of a shared or inline string: its plain text or that of its runs, without the phonetic
 * hints that East Asian editions write beside names. Give it every token inside the element.
 */
export class RichText {
  #text = '';
  #inText = false;
  #inHint = false;

  take(token: XmlToken, tokens: XmlTokens): void {
    if (token === 'text') {
      if (this.#inText && !this.#inHint) this.#add(tokens.text());
    } else if (tokens.name === 't') {
      this.#inText = token === 'open';
    } else if (tokens.name === 'rPh') {
      this.#inHint = token === 'open';
    }
  }

  #add(text: string): void {
    this.#text += text;
    if (this.#text.length > LONGEST) throw new XmlFault(`<t> ${this.#text.length}`);
  }

  /** The text so far, its escapes as they stand in the file; begins anew. */
  finish(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
