/** A clerk confirms what evidence says is needed, lets a committee start from it, and links a need with a service. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToRoute } from '../harness/go-to.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), settings: { person: '王科员' } });
  page = running.page;
  await goToRoute(page, '/lists?level=type&key=sold_public');
});

afterAll(() => running.stop());

test('confirms a candidate by keyboard; it is on the list, and can be taken back', async () => {
  await page.getByRole('button', { name: '候选需求' }).click();
  const candidates = page.getByRole('dialog');
  const tick = candidates.getByRole('checkbox', { name: '改进小区垃圾分类和环境卫生' });
  await tick.focus();
  await page.keyboard.press('Space');
  await candidates.getByRole('button', { name: '确认 1' }).press('Enter');
  await page.getByText('需求已确认').waitFor();
  await candidates.getByText('已列入').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '改进小区垃圾分类和环境卫生' }).waitFor();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByRole('button', { name: '改进小区垃圾分类和环境卫生' }).waitFor({ state: 'detached' });
});

test('a new need is linked with a service that is proposed for it', async () => {
  await page.getByRole('button', { name: '新增', exact: true }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('内容').fill('增加维修资金和公共收益的讲解');
  await panel.getByRole('button', { name: /^保\s?存$/ }).click();
  await page.getByText('已保存').first().waitFor();
  const row = page.getByRole('row').filter({ hasText: '增加维修资金和公共收益的讲解' });
  await row.getByText('尚无对应').waitFor();
  await page.getByRole('button', { name: '增加维修资金和公共收益的讲解' }).click();
  await panel
    .getByRole('button', { name: /^对应 / })
    .first()
    .click();
  await panel.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect.poll(() => row.getByText('尚无对应').count()).toBe(0);
});

test('the need is given words of an interview, which lead to where they were said', async () => {
  const need = page.getByRole('button', { name: '增加维修资金和公共收益的讲解' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await need.click();
  await page.getByRole('button', { name: '选用访谈摘录…' }).click();
  const choice = page.getByRole('dialog', { name: '选用访谈摘录' });
  const words = choice.getByRole('list', { name: '访谈摘录' }).getByRole('listitem').first();
  await words.getByRole('checkbox').check();
  const quote = (await words.locator('q').textContent()) ?? '';
  expect(quote).not.toBe('');
  await choice.getByRole('button', { name: '完成' }).click();
  await page.getByRole('button', { name: /^保\s?存$/ }).click();
  const row = page.getByRole('row').filter({ hasText: '增加维修资金和公共收益的讲解' });
  await row.getByText(`：“${quote}”`).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await need.click();
  await page.getByRole('link', { name: '打开访谈 →' }).click();
  await page.getByRole('region', { name: '访谈全文' }).waitFor();
  expect(await page.locator('blockquote').textContent()).toContain(quote.slice(0, 4));
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('dialog', { name: '清单条目' }).waitFor();
  await page.keyboard.press('Escape');
});

test('finds a committee by 拼音 and starts its lists from the common ones', async () => {
  const choice = page.getByRole('combobox', { name: '小区类型或居委会' });
  // The panel gives the keyboard back when it is gone.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await choice.click();
  await choice.fill('jwh');
  await page.locator('.ant-select-item-option-active').filter({ hasText: '居委会' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '从共性清单生成' }).click();
  await page.getByText('已从共性清单生成').waitFor();
  await page.getByRole('table', { name: '问题需求清单' }).waitFor();
});

test('every list is written as a workbook', async () => {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByText('导出当前清单').click();
  await running.app.answerDialog(running.home);
  await page.getByText('清单已导出').waitFor({ timeout: 20_000 });
  await page.getByText('1 个工作簿').waitFor();
});
