import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guideline } from '../../shared/model/guideline.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { BUILT_IN_FOLDER } from './built-in-folder.ts';
import { readGuidelineFile } from './read-guideline-file.ts';

/** A guideline that comes with the program, and the file it stands in. */
export interface BuiltInGuideline {
  readonly path: string;
  readonly guideline: Guideline;
}

/** The guidelines that come with the program, to start one's own from; in the order of their file names. */
export async function listBuiltInGuidelines(): Promise<Result<BuiltInGuideline[]>> {
  const names = (await readdir(BUILT_IN_FOLDER)).filter((name) => name.endsWith('.json')).sort();
  const listed: BuiltInGuideline[] = [];
  for (const name of names) {
    const path = join(BUILT_IN_FOLDER, name);
    const reading = await readGuidelineFile(path);
    if (!reading.ok) return reading;
    listed.push({ path, guideline: reading.value.guideline });
  }
  return ok(listed);
}
