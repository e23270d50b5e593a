import type { PlaybookChoices } from '../../../shared/contract/playbook.ts';
import { ASPECT_NAMES, ASPECTS } from '../../../shared/model/aspect.ts';
import { isBranch, leavesOf } from '../../../shared/model/guideline.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';

/** What an entry may be about: the aspects, and the types and leaves of the guideline that counts. */
export function playbookChoices({ store }: Workspace): PlaybookChoices {
  const { types, indicators } = currentGuideline(store).guideline;
  return {
    aspects: ASPECTS.map((code) => ({ code, name: ASPECT_NAMES[code] })),
    types: types.map(({ code, name }) => ({ code, name })),
    indicators: indicators.flatMap((top) =>
      leavesOf(isBranch(top) ? top.children : [top]).map(({ id, name }) => ({ id, name, branch: top.name })),
    ),
  };
}
