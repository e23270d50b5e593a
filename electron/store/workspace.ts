import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { sha256 } from './sha256.ts';
import type { ReadStore, WriteStore } from './store.ts';

const aboutRow = z.object({
  year: z.number().int(),
  /** A workshop's practice data, never to be mixed with real data. */
  exercise: z
    .number()
    .int()
    .transform((flag) => flag === 1),
  createdAt: z.string(),
});

/** What a workspace says about itself. */
export type AboutWorkspace = z.infer<typeof aboutRow>;

/** An open workspace file. Nobody else can open it until it is closed. */
export interface Workspace extends AboutWorkspace {
  readonly path: string;
  readonly store: WriteStore;
  close(): void;
}

/** The open connection as a workspace. */
export function workspaceOf(db: Database, path: string): Workspace {
  return { path, store: db, close: () => db.close(), ...readAbout(db) };
}

/** The year, the exercise flag and when the file was made. */
export function readAbout(db: ReadStore): AboutWorkspace {
  const row = db.prepare('SELECT year, exercise, created_at AS createdAt FROM workspace').get();
  return aboutRow.parse(row);
}

/** SHA-256 of what the file says about itself; the journal holds it. */
export function aboutHash({ year, exercise, createdAt }: AboutWorkspace): string {
  return sha256(JSON.stringify([year, exercise, createdAt]));
}
