import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, runDemo } from '../../../electron/usecases/run-demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-demo-'));
const path = join(folder, 'demo');
const SIZE = { seed: 3, compounds: 15, responses: 3 };

function context() {
  return {
    now: () => '2026-12-01T00:00:00Z',
    newId: () => crypto.randomUUID(),
    author: '测试',
    progress() {},
  };
}

async function demo(): Promise<Demo> {
  const made = await runDemo(path, SIZE, context());
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

describe('the demo', () => {
  let first: Demo;

  beforeAll(async () => {
    first = await demo();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('imports every file of the sample and rejects the rows that are wrong on purpose', () => {
    expect(first.plans).toHaveLength(19);
    expect(first.plans.reduce((sum, { counts }) => sum + counts.rejected, 0)).toBeGreaterThan(10);
  });

  test('scores mid-year, year-end and the year, and writes both documents of each', () => {
    expect(first.runs.map(({ scores }) => scores.phase)).toEqual(['mid', 'end', 'annual']);
    expect(first.documents).toHaveLength(6);
    expect(first.documents.every((file) => existsSync(file))).toBe(true);
  });

  test('replaces a former demo, gives the same figures, and leaves other files alone', async () => {
    const note = join(path, '我的笔记.txt');
    writeFileSync(note, '请留着');
    const again = await demo();
    expect(again.runs.map(({ digest }) => digest)).toEqual(first.runs.map(({ digest }) => digest));
    expect(existsSync(note)).toBe(true);
  });

  test('refuses a folder that holds something else', async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, '论文.docx'), '');
    expect(await runDemo(other, SIZE, context())).toMatchObject({
      ok: false,
      problems: [{ code: 'demo-folder-taken' }],
    });
  });

  test('refuses a file in the place of the folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await runDemo(file, SIZE, context())).toMatchObject({ ok: false });
  });
});
