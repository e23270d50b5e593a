import { z } from 'zod';
import { problemSchema } from './answer.ts';
import { read, work, write } from './operation.ts';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

const nothing = z.object({});

/** The workspace a window shows. */
export const openWorkspaceSchema = z.object({
  path: z.string(),
  /** The file's name without its ending. */
  name: z.string(),
  year: z.number().int(),
  exercise: z.boolean(),
});
export type OpenWorkspace = z.infer<typeof openWorkspaceSchema>;

const recentFileSchema = z.object({
  path: z.string(),
  name: z.string(),
  folder: z.string(),
  /** Whether the file is still there. */
  exists: z.boolean(),
});
export type RecentFile = z.infer<typeof recentFileSchema>;

/** `null` where the person closed the dialog without choosing. */
const chosenPath = z.string().nullable();

/** What a file dialog offers; `transcripts`: a text, or a workbook with one in each row. */
const filePurposeSchema = z.enum(['workspace', 'spreadsheet', 'guideline', 'transcript', 'transcripts']);
export type FilePurpose = z.infer<typeof filePurposeSchema>;

/** Operations that the program itself answers: files, dialogs, settings; they need no open workspace. */
export const APP_CONTRACT = {
  /** Everything a window needs to draw its first picture. */
  'app.state': read(
    nothing,
    z.object({
      workspace: openWorkspaceSchema.nullable(),
      /** Why the file that the window was to begin with could not be opened. */
      refused: z.array(problemSchema),
      recent: z.array(recentFileSchema),
      settings: settingsSchema,
      version: z.string(),
      platform: z.string(),
      /** The computer's user: who is named in the journal while no person is set. */
      user: z.string(),
    }),
  ),
  /** Opens a workspace in this window, in place of the one it shows. */
  'app.open': work(z.object({ path: z.string() }), openWorkspaceSchema),
  /** Makes a workspace and opens it in this window. */
  'app.create': work(
    z.object({
      path: z.string(),
      /** The id of a built-in guideline, or the path of a guideline's file. */
      guideline: z.union([z.object({ builtIn: z.string() }), z.object({ path: z.string() })]),
      year: z.number().int(),
      exercise: z.boolean(),
    }),
    openWorkspaceSchema,
  ),
  /** Makes the workspace that goes on from one of an earlier year, and opens it in this window; without a year, the one after. */
  'app.nextYear': work(
    z.object({ path: z.string(), from: z.string(), year: z.number().int().nullable() }),
    openWorkspaceSchema,
  ),
  /** Makes the sample district as an exercise, both phases imported and scored, and opens it in this window. */
  'app.sample': work(
    z.object({ path: z.string(), compounds: z.number().int().min(5).max(1041) }),
    openWorkspaceSchema,
  ),
  /** Closes the workspace; the window shows its start. */
  'app.close': write(nothing, z.null()),
  'app.newWindow': write(nothing, z.null()),
  'app.forgetRecent': write(z.object({ path: z.string() }), z.null()),
  /** The guidelines that come with the program. */
  'app.builtInGuidelines': read(
    nothing,
    z.array(z.object({ id: z.string(), title: z.string(), version: z.string() })),
  ),
  /** A dialog for a file to be read. */
  'app.chooseFile': write(z.object({ purpose: filePurposeSchema }), chosenPath),
  /** A dialog for a file to be written; `name` is what it proposes, with its ending. */
  'app.chooseSave': write(z.object({ name: z.string() }), chosenPath),
  /** A dialog for a folder to write to. */
  'app.chooseFolder': write(nothing, chosenPath),
  /** The path of a dropped file, which the preload script has put into the input; "" when it is not on the disk. */
  'app.droppedPath': read(z.object({ path: z.string() }), z.string()),
  /** Opens a folder or shows a file in the computer's file manager. */
  'app.showInFolder': write(z.object({ path: z.string() }), z.null()),
  'app.changeSettings': write(settingsChangeSchema, settingsSchema),
  /** Puts text, and the same as an HTML table, on the clipboard. */
  'app.copyText': write(z.object({ text: z.string(), html: z.string().optional() }), z.null()),
  /** Asks a piece of work to stop; what it has begun is undone. */
  'app.cancel': write(z.object({ job: z.string() }), z.null()),
  /** The licences of everything the program is made of. */
  'app.licences': read(nothing, z.string()),
} as const;
