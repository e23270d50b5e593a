import { listCompounds } from '../../store/compounds.ts';
import { currentRecords } from '../../store/records.ts';
import { rememberedNames } from '../../store/settlements.ts';
import type { Workspace } from '../../store/workspace.ts';

/** What a workspace took over from the year before, counted. */
export interface Succession {
  readonly year: number;
  readonly compounds: number;
  /** Names that were settled to mean a compound or committee. */
  readonly names: number;
  readonly playbook: number;
  readonly lists: number;
  readonly rectification: number;
  /** Compounds whose scores of the year before are known. */
  readonly earlierScores: number;
}

/** Counts what is in a workspace that has just been begun. */
export function describeSuccession({ store, year }: Workspace): Succession {
  return {
    year,
    compounds: listCompounds(store, 'end').length,
    names: rememberedNames(store).length,
    playbook: currentRecords(store, 'playbook-entry').length,
    lists: currentRecords(store, 'list-item').length,
    rectification: currentRecords(store, 'rectification').length,
    earlierScores: currentRecords(store, 'earlier-score').filter(({ body }) => body.year === year - 1).length,
  };
}
