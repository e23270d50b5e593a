import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';

/** Refused where a workbook would be written under a name that does not end in .xlsx: nothing could open it. */
export function namedAsWorkbook(path: string): Result<string> {
  return extname(path).toLowerCase() === '.xlsx' ? ok(path) : refused(problem('report-not-xlsx', { path }));
}

/** Refused where a file would be written over one that is read, by whatever name: what a person wrote there would be gone. */
export async function besideWhatIsRead(path: string, read: readonly string[]): Promise<Result<string>> {
  for (const source of read) {
    if (await isSameFile(path, source)) return refused(problem('report-over-source', { path }));
  }
  return ok(path);
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  if (resolve(path) === resolve(other)) return true;
  const [one, two] = await Promise.all([path, other].map((each) => stat(each).catch(() => null)));
  return one != null && two != null && one.dev === two.dev && one.ino === two.ino;
}
