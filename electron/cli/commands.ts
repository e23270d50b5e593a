import type { Command } from 'commander';
import type { Session } from './session.ts';

type AddCommand = (program: Command, session: Session) => void;

/**
 * Every command there is by name, in the order of the work: a new one is a file in `commands/` and a line here. A command
 * is loaded when it is wanted: all of them together take longer to load than most take to run.
 */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  init: async () => (await import('./commands/init.ts')).addInitCommand,
  guideline: async () => (await import('./commands/guideline.ts')).addGuidelineCommand,
  forms: async () => (await import('./commands/forms.ts')).addFormsCommand,
  plan: async () => (await import('./commands/plan.ts')).addPlanCommand,
  import: async () => (await import('./commands/import.ts')).addImportCommand,
  imports: async () => (await import('./commands/imports.ts')).addImportsCommand,
  undo: async () => (await import('./commands/undo.ts')).addUndoCommand,
  interviews: async () => (await import('./commands/interviews.ts')).addInterviewsCommand,
  quality: async () => (await import('./commands/quality.ts')).addQualityCommand,
  'leave-out': async () => (await import('./commands/leave-out.ts')).addLeaveOutCommand,
  restore: async () => (await import('./commands/restore.ts')).addRestoreCommand,
  score: async () => (await import('./commands/score.ts')).addScoreCommand,
  explain: async () => (await import('./commands/explain.ts')).addExplainCommand,
  shortfalls: async () => (await import('./commands/shortfalls.ts')).addShortfallsCommand,
  changes: async () => (await import('./commands/changes.ts')).addChangesCommand,
  rectification: async () => (await import('./commands/rectification.ts')).addRectificationCommand,
  playbook: async () => (await import('./commands/playbook.ts')).addPlaybookCommand,
  documents: async () => (await import('./commands/documents.ts')).addDocumentsCommand,
  report: async () => (await import('./commands/report.ts')).addReportCommand,
  'next-year': async () => (await import('./commands/next-year.ts')).addNextYearCommand,
  lists: async () => (await import('./commands/lists.ts')).addListsCommand,
  check: async () => (await import('./commands/check.ts')).addCheckCommand,
  sample: async () => (await import('./commands/sample.ts')).addSampleCommand,
  demo: async () => (await import('./commands/demo.ts')).addDemoCommand,
};

/** Gives the program the command that is called, or all of them where none is called by its name: for help, or a slip. */
export async function addCommands(
  program: Command,
  session: Session,
  called: string | undefined,
): Promise<void> {
  const one = called !== undefined && Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined;
  const loads = one === undefined ? Object.values(COMMANDS) : [one];
  const adds = await Promise.all(loads.map((load) => load()));
  for (const add of adds) add(program, session);
}
