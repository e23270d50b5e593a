import { nearNames } from '../../../cells/near-names.ts';
import { plainText } from '../../../cells/plain-text.ts';

/** Something that may be referred to, by its id or by any of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** What a hint calls it, or null where it is of no use; by default the word that resembles. */
  readonly shown?: string | null;
}

/** As many names as a sentence lists when none resembles what was written. */
const MOST_LISTED = 10;

/** What a reference may mean: ids come before names, and what is written exactly so before what only looks alike. */
export class Names {
  /** The sheet where they are given. */
  readonly sheet: string;
  private readonly known: readonly Named[];
  private readonly stages: readonly ReadonlyMap<string, ReadonlySet<string>>[];

  constructor(sheet: string, known: readonly Named[]) {
    this.sheet = sheet;
    this.known = known;
    const names = known.flatMap(({ id, names }) => names.map((name) => [name, id] as const));
    const ids = known.map(({ id }) => [id, id] as const);
    this.stages = [index(ids), index(names), index(ids, plainText), index(names, plainText)];
  }

  /** The ids that the words may mean: none, one, or several that share a name. */
  find(words: string): readonly string[] {
    const plain = plainText(words);
    const [ids, names, plainIds, plainNames] = this.stages;
    const found = ids?.get(words) ?? names?.get(words) ?? plainIds?.get(plain) ?? plainNames?.get(plain);
    return [...(found ?? [])];
  }

  /** Names for a hint: those that resemble the words, or the first ones there are. */
  hint(words: string): string {
    const useful = this.known.filter(({ shown }) => shown !== null);
    const byWord = new Map(
      useful.flatMap(({ id, names, shown }) => [id, ...names].map((word) => [word, shown ?? word])),
    );
    const near = nearNames(plainText(words), byWord.keys()).map((word) => byWord.get(word));
    const listed = near.length > 0 ? near : useful.slice(0, MOST_LISTED).map(shortName);
    return [...new Set(listed)].join('、') || '—';
  }
}

/** What people call it, unless that is a whole question. */
function shortName({ id, names: [name = id], shown }: Named): string {
  if (typeof shown === 'string') return shown;
  return name.length > LONGEST_LISTED ? id : name;
}

const LONGEST_LISTED = 20;

function index(
  entries: readonly (readonly [word: string, id: string])[],
  keyOf: (word: string) => string = (word) => word,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const [word, id] of entries) {
    const key = keyOf(word);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  }
  return byKey;
}
