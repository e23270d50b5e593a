import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { GUIDELINE } from '../shared/intake/small-district.ts';
import { valueIn } from '../value-in.ts';
import { AXE, seriousIssues } from './accessibility/check-screens.ts';
import { goToRoute, settled } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: randomUUID,
  author: '王科员',
  progress: () => undefined,
};

const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑,普通商品房,天山路街道,一居'];
const TEXT = '问：停车怎么样？\n答：晚上停不进车。白天倒是停得下。';

let running: RunningApp;

async function workspaceWithRegister(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-e2e-'));
  const path = join(folder, '访谈.daoze');
  const workspace = valueIn(
    initWorkspace(path, { guideline: GUIDELINE, year: 2026, exercise: false }, CONTEXT),
  );
  const register = join(folder, '名册.csv');
  writeFileSync(register, REGISTER.join('\n'));
  const request = { path: register, kind: 'registry', phase: null, large: false } as const;
  valueIn(await importFile(workspace, request, { dryRun: false, strict: true }, CONTEXT));
  workspace.close();
  return path;
}

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWithRegister(), size: { width: 1280, height: 800 } });
  await running.page.evaluate(AXE);
  await goToRoute(running.page, '/evidence/interviews');
  await running.page.getByRole('radiogroup', { name: '阶段' }).first().getByText('中期').click();
});

afterAll(() => running.stop());

async function accessible(): Promise<void> {
  await settled(running.page);
  expect(await seriousIssues(running.page, {})).toEqual([]);
}

test('an interview is pasted and opened', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '记下访谈…' }).click();
  await page.getByRole('combobox', { name: '小区' }).last().fill('甲苑');
  await page.locator('.ant-select-item-option-active').filter({ hasText: '甲苑' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '访谈编号' }).fill('F1');
  await page.getByRole('textbox', { name: '全文' }).fill(TEXT);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('region', { name: '访谈全文' }).waitFor();
  expect(await page.getByRole('region', { name: '访谈全文' }).textContent()).toBe(TEXT);
});

test('a sentence is coded by keyboard alone', async () => {
  const { page } = running;
  await page.getByRole('region', { name: '访谈全文' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => page.locator('blockquote').textContent()).toBe('晚上停不进车。');
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('停车');
  await page.getByRole('form', { name: '编码' }).getByText('负面').click();
  await page.keyboard.press('Control+Enter');
  const coded = page.getByRole('region', { name: '已编码的话' });
  await coded.getByRole('button', { name: '晚上停不进车。' }).waitFor();
  expect(await page.locator('mark').textContent()).toBe('晚上停不进车。');
});

test('words are coded that the mouse selected', async () => {
  const { page } = running;
  const words = page.getByRole('region', { name: '访谈全文' }).getByText('白天倒是停得下');
  await words.click({ clickCount: 3 });
  const quote = await page.locator('blockquote').textContent();
  expect(TEXT).toContain(quote);
  await page.getByRole('button', { name: '放弃' }).click();
  await accessible();
});

test('what is coded is entered once it is confirmed', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '确认录入 1 个议题' }).click();
  await page.getByRole('button', { name: '没有要录入的议题。' }).waitFor();
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('table', { name: '访谈' }).getByRole('cell', { name: '已录入' }).waitFor();
  await page.getByRole('radiogroup', { name: '访谈的各部分' }).getByText('议题表').click();
  const row = page.getByRole('table', { name: '议题表' }).getByRole('row', { name: /停车/ });
  expect(await row.textContent()).toContain('−1.00');
  await accessible();
});

test('a Word file is read where workbooks are imported, a text as well; what is neither says so', async () => {
  const { page, app } = running;
  await goToRoute(page, '/evidence/interviews');
  const folder = mkdtempSync(join(tmpdir(), 'daoze-e2e-'));
  const brought = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return app.answerDialog(join(folder, name));
  };
  const button = page.getByRole('button', { name: '导入 Word、文本或工作簿…' });
  const text = page.getByRole('textbox', { name: '全文' });
  const children = [new Paragraph('问：电梯呢？'), new Paragraph('答：电梯老坏。')];
  await brought('F2.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
  await button.click();
  await expect.poll(() => text.inputValue()).toBe('问：电梯呢？\n答：电梯老坏。');
  expect(await page.getByRole('textbox', { name: '访谈编号' }).inputValue()).toBe('F2');
  await accessible();
  await page.getByRole('button', { name: '取消' }).click();
  await text.waitFor({ state: 'detached' });
  await brought('F3.txt', '问：绿化呢？\n答：还行。');
  await button.click();
  await expect.poll(() => text.inputValue()).toBe('问：绿化呢？\n答：还行。');
  await page.getByRole('button', { name: '取消' }).click();
  await text.waitFor({ state: 'detached' });
  await brought('F4.docx', 'PK 不是文档');
  await button.click();
  await page.getByText('文件不是 Word 文档（.docx），或已损坏').waitFor();
});
