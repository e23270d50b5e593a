import { z } from 'zod';

/** What the journal keeps a record of. */
export const journalActionSchema = z.enum([
  'workspace-created',
  'guideline-saved',
  'import-committed',
  'import-undone',
  'responses-left-out',
  'responses-restored',
  'run-saved',
  'documents-set',
  'records-written',
]);
export type JournalAction = z.infer<typeof journalActionSchema>;
