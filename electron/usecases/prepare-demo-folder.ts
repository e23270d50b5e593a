import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';

/** Says to the next demo that this folder may be written again. */
const SIGN = '.daoze-demo';

/** Who ends the name so thinks of a file: of the workspace, or of what stands in it. */
const FILE_ENDINGS: readonly string[] = ['.daoze', '.xlsx', '.pdf', '.zip'];

/** Where the parts of a demo stand in its folder. */
export interface DemoFolder {
  readonly sample: string;
  readonly workspace: string;
  readonly documents: string;
}

/**
 * Makes the folder of a demo, or takes the former demo out of it; what else stands there is left alone.
 * A folder that holds something and was not made by a demo is refused.
 */
export function prepareDemoFolder(folder: string): Result<DemoFolder> {
  const ending = extname(folder).toLowerCase();
  if (FILE_ENDINGS.includes(ending))
    return refused(problem('demo-folder-name', { ending }, { file: folder }));
  const parts = {
    sample: join(folder, '样例'),
    workspace: join(folder, '长宁.daoze'),
    documents: join(folder, '材料'),
  };
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, SIGN))) return taken(folder);
    writeFileSync(join(folder, SIGN), '');
  } catch {
    // A file of this name, or a place where nothing may be written.
    return taken(folder);
  }
  const { sample, workspace, documents } = parts;
  for (const part of [sample, documents, workspace, `${workspace}-wal`, `${workspace}-shm`]) {
    rmSync(part, { recursive: true, force: true });
  }
  return ok(parts);
}

function taken(folder: string): Result<never> {
  return refused(problem('demo-folder-taken', { folder }));
}
