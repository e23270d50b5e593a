import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../electron/files/workbook-of.ts';
import { BOMBS } from '../fuzz/bombs/bombs.ts';
import { defused } from '../fuzz/bombs/defused.ts';

/** How soon each bomb is refused, and what memory it takes beyond a workbook of one cell; a process each. */
export async function benchBombs(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  const outcomeOf = async (file: string, bytes: Buffer) => {
    const path = join(folder, file);
    await writeFile(path, bytes);
    return await defused(path);
  };
  try {
    const ordinary = await outcomeOf('a.xlsx', workbookOf({ data: '<row><c><v>1</v></c></row>' }));
    const lines = [line('a workbook of one cell', ordinary.ms, 0)];
    for (const { name, file, bytes } of BOMBS) {
      const { ms, peak } = await outcomeOf(file, bytes());
      lines.push(line(name, ms, peak - ordinary.peak));
    }
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function line(name: string, ms: number, megabytes: number): string {
  return `${ms.toFixed(0).padStart(6)} ms ${Math.max(megabytes, 0).toFixed(0).padStart(4)} MB  ${name}`;
}
