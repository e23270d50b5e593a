import { XmlFault } from './xml-fault.ts';

/** The name of an element as its bytes stand in the file, and without its prefix. */
export interface XmlName {
  readonly bytes: Buffer;
  readonly local: string;
}

/** More than any real part has; a hostile one shall not fill the memory with names. */
const MOST = 2_000;
/** Names of one hash; more are no chance but made to slow the search. */
const MOST_ALIKE = 4;

/** Gives equal names the same object, so that a sheet of millions of tags makes a handful of strings. */
export class XmlNames {
  readonly #oneByte: XmlName[] = [];
  readonly #byHash = new Map<number, XmlName[]>();
  #count = 0;

  /** The name that lies between two places. */
  at(bytes: Buffer, start: number, end: number): XmlName {
    if (end - start === 1) {
      const byte = bytes[start] ?? 0;
      this.#oneByte[byte] ??= this.#make(bytes, start, end);
      return this.#oneByte[byte];
    }
    const hash = hashOf(bytes, start, end);
    const known = this.#byHash.get(hash);
    const name = known?.find((candidate) => isAt(candidate, bytes, start, end));
    if (name) return name;
    const made = this.#make(bytes, start, end);
    if (known && known.length >= MOST_ALIKE) throw new XmlFault(`<${made.local}>`);
    if (known) known.push(made);
    else this.#byHash.set(hash, [made]);
    return made;
  }

  #make(bytes: Buffer, start: number, end: number): XmlName {
    if (end === start) throw new XmlFault('<');
    this.#count++;
    if (this.#count > MOST) throw new XmlFault(`${MOST} <…>`);
    const copy = Buffer.from(bytes.subarray(start, end));
    const name = copy.toString('utf8');
    return { bytes: copy, local: name.slice(name.indexOf(':') + 1) };
  }
}

/** Whether the bytes from `start` to `end` are this name. */
function isAt(name: XmlName, bytes: Buffer, start: number, end: number): boolean {
  return end - start === name.bytes.length && startsAt(name, bytes, start);
}

/** Whether this name begins at `start`. */
export function startsAt({ bytes: expected }: XmlName, bytes: Buffer, start: number): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false;
  return true;
}

function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
  return hash;
}
