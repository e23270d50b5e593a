/** Whatever file a person brings, the answer is a sentence, and the window goes on working. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-bad-'));
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
  page = running.page;
});

afterAll(() => running.stop());

function file(name: string, contents: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe('a workspace', () => {
  const refused = (path: string) => refusalOf(page, 'app.open', { path });

  test('that is none is refused: text, nothing at all, a folder, a file that is gone', async () => {
    mkdirSync(join(folder, '文件夹.daoze'));
    for (const path of [
      file('文字.daoze', '这不是工作区'),
      file('空.daoze', ''),
      join(folder, '文件夹.daoze'),
      join(folder, '没有.daoze'),
    ]) {
      expect(await refused(path), path).toHaveLength(1);
    }
  });

  test('of another program, or of a newer version of this one, is refused', async () => {
    const foreign = new Database(join(folder, '别的程序.daoze'));
    foreign.exec('CREATE TABLE notes (text TEXT)');
    foreign.close();
    expect(await refused(join(folder, '别的程序.daoze'))).toEqual(['workspace-foreign']);
    const path = join(folder, '新版本.daoze');
    copyFileSync(copyOfSample(), path);
    const newer = new Database(path);
    newer.pragma('user_version = 9999');
    newer.close();
    expect(await refused(path)).toEqual(['workspace-from-the-future']);
  });

  test('that was cut off is refused', async () => {
    const whole = readFileSync(copyOfSample());
    const path = file('截断.daoze', whole.subarray(0, 5000));
    expect(await refused(path)).toHaveLength(1);
  });

  test('and the window still shows the one it had', async () => {
    await page.getByText('2026年度 · 样例').waitFor();
  });
});

test.each([
  ['文字改名.xlsx', '不是表格'],
  ['图片改名.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['截断.xlsx', Buffer.from('504b0304140000000800', 'hex')],
  ['空.csv', ''],
  ['旧格式.xls', Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex')],
  ['乱码.csv', Buffer.from([0x00, 0xff, 0xfe, 0x00, 0x81, 0x20])],
])('the spreadsheet %s is refused in words that name it', async (name, contents) => {
  await goToRoute(page, '/home');
  await goToRoute(page, '/evidence/import');
  await running.app.drop(page.locator('h1'), [file(name, contents)]);
  await expect.poll(() => page.getByRole('alert').first().textContent()).toContain(name);
});
