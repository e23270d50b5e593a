import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptFile } from '../../../electron/main/kept-file.ts';
import { DEFAULT_SETTINGS, settingsSchema } from '../../../shared/contract/settings.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'a/settings.json');
const open = (path: string) => new KeptFile(path, settingsSchema, DEFAULT_SETTINGS);

test('what is kept is there at the next start', () => {
  const path = newPath();
  open(path).keep({ ...DEFAULT_SETTINGS, person: '王科员', zoom: 150 });
  expect(open(path).value).toEqual({ ...DEFAULT_SETTINGS, person: '王科员', zoom: 150 });
});

test.each(['', '{', '[]', '{"language":"fr"}', '{"language":"zh","theme":"dark","zoom":900,"person":""}'])(
  'a damaged file counts as none, and is replaced when something is kept: %s',
  (text) => {
    const path = newPath();
    open(path).keep(DEFAULT_SETTINGS);
    writeFileSync(path, text);
    const kept = open(path);
    expect(kept.value).toEqual(DEFAULT_SETTINGS);
    kept.keep({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ language: 'en' });
  },
);
