import type { JOURNAL_CONTRACT } from '../../../shared/contract/journal.ts';
import { ok } from '../../../shared/problems/result.ts';
import { checkWorkspace } from '../../usecases/check-workspace.ts';
import { journalPage } from '../../usecases/journal-page.ts';
import type { SessionHandlers } from '../session.ts';

/** The answers of the journal's screen. */
export const JOURNAL_HANDLERS: SessionHandlers<typeof JOURNAL_CONTRACT> = {
  'journal.page': ({ workspace }, query) => ok(journalPage(workspace, query)),
  'journal.check'({ workspace }, _input, context) {
    const checked = checkWorkspace(workspace, context);
    if (!checked.ok) return checked;
    const { problems, journal } = checked.value;
    return ok({ problems: [...problems], ...journal });
  },
};
