import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addAddCommand } from './rectification/add.ts';
import { addAdvanceCommand } from './rectification/advance.ts';
import { addCountsCommand } from './rectification/counts.ts';
import { addExportCommand } from './rectification/export.ts';
import { addImportCommand } from './rectification/import.ts';
import { addLedgerCommand } from './rectification/ledger.ts';
import { addListCommand } from './rectification/list.ts';
import { addProposeCommand } from './rectification/propose.ts';
import { addRegisterCommand } from './rectification/register.ts';
import { addRemindCommand } from './rectification/remind.ts';
import { addRemoveCommand } from './rectification/remove.ts';

/** `rectification list|propose|register|add|advance|remove|remind|ledger|export|import|counts`; a workspace alone is listed. */
export function addRectificationCommand(program: Command, session: Session): void {
  const rectification = program.command('rectification').description(
    session.terminal.say({
      zh: '整改项：列出、登记、记进展、催办，写出台账，写出和导入反馈表',
      en: 'what is to be mended: list, register, advance, remind, write the ledger, write and import returns',
    }),
  );
  addListCommand(rectification, session);
  addProposeCommand(rectification, session);
  addRegisterCommand(rectification, session);
  addAddCommand(rectification, session);
  addAdvanceCommand(rectification, session);
  addRemoveCommand(rectification, session);
  addRemindCommand(rectification, session);
  addLedgerCommand(rectification, session);
  addExportCommand(rectification, session);
  addImportCommand(rectification, session);
  addCountsCommand(rectification, session);
}
