import { plainText } from '../../cells/plain-text.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { TableInput } from '../plan-input.ts';
import { NameBook } from './name-book.ts';

/** The register as it is searched: compounds by code, name and former name, committees by name. */
export class RegisterIndex {
  readonly compounds: readonly Compound[];
  private readonly byExactCode = new Map<string, Compound>();
  private readonly byCode = new Map<string, Compound[]>();
  private readonly byName = new Map<string, Compound[]>();
  private readonly committees = new Map<string, Set<string>>();
  /** What texts may mean that nobody is called, and several objects that are called the same. */
  readonly names: NameBook;

  constructor(compounds: readonly Compound[], settings?: Partial<TableInput>) {
    this.compounds = compounds;
    this.names = new NameBook(compounds, settings);
    for (const compound of compounds) {
      this.byExactCode.set(compound.code, compound);
      add(this.byCode, plainText(compound.code), compound);
      for (const name of namesOf(compound)) add(this.byName, name, compound);
      const key = committeeKey(compound);
      for (const name of [key, compound.committee]) this.addCommittee(plainText(name), key);
    }
  }

  compound(code: string): Compound | undefined {
    return this.byExactCode.get(code);
  }

  /** The compounds that this text may mean; a code goes before names. More than one: ambiguous. */
  findCompounds(text: string): readonly Compound[] {
    const exact = this.byExactCode.get(text);
    if (exact !== undefined) return [exact];
    const plain = plainText(text);
    return this.byCode.get(plain) ?? this.byName.get(plain) ?? [];
  }

  /** The committees (街镇/居委会) that this text may mean: 居委会, 街镇/居委会, or the two apart. */
  findCommittees(text: string, subdistrict = ''): readonly string[] {
    const plain = plainText(text);
    const whole = subdistrict === '' ? plain : `${plainText(subdistrict)}/${plain}`;
    return [...(this.committees.get(whole) ?? this.withoutRepeatedSubdistrict(plain, subdistrict))];
  }

  private withoutRepeatedSubdistrict(plain: string, subdistrict: string): ReadonlySet<string> {
    const isWhole = subdistrict !== '' && plain.startsWith(`${plainText(subdistrict)}/`);
    return (isWhole ? this.committees.get(plain) : undefined) ?? new Set();
  }

  private addCommittee(name: string, key: string): void {
    const keys = this.committees.get(name);
    if (keys === undefined) this.committees.set(name, new Set([key]));
    else keys.add(key);
  }
}

function namesOf(compound: Compound): Set<string> {
  return new Set([compound.name, ...compound.aliases].map(plainText));
}

function add(index: Map<string, Compound[]>, name: string, compound: Compound): void {
  const others = index.get(name);
  if (others === undefined) index.set(name, [compound]);
  else others.push(compound);
}
