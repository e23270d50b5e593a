import type { ENTRY_CONTRACT } from '../../../shared/contract/entry.ts';
import { entryChoices } from '../../usecases/entry-choices.ts';
import { entryCompounds } from '../../usecases/entry-compounds.ts';
import { entrySheet } from '../../usecases/entry-sheet.ts';
import { saveEntry } from '../../usecases/save-entry.ts';
import { saveForms } from '../../usecases/save-forms.ts';
import { saveTopics } from '../../usecases/save-topics.ts';
import type { SessionHandlers } from '../session.ts';

/** The answers of direct entry. */
export const ENTRY_HANDLERS: SessionHandlers<typeof ENTRY_CONTRACT> = {
  'entry.choices': ({ workspace }, input, context) => entryChoices(workspace, input, context),
  'entry.sheet': ({ workspace }, input, context) => entrySheet(workspace, input, context),
  'entry.save': ({ workspace }, input, context) => saveEntry(workspace, input, context),
  'entry.compounds': ({ workspace }, input) => entryCompounds(workspace, input),
  'entry.saveForms': ({ workspace }, input, context) => saveForms(workspace, input, context),
  'entry.saveTopics': ({ workspace }, input, context) => saveTopics(workspace, input, context),
};
