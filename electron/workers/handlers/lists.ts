import type { LISTS_CONTRACT } from '../../../shared/contract/lists.ts';
import { answerProposals } from '../../usecases/lists/answer-proposals.ts';
import { moveListItems, removeListItems, takeOverCommon } from '../../usecases/lists/change-list-items.ts';
import { confirmNeeds } from '../../usecases/lists/confirm-needs.ts';
import { exportLists } from '../../usecases/lists/export-lists.ts';
import { importLists } from '../../usecases/lists/import-lists.ts';
import { needCandidates } from '../../usecases/lists/need-candidates.ts';
import { needExcerpts } from '../../usecases/lists/need-excerpts.ts';
import { saveListItem } from '../../usecases/lists/save-list-item.ts';
import { listPlaces, showLists } from '../../usecases/lists/show-lists.ts';
import { startCommitteeLists } from '../../usecases/lists/start-committee-lists.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the three lists. */
export const LISTS_HANDLERS: SessionHandlers<typeof LISTS_CONTRACT> = {
  'lists.places': ({ workspace }, asked) => listPlaces(workspace, asked),
  'lists.show': ({ workspace }, asked) => showLists(workspace, asked),
  'lists.candidates': ({ workspace }, asked) => needCandidates(workspace, asked),
  'lists.excerpts': ({ workspace }, asked) => needExcerpts(workspace, asked),
  'lists.proposals': ({ workspace }, asked) => answerProposals(workspace, asked),
  'lists.confirm': ({ workspace }, chosen, context) => confirmNeeds(workspace, chosen, context),
  'lists.save': ({ workspace }, written, context) => saveListItem(workspace, written, context),
  'lists.move': ({ workspace }, chosen, context) => moveListItems(workspace, chosen, context),
  'lists.remove': ({ workspace }, chosen, context) => removeListItems(workspace, chosen, context),
  'lists.start': ({ workspace }, chosen, context) => startCommitteeLists(workspace, chosen, context),
  'lists.takeOver': ({ workspace }, chosen, context) => takeOverCommon(workspace, chosen, context),
  'lists.import': ({ workspace }, wanted, context) => importLists(workspace, wanted, context),
  'lists.export': ({ workspace }, wanted, context) => exportLists(workspace, wanted, context),
};
