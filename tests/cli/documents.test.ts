import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLAIN_DOCUMENT_SETTINGS } from '../../shared/model/document-settings.ts';
import { daoze } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

async function shown(...options: string[]): Promise<unknown> {
  const { exitCode, stdout } = await daoze('documents', small.workspace, ...options);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

function fileWith(settings: unknown): string {
  const path = small.pathOf('文书.json');
  writeFileSync(path, JSON.stringify(settings));
  return path;
}

test('what documents say is shown, and set by a file of the same form', async () => {
  expect(await shown()).toEqual(PLAIN_DOCUMENT_SETTINGS);
  const wanted = { ...PLAIN_DOCUMENT_SETTINGS, bureau: '长宁区民政局', date: '2026-07-03' };
  expect(await shown('--set', fileWith(wanted))).toEqual(wanted);
  expect(await shown()).toEqual(wanted);
});

test('a file that does not fit is refused with the place, and nothing is set', async () => {
  const before = await shown();
  const path = fileWith({ ...PLAIN_DOCUMENT_SETTINGS, date: '2026年7月3日' });
  const refusal = await daoze('documents', small.workspace, '--set', path);
  expect(refusal.exitCode).toBe(1);
  expect(refusal.stderr).toContain('文书设置在“date”处不合要求');
  expect(await shown()).toEqual(before);
});
