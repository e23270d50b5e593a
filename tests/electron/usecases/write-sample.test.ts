import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSpreadsheet } from '../../../electron/files/open-spreadsheet.ts';
import type { Progress } from '../../../electron/usecases/context.ts';
import { type WrittenSample, writeSample } from '../../../electron/usecases/write-sample.ts';
import { readGuideline } from '../../../shared/guideline/read-guideline.ts';
import { sampleTables } from '../../../shared/sample/sample-tables.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

const guideline = changningGuideline();
const size = { seed: 1, compounds: 12, responses: 3 };
const seen: Progress[] = [];
const context = {
  now: () => '2026-12-01T00:00:00.000Z',
  newId: () => 'unused',
  author: 'test',
  progress: (progress: Progress) => seen.push(progress),
};
let folder = '';
let sample: WrittenSample = { guideline: '', files: [] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daoze-sample-'));
  const written = await writeSample(join(folder, 'new', 'sample'), { ...size, guideline }, context);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  sample = written.value;
});
afterAll(() => rm(folder, { recursive: true }));

describe('writing the sample', () => {
  test('makes the folder and puts nothing into it but what it lists', async () => {
    const listed = [sample.guideline, ...sample.files.map((file) => file.path)].map((path) => basename(path));
    expect((await readdir(join(folder, 'new', 'sample'))).toSorted()).toEqual(listed.toSorted());
  });

  test('the guideline beside it is the one it was made for', async () => {
    const reading = readGuideline(await readFile(sample.guideline, 'utf8'));
    expect(reading).toEqual({ ok: true, value: { guideline, warnings: [] } });
  });

  test('the workbooks hold the generated rows, in the order of import', async () => {
    const tables = sampleTables(guideline, size);
    expect(sample.files.map(({ kind, phase }) => ({ kind, phase }))).toEqual(
      tables.map(({ kind, phase }) => ({ kind, phase })),
    );
    for (const [index, table] of tables.entries()) {
      const rows = [...table.rows()].map((row) => row.map((cell) => cell ?? ''));
      expect(await cellsOf(sample.files[index]?.path ?? '', rows)).toEqual(rows);
    }
  });

  test('says how far it has come, to the end', () => {
    expect(seen.at(-1)).toMatchObject({ done: sample.files.length, total: sample.files.length });
  });

  test('where nothing can be written it says so', async () => {
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    const refusal = await writeSample(join(blocked, 'sample'), { ...size, guideline }, context);
    expect(refusal).toMatchObject({ ok: false, problems: [{ code: 'report-not-written' }] });
  });
});

/** The cells of the first sheet, as wide as the rows they are compared with. */
async function cellsOf(path: string, like: readonly (readonly unknown[])[]): Promise<unknown[][]> {
  const opened = await openSpreadsheet(path, { large: false });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const rows: unknown[][] = [];
  for await (const { cells } of opened.value.rows(0)) {
    rows.push(like[rows.length]?.map((_, index) => cells[index] ?? '') ?? []);
  }
  return rows;
}
