import type { EntryChoices, GridChoice } from '../../../../shared/contract/entry.ts';
import type { EntryKind } from './words.ts';

/** What the person chose to enter. */
export interface ChosenEntry {
  readonly kind: EntryKind;
  /** The grid; null for questionnaires and interviews, and where the guideline has nothing of the kind. */
  readonly grid: GridChoice | null;
  /** Whose marks. */
  readonly expert: string;
}

export const ENTRY_KINDS: readonly EntryKind[] = [
  'marks',
  'checks',
  'findings',
  'metrics',
  'forms',
  'interviews',
];

/** Reads the choice from the address; what it leaves out, or what is not there, is the first of its kind. */
export function chosenEntry(search: URLSearchParams, choices: EntryChoices): ChosenEntry {
  const kind = ENTRY_KINDS.find((known) => known === search.get('kind')) ?? 'marks';
  const expert = search.get('expert') ?? choices.person;
  const grids = choices.grids.filter((grid) => grid.kind === kind);
  const ofLevel = grids.filter(({ level }) => level === search.get('level'));
  const grid = (ofLevel.length > 0 ? ofLevel : grids).find(
    ({ indicator }) => indicator === search.get('indicator'),
  );
  return { kind, expert, grid: grid ?? ofLevel[0] ?? grids[0] ?? null };
}
