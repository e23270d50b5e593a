import { plainText } from '../../cells/plain-text.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import type { Level } from '../../model/guideline.ts';
import type { NameProposal, SettledName } from '../../model/name-proposal.ts';

type LeftOpen = Pick<SettledName, 'text' | 'committee'>;

/** Names that people settled, for this file or before; what a person says of this file goes first. */
export class SettledNames {
  private readonly byName = new Map<string, SettledName>();
  private readonly isThere: (object: AssessedObject) => boolean;
  private readonly missing = new Set<SettledName>();

  private readonly leftOpen: ReadonlySet<string>;

  constructor(
    names: readonly SettledName[],
    leftOpen: readonly LeftOpen[],
    isThere: (object: AssessedObject) => boolean,
  ) {
    this.isThere = isThere;
    this.leftOpen = new Set(leftOpen.map(({ text, committee }) => keyOf(text, committee)));
    const remembered = names.filter(({ by }) => by === 'remembered');
    const said = names.filter(({ by }) => by === 'person');
    for (const name of [...remembered, ...said]) this.byName.set(keyOf(name.text, name.committee), name);
  }

  /**
   * What a name was settled to mean beside the first of these places that it was settled for, or everywhere; null when
   * it was not, or only as something that the register has no more.
   */
  find(text: string, places: readonly string[], levels: readonly Level[]): NameProposal['taken'] {
    for (const place of [...places, '']) {
      const settled = this.byName.get(keyOf(text, place));
      if (settled === undefined || !levels.includes(settled.object.level)) continue;
      if (this.isThere(settled.object)) return { object: settled.object, by: settled.by };
      this.missing.add(settled);
    }
    return null;
  }

  /** Whether a person said that the name means nothing that is known, beside one of these places or everywhere. */
  isLeftOpen(text: string, places: readonly string[]): boolean {
    return [...places, ''].some((place) => this.leftOpen.has(keyOf(text, place)));
  }

  /** Those that were looked up and name something that is gone. */
  gone(): readonly SettledName[] {
    return [...this.missing];
  }
}

function keyOf(text: string, committee: string): string {
  return JSON.stringify([plainText(text), plainText(committee)]);
}
