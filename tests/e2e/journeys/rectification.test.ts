/** From mid-year to year-end: what fell short is registered, told in letters, mended step by step, and closed. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemPageSchema } from '../../../shared/contract/rectification/items.ts';
import { call } from '../harness/bridge.ts';
import { goTo, goToRoute } from '../harness/go-to.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-rectification-'));
const PROBLEM = '东门消防通道堆放杂物';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
  page = running.page;
});

afterAll(() => running.stop());

async function items(filter: object) {
  const answer = await call(page, 'rectification.items', { filter, offset: 0, limit: 200 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return itemPageSchema.parse(answer.value);
}

async function choosePhase(name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '阶段' }).first().getByText(name, { exact: true }).click();
}

/** The letter to a compound as it is previewed. */
async function letterTo(code: string) {
  await goToRoute(page, `/reports?compound=${code}`);
  const letter = page.getByRole('region', { name: /评估意见书$/ });
  await letter.getByText(`编号${code}`).first().waitFor({ timeout: 40_000 });
  return letter;
}

/** Records the next step in the form of the open item. */
async function record(state: string, text: string, evidence = ''): Promise<void> {
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: '经办人' }).fill('李主任');
  if (evidence !== '') await panel.getByRole('textbox', { name: /^佐证/ }).fill(evidence);
  if (text !== '') await panel.getByRole('textbox', { name: '说明' }).fill(text);
  await panel.getByRole('button', { name: '保存' }).click();
  await panel.getByRole('listitem').filter({ hasText: state }).last().waitFor();
}

test('what fell short at mid-year is registered at once, after its number was shown', async () => {
  await choosePhase('中期');
  const before = (await items({})).all;
  await goTo(page, '整改');
  await page.getByRole('button', { name: '登记整改项' }).click();
  const dialog = page.getByRole('dialog', { name: '登记整改项' });
  await dialog.getByText('已登记的').waitFor();
  const button = dialog.getByRole('button', { name: /^登记 \d+ 项$/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await button.click();
  await page.getByText(`已登记整改项 ${count} 项`).waitFor();
  expect((await items({})).all).toBe(before + count);
});

test('an item by hand stands in the letter of mid-year', async () => {
  await page.getByRole('button', { name: '登记整改项' }).click();
  const dialog = page.getByRole('dialog', { name: '登记整改项' });
  await dialog.getByText('自行登记').click();
  await dialog.getByRole('combobox', { name: '小区' }).fill('C0001');
  await page.locator('.ant-select-item-option-active').filter({ hasText: 'C0001' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: '问题' }).fill(PROBLEM);
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByText('已登记整改项', { exact: true }).waitFor();
  const { number = '' } = (await items({ text: PROBLEM })).rows[0] ?? {};
  expect(number).toMatch(/^C0001-\d\d$/);
  const letter = await letterTo('C0001');
  await letter.getByText(number).waitFor();
});

test('it is mended step by step by keyboard; without evidence of the review it is not closed', async () => {
  const { id = '' } = (await items({ text: PROBLEM })).rows[0] ?? {};
  await goToRoute(page, `/rectification?item=${encodeURIComponent(id)}`);
  await record('分析', '住户无处存放');
  await record('回应', '清理并设公共储物间');
  await record('复核', '现场复查');
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: '保存' }).click();
  await panel.getByText('复核没有写明佐证').waitFor();
  await record('销号', '', '复查照片3张');
  expect((await items({ text: PROBLEM })).rows[0]?.state).toBe('closed');
  await page.keyboard.press('Escape');
});

test('a return is filled in elsewhere and taken back', async () => {
  const [open] = (await items({ state: 'registered' })).rows;
  const answer = await call(page, 'rectification.export', {
    ...{ filter: { text: open?.number }, each: 'one', folder },
  });
  expect(answer.ok).toBe(true);
  const path = join(folder, '整改反馈表-2026.xlsx');
  const workbook = await new exceljs.Workbook().xlsx.readFile(path);
  const { day } = await items({});
  const filled = { I2: '分析', J2: day, K2: '李主任', L2: '人手不足' };
  for (const [address, text] of Object.entries(filled)) {
    const cell = workbook.worksheets[0]?.getCell(address);
    if (cell !== undefined) cell.value = text;
  }
  await workbook.xlsx.writeFile(path);
  await goTo(page, '整改');
  await page.getByRole('button', { name: '导入反馈表' }).click();
  const dialog = page.getByRole('dialog', { name: '导入反馈表' });
  await dialog.getByRole('button', { name: '选取填好的反馈表' }).click();
  await running.app.answerDialog(path);
  await dialog.getByText('新进展 1 行').waitFor();
  await dialog.getByRole('button', { name: '导入 1 行' }).click();
  await page.getByText('反馈表已导入').waitFor();
  expect((await items({ text: open?.number })).rows[0]?.state).toBe('analysed');
});

test('the ledger of all of them is written to be printed', async () => {
  await goTo(page, '整改');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByText('导出整改台账').click();
  const dialog = page.getByRole('dialog', { name: '导出整改台账' });
  await dialog.getByRole('button', { name: '选择文件夹并写出' }).click();
  await running.app.answerDialog(folder);
  await dialog.waitFor({ state: 'hidden', timeout: 20_000 });
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/^整改台账-\d{4}-\d\d-\d\d\.pdf$/));
});

test('the letter of year-end says that it was closed and how the score moved', async () => {
  await choosePhase('年终');
  const letter = await letterTo('C0001');
  // Lines of a page break where they are full.
  const said = async () => (await letter.innerText()).replaceAll(/\s/g, '');
  await expect.poll(said, { timeout: 20_000 }).toMatch(/已销号[^（]*（C0001-\d\d/);
  expect(await said()).toContain('小区得分由中期');
});
