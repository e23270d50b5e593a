import { plainText } from '../../cells/plain-text.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import type { Level } from '../../model/guideline.ts';
import type { NameCandidate, NameProposal, SettledName } from '../../model/name-proposal.ts';
import type { TableInput } from '../plan-input.ts';
import { KnownNames, type NamedPlace } from './known-names.ts';
import { byConfidence, nameCandidates } from './name-candidates.ts';
import { SettledNames } from './settled-names.ts';
import { takenCandidate } from './taken-candidate.ts';

/** A text in a row that is nobody's name exactly, or several objects' name. */
export interface OpenName {
  readonly text: string;
  /** As written beside it; '' for none. */
  readonly committee: string;
  readonly subdistrict: string;
  /** The committees (街镇/居委会) that these two name. */
  readonly committees: readonly string[];
  /** The levels of object that may be meant. */
  readonly levels: readonly Level[];
  /** The levels of object that the column may name: in one headed 小区 committees stand, too. */
  readonly likelyLevels: readonly Level[];
  /** The objects whose very name it is: none, or several. */
  readonly called: readonly AssessedObject[];
}

/** What a name may mean, and what it was taken for. */
type Meaning = Pick<NameProposal, 'candidates' | 'taken'>;

interface Entry {
  readonly text: string;
  readonly committee: string;
  readonly firstRow: number;
  rows: number;
  /** Rows under the same name may ask for objects of different levels. */
  readonly byLevels: Map<string, Meaning>;
}

/** Beyond these, a person is not helped by a list. */
const MOST_PROPOSALS = 2_000;
/** With so many different unknown names, another column was meant; the others resemble nothing, and take no time. */
const MOST_SEARCHES = 5_000;

/** The names of a file that need a person's word: what each may mean, and what it was taken for. Looked up once each. */
export class NameBook {
  private readonly compounds: readonly Compound[];
  private readonly settled: SettledNames;
  private readonly acceptFrom: number | undefined;
  private readonly subdistricts: ReadonlySet<string>;
  private readonly entries = new Map<string, Entry>();
  private readonly meanings = new Map<string, { readonly entry: Entry; readonly meaning: Meaning }>();
  private known: KnownNames | null = null;
  private searches = 0;

  constructor(
    compounds: readonly Compound[],
    { settledNames = [], namesLeftOpen = [], acceptFrom }: Partial<TableInput> = {},
  ) {
    this.compounds = compounds;
    this.acceptFrom = acceptFrom;
    this.subdistricts = new Set(compounds.map(({ subdistrict }) => plainText(subdistrict)));
    const there = {
      compound: new Set(compounds.map(({ code }) => code)),
      committee: new Set(compounds.map(committeeKey)),
    };
    this.settled = new SettledNames(settledNames, namesLeftOpen, ({ level, id }) => there[level].has(id));
  }

  /** What the name in a row may mean, and what it is taken for; counts the row. */
  look(name: OpenName, row: number): Meaning {
    const written = [name.text, name.committee, name.subdistrict, ...name.levels].join('\0');
    const known = this.meanings.get(written) ?? this.enter(name, row);
    this.meanings.set(written, known);
    known.entry.rows += 1;
    return known.meaning;
  }

  /** What a text may mean by its likeness alone, wherever it stands. */
  candidates(text: string, levels: readonly Level[]): readonly NameCandidate[] {
    return nameCandidates(text, { committees: [], subdistrict: '' }, levels, this.knownNames());
  }

  /** All names so far, those still open first, and of these the ones that most rows have; at most 2,000. */
  proposals(): NameProposal[] {
    const proposals = [...this.entries.values()].map(({ byLevels, ...entry }): NameProposal => {
      const candidates = new Map(
        [...byLevels.values()].flatMap((meaning) =>
          meaning.candidates.map((candidate) => [JSON.stringify(candidate.object), candidate]),
        ),
      );
      const taken = [...byLevels.values()].find((meaning) => meaning.taken !== null)?.taken ?? null;
      return { ...entry, candidates: [...candidates.values()].sort(byConfidence), taken };
    });
    return proposals.sort(byUrgency).slice(0, MOST_PROPOSALS);
  }

  /** What people know an object by: the compound's name, or 街镇/居委会. */
  nameOf({ level, id }: AssessedObject): string {
    const compound = level === 'compound' ? this.compounds.find(({ code }) => code === id) : undefined;
    return compound?.name ?? id;
  }

  /** Settled names that this file has and whose objects the register has no more. */
  gone(): readonly SettledName[] {
    return this.settled.gone();
  }

  private enter(name: OpenName, firstRow: number) {
    const { text, levels } = name;
    const committee = placeOf(name);
    const key = [plainText(text), plainText(committee)].join('\0');
    const entry = this.entries.get(key) ?? { text, committee, firstRow, rows: 0, byLevels: new Map() };
    this.entries.set(key, entry);
    const meaning = entry.byLevels.get(levels.join()) ?? this.meaningOf(name, committee);
    entry.byLevels.set(levels.join(), meaning);
    return { entry, meaning };
  }

  private meaningOf(name: OpenName, committee: string): Meaning {
    const { text, levels, called, committees } = name;
    const isKnown = this.subdistricts.has(plainText(name.subdistrict));
    const place = { committees, subdistrict: isKnown ? name.subdistrict : '' };
    const isShared = called.length > 0;
    const candidates = isShared ? this.sharing(called) : this.search(text, place, levels);
    const places = [committee, name.committee];
    const settled = this.settled.find(text, places, levels);
    if (settled !== null) return { candidates, taken: settled };
    if (this.acceptFrom === undefined || isShared || this.settled.isLeftOpen(text, places)) {
      return { candidates, taken: null };
    }
    const sure = takenCandidate(candidates, this.acceptFrom);
    const isDoubtful = sure === null || this.rivalOf(name, place) >= sure.confidence;
    return { candidates, taken: isDoubtful ? null : { object: sure.object, by: 'confidence' } };
  }

  private search(text: string, place: NamedPlace, levels: readonly Level[]): NameCandidate[] {
    this.searches += 1;
    return this.searches > MOST_SEARCHES ? [] : nameCandidates(text, place, levels, this.knownNames());
  }

  /** How likely an object of a level that is not wanted is meant: 天山1村居委会 is rather the committee, 天山1村 is not. */
  private rivalOf({ text, levels, likelyLevels }: OpenName, place: NamedPlace): number {
    const others = likelyLevels.filter((level) => !levels.includes(level));
    return nameCandidates(text, place, others, this.knownNames())[0]?.confidence ?? 0;
  }

  /** Each of several with one name is as likely as the others. */
  private sharing(called: readonly AssessedObject[]): NameCandidate[] {
    const confidence = Math.floor(100 / called.length) / 100;
    return called.map((object) => ({ object, name: this.nameOf(object), confidence, reasons: ['spelling'] }));
  }

  private knownNames(): KnownNames {
    this.known ??= new KnownNames(this.compounds);
    return this.known;
  }
}

/** Where the row says that the name lies: 居委会, 街镇/居委会 or 街镇, as written. */
function placeOf({ committee, subdistrict }: OpenName): string {
  if (committee === '' || subdistrict === '' || committee.includes('/')) return committee || subdistrict;
  return `${subdistrict}/${committee}`;
}

function byUrgency(a: NameProposal, b: NameProposal): number {
  const openFirst = Number(a.taken !== null) - Number(b.taken !== null);
  return openFirst || b.rows - a.rows || a.firstRow - b.firstRow;
}
