import type { ListNames } from '../../../shared/action/lists/workbook/read-list-row.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { listScopes } from './list-scope.ts';

/** Who a row of a workbook can be about: the guideline's types, the committees of the register. */
export function listNames(db: ReadStore, phase: Phase, about: ListAbout | null): Omit<ListNames, 'list'> {
  const committees = listScopes(db, phase).filter((scope) => scope.about.level === 'committee');
  return {
    types: currentGuideline(db).guideline.types,
    committees: new Map(
      committees.map(({ about: { key }, compounds }) => [key, compounds.map(({ code }) => code)]),
    ),
    about,
  };
}
