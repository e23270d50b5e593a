import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { press, tabTo } from './harness/keyboard.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
let page: Page;

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), size: { width: 1280, height: 800 } });
  page = running.page;
  await goTo(page, '攻略');
});

afterAll(() => running.stop());

const list = (): Locator => page.getByRole('list', { name: '攻略条目' });
const search = (): Locator => page.getByRole('textbox', { name: '查找文字、拼音或首字母' });
const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });
const entry = (title: string): Locator => list().getByRole('button', { name: title });

/** The titles that stand in the list are these and no others. */
function listed(...titles: string[]): Promise<void> {
  const expected = titles.map((title) => expect.stringContaining(title));
  return expect.poll(() => list().getByRole('button').allTextContents()).toEqual(expected);
}

async function undo(): Promise<void> {
  await page.locator('.ant-notification').getByRole('button', { name: '撤销' }).last().click();
  await page
    .locator('.ant-message')
    .getByText(/^已撤销：.+攻略 1 条$/)
    .waitFor();
}

test('six aspects stand with their types and how many entries each has', async () => {
  const shelves = page.getByRole('navigation', { name: '按方面和类型' });
  for (const aspect of [
    '动员参与主体',
    '建立自治载体',
    '形成公共议题',
    '梳理治理资源',
    '开展沟通协商',
    '加强监督评议',
  ])
    await shelves.getByRole('button', { name: aspect }).waitFor();
  await shelves.getByRole('button', { name: '老洋房' }).first().click();
  await listed('一个门牌一个召集人');
  await shelves.getByRole('button', { name: '全部' }).click();
  await entry('楼组长补缺和分片联户').waitFor();
});

test('an entry is found by initials, by the keyboard alone, and read with the compounds it would help', async () => {
  await page.keyboard.press('/');
  await search().fill('lzzbq');
  await listed('楼组长补缺和分片联户');
  await tabTo(page, entry('楼组长补缺和分片联户'));
  await press(page, 'Enter');
  await heading('楼组长补缺和分片联户').waitFor();
  await page.getByText('1.2.2 楼组长配备率').waitFor();
  await page.getByText(/个已评分小区中，\d+ 个在关联指标上有短板/).waitFor();
});

test('what is changed is known to be changed, is undone, and can be set back', async () => {
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('楼组长怎么补');
  await page.getByRole('button', { name: '保存' }).click();
  await heading('楼组长怎么补').waitFor();
  await page.getByRole('article').getByText('自带，已改').waitFor();
  await undo();
  await heading('楼组长补缺和分片联户').waitFor();
  await page.getByRole('button', { name: '历史版本' }).click();
  const versions = page.getByRole('dialog');
  await versions.getByText('第 2 版').waitFor();
  await versions.getByRole('button', { name: '改回这一版' }).first().click();
  await page.keyboard.press('Escape');
  await heading('楼组长怎么补').waitFor();
  await page.getByRole('button', { name: '恢复自带文本' }).click();
  await heading('楼组长补缺和分片联户').waitFor();
});

test('a new entry needs a title, a case and steps; it can be removed', async () => {
  await search().fill('');
  await page.getByRole('button', { name: '新增攻略' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('楼道议事角');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => page.getByText('不能为空').count()).toBe(2);
  await page.getByRole('textbox', { name: '适用情形' }).fill('没有地方坐下来谈');
  await page.getByRole('textbox', { name: '步骤' }).fill('放凳：放两条长凳\n约时间：周三晚上');
  await page.getByRole('textbox', { name: '分工' }).fill('楼组长');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('每一行都要有冒号').waitFor();
  await page.getByRole('textbox', { name: '分工' }).fill('楼组长：约人');
  await page.getByRole('button', { name: '保存' }).click();
  await heading('楼道议事角').waitFor();
  await page.getByRole('article').getByText('自编').waitFor();
  await entry('楼道议事角').waitFor();
  await page.getByRole('button', { name: '移除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await entry('楼道议事角').waitFor({ state: 'detached' });
});

test('what was typed is not lost without a word', async () => {
  await entry('一个门牌一个召集人').click();
  await heading('一个门牌一个召集人').waitFor();
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill('改了一半');
  await goTo(page, '首页');
  const question = page.getByRole('dialog', { name: '还有没有保存的改动' });
  await question.getByRole('button', { name: '不保存，离开' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: '标题' }).count()).toBe(0);
});
