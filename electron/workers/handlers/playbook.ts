import type { PLAYBOOK_CONTRACT } from '../../../shared/contract/playbook.ts';
import { ok } from '../../../shared/problems/result.ts';
import { adoptPlaybook } from '../../usecases/playbook/adopt-playbook.ts';
import { removeEntry, restoreEntry, saveEntry } from '../../usecases/playbook/change-playbook.ts';
import { describeEntry } from '../../usecases/playbook/describe-entry.ts';
import { listPlaybook } from '../../usecases/playbook/list-playbook.ts';
import { playbookChoices } from '../../usecases/playbook/playbook-choices.ts';
import { proposeEntries } from '../../usecases/playbook/propose-entries.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the playbook. */
export const PLAYBOOK_HANDLERS: SessionHandlers<typeof PLAYBOOK_CONTRACT> = {
  'playbook.list': ({ workspace }, wish) => listPlaybook(workspace, wish),
  'playbook.entry': ({ workspace }, input) => describeEntry(workspace, input),
  'playbook.choices': ({ workspace }) => ok(playbookChoices(workspace)),
  'playbook.fitting': ({ workspace }, input) => proposeEntries(workspace, input),
  'playbook.save': ({ workspace }, input, context) => saveEntry(workspace, input, context),
  'playbook.remove': ({ workspace }, input, context) => removeEntry(workspace, input, context),
  'playbook.restore': ({ workspace }, input, context) => restoreEntry(workspace, input, context),
  'playbook.adopt': ({ workspace }, _, context) => adoptPlaybook(workspace, context),
};
