import { z } from 'zod';
import { problemSchema, wordingSchema } from './answer.ts';
import { openWorkspaceSchema } from './app.ts';
import type { EventName } from './event-names.ts';
import { settingsSchema } from './settings.ts';

/** How far a piece of work has come; `total` 0 means that nobody can say. */
const jobProgressSchema = z.object({
  /** The number the window gave the call. */
  job: z.string(),
  step: wordingSchema,
  done: z.number(),
  total: z.number(),
});
export type JobProgress = z.infer<typeof jobProgressSchema>;

/** What the native menu and its shortcuts ask of the window in front. */
const menuCommandSchema = z.enum([
  'open',
  'create',
  'copy',
  'leave',
  'find',
  'settings',
  'help',
  'home',
  'guideline',
  'register',
  'evidence',
  'scores',
  'reports',
  'journal',
  'about',
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** What the program tells a window without being asked. */
export const EVENTS = {
  /** How far the work that a window started has come. */
  progress: jobProgressSchema,
  /** Settings changed, in this window or another. */
  settings: settingsSchema,
  /** Something was chosen in the native menu. */
  menu: menuCommandSchema,
  /** The window was given a workspace from outside: a double click, the command line. */
  opened: openWorkspaceSchema,
  /** What was handed to the window could not be opened. */
  refused: z.object({ problems: z.array(problemSchema) }),
} as const satisfies Record<EventName, z.ZodType>;

export type EventOf<Name extends EventName> = z.infer<(typeof EVENTS)[Name]>;
