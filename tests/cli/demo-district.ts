import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runDemo } from '../../electron/usecases/run-demo.ts';

const CONTEXT = {
  now: () => '2026-12-01T00:00:00Z',
  newId: () => crypto.randomUUID(),
  author: '测试',
  progress() {},
};

/** The workspace of a small district with both phases: made before the tests of a file, in this process to be quick. */
export function demoDistrict(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-district-'));
  beforeAll(async () => {
    const made = await runDemo(folder, { seed: 7, compounds: 20, responses: 4 }, CONTEXT);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, '长宁.daoze');
}
