import type { Command } from 'commander';
import { addCheckCommand } from './commands/check.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addDocumentsCommand } from './commands/documents.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addFormsCommand } from './commands/forms.ts';
import { addGuidelineCommand } from './commands/guideline.ts';
import { addImportCommand } from './commands/import.ts';
import { addImportsCommand } from './commands/imports.ts';
import { addInitCommand } from './commands/init.ts';
import { addLeaveOutCommand } from './commands/leave-out.ts';
import { addListsCommand } from './commands/lists.ts';
import { addNextYearCommand } from './commands/next-year.ts';
import { addPlanCommand } from './commands/plan.ts';
import { addQualityCommand } from './commands/quality.ts';
import { addRectificationCommand } from './commands/rectification.ts';
import { addReportCommand } from './commands/report.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addSampleCommand } from './commands/sample.ts';
import { addScoreCommand } from './commands/score.ts';
import { addShortfallsCommand } from './commands/shortfalls.ts';
import { addUndoCommand } from './commands/undo.ts';
import type { Session } from './session.ts';

/** Every command there is, in the order of the work: a new one is a file in `commands/` and a line here. */
export function addCommands(program: Command, session: Session): void {
  addInitCommand(program, session);
  addGuidelineCommand(program, session);
  addFormsCommand(program, session);
  addPlanCommand(program, session);
  addImportCommand(program, session);
  addImportsCommand(program, session);
  addUndoCommand(program, session);
  addQualityCommand(program, session);
  addLeaveOutCommand(program, session);
  addRestoreCommand(program, session);
  addScoreCommand(program, session);
  addExplainCommand(program, session);
  addShortfallsCommand(program, session);
  addRectificationCommand(program, session);
  addDocumentsCommand(program, session);
  addReportCommand(program, session);
  addNextYearCommand(program, session);
  addListsCommand(program, session);
  addCheckCommand(program, session);
  addSampleCommand(program, session);
  addDemoCommand(program, session);
}
