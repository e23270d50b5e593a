import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AXE, seriousIssues } from './accessibility/check-screens.ts';
import { call } from './harness/bridge.ts';
import { goToRoute, settled } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { dropFiles, folderOfFiles, rowsOf, tableIn } from './import-window.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

const folder = folderOfFiles();
let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
  await running.page.evaluate(AXE);
});

afterAll(() => running.stop());

beforeEach(async () => {
  const { page } = running;
  await goToRoute(page, '/home');
  await goToRoute(page, '/evidence/import');
  await page.getByRole('radiogroup', { name: '阶段' }).first().getByText('中期').click();
});

function file(name: string, ...lines: string[]): string {
  return tableIn(folder, name, ...lines);
}

function drop(...paths: string[]): Promise<void> {
  return dropFiles(running, ...paths);
}

function button(name: string | RegExp): Locator {
  return running.page.getByRole('button', { name });
}

/** Chooses what a column means, by keyboard. */
async function choose(column: RegExp, meaning: string): Promise<void> {
  const { page } = running;
  await page.getByRole('combobox', { name: column }).click();
  await page.keyboard.type(meaning);
  await page.keyboard.press('Enter');
}

async function accessible(): Promise<void> {
  await settled(running.page);
  expect(await seriousIssues(running.page, {})).toEqual([]);
}

test('a file with a heading nobody knows is settled, looked over, imported without its faults, and taken back', async () => {
  const { page, app } = running;
  await drop(
    file(
      '王芳打分.csv',
      '2026年中期评分表,,,',
      '专家,小区,指标,打了几分',
      '王芳,C1,2.1.1,88',
      '王芳,C2,2.1.1,188',
      '王芳,C9,2.1.1,70',
    ),
  );
  await page.getByRole('heading', { name: '王芳打分.csv' }).waitFor();
  await expect.poll(() => page.getByText('依据：文件名或表头写着“中期”').isVisible()).toBe(true);
  expect(await page.getByRole('radio', { name: '第 2 行作为标题行' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByText('还缺少：得分。').isVisible()).toBe(true);
  expect(await button('直接预览').isDisabled()).toBe(true);
  await accessible();

  await button('下一步：列的含义').click();
  await choose(/D 列“打了几分”的含义/, '得分');
  await expect.poll(() => page.getByText('由您选定').isVisible()).toBe(true);
  await accessible();

  await button('下一步：预览').click();
  await expect
    .poll(() => rowsOf(page, '预览'))
    .toEqual([
      '4|有问题|「打了几分」：188 超过上限 100，请改正后再导入或保存。|C2|188|王芳|2.1.1',
      '5|有问题|「小区」：名册中没有小区“C9”。请改为名册中的编号或名称，或先把它加入名册。|C9|70|王芳|2.1.1',
    ]);
  await accessible();
  await page.getByRole('gridcell', { name: '188', exact: true }).click();
  await expect.poll(() => page.getByText('第 4 行').isVisible()).toBe(true);

  const target = join(folder, '有问题.xlsx');
  await button('导出有问题的行…').click();
  await app.answerDialog(target);
  await expect.poll(() => existsSync(target)).toBe(true);

  await button('导入 1 行，2 行有问题的不导入').click();
  await page.getByRole('heading', { name: '第 2 次导入完成' }).waitFor();
  await accessible();

  await button('浏览这些数据').click();
  await expect
    .poll(() => rowsOf(page, '浏览'))
    .toEqual([expect.stringContaining('虹桥新村|有效|王芳|2.1.1')]);

  await page.getByText('导入记录', { exact: true }).click();
  await page.getByRole('gridcell', { name: '王芳打分.csv' }).click();
  await button('撤销这次导入').click();
  await expect.poll(() => page.getByText('它带来的 1 项内容不再有效').isVisible()).toBe(true);
  await page.getByRole('dialog').getByRole('button', { name: '撤销这次导入' }).last().click();
  await page.getByText('第 2 次导入已撤销').waitFor();
  await expect.poll(async () => (await rowsOf(page, '导入记录'))[0]).toContain('已撤销');
});

test('with one row in fault nothing is imported, where that is what the person wants', async () => {
  const { page } = running;
  await drop(file('打分.csv', '专家,小区,指标,得分', '李强,C1,2.1.1,90', '李强,C2,2.1.1,很好'));
  await button('直接预览').click();
  await page.getByRole('checkbox', { name: '有一行有问题就都不导入' }).check();
  await button(/^导入 1 行/).click();
  await page.getByText('没有写入任何内容').waitFor();
  await button('换一个文件').click();
});

test('files that cannot be read are refused in words, and the next one takes its turn', async () => {
  const { page } = running;
  await drop(file('坏.xlsx', '这不是表格'), file('好.csv', '专家,小区,指标,得分', '赵敏,C1,2.1.1,90'));
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('坏.xlsx');
  await accessible();
  await button('跳过这个文件').click();
  await page.getByRole('heading', { name: '好.csv' }).waitFor();
  await button('换一个文件').click();
  await page.getByRole('heading', { name: '把表格拖到这里' }).waitFor();
});

test('a table nobody recognises asks what it is', async () => {
  const { page } = running;
  await drop(file('名单.csv', '姓名,电话', '张三,1'));
  await page.getByText('没有认出这是哪一类数据').waitFor();
  expect(await button('下一步：列的含义').isDisabled()).toBe(true);
  await accessible();
  await button('换一个文件').click();
});

test('a preview can be cancelled; nothing is written', async () => {
  const { page } = running;
  const lines = Array.from({ length: 300_000 }, (_, index) => `专家${index},C1,2.1.1,${index % 100}`);
  await drop(file('很长.csv', '专家,小区,指标,得分', lines.join('\r\n')));
  const before = await call(page, 'evidence.imports', {});
  await button('直接预览').click();
  await button('取消').click();
  await page.getByText('已取消').first().waitFor();
  expect(await call(page, 'evidence.imports', {})).toEqual(before);
  await button('换一个文件').click();
});

test('a file in hand waits while one looks elsewhere; when something changed meanwhile, it is previewed again', async () => {
  const { page } = running;
  await drop(file('等一等.csv', '专家,小区,指标,得分', '孙立,C1,2.1.1,80'));
  await page.getByRole('heading', { name: '等一等.csv' }).waitFor();
  await button('直接预览').click();
  await button('导入 1 行').waitFor();
  await page.getByText('录入', { exact: true }).click();
  const grid = { kind: 'marks', level: 'compound', indicator: null, phase: 'mid', expert: '钱一' };
  const changes = [{ object: 'C2', column: '2.1.1', text: '70', note: null }];
  expect(await call(page, 'entry.save', { ...grid, changes })).toMatchObject({ ok: true });
  await page.getByText('导入', { exact: true }).click();
  await button('导入 1 行').click();
  await page.getByText('预览之后，导则、名册或数据有了变动').waitFor();
  await button('重新预览').click();
  await button('导入 1 行').click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
});

test('a long list is fetched as it is scrolled', async () => {
  const { page } = running;
  const rows = Array.from({ length: 350 }, (_, index) => `长队${index},C1,2.1.1,${index % 100}`);
  await drop(file('长队.csv', '专家,小区,指标,得分', ...rows));
  await page.getByRole('heading', { name: '长队.csv' }).waitFor();
  await button('直接预览').click();
  const grid = page.getByRole('grid', { name: '预览' });
  await grid.waitFor();
  await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.getByRole('gridcell', { name: '长队349' }).waitFor();
  await grid.evaluate((element) => element.scrollTo(0, 0));
  await page.getByRole('gridcell', { name: '长队0', exact: true }).waitFor();
  await button('换一个文件').click();
});

test('rows are narrowed and opened by keyboard, each with its file, sheet and row', async () => {
  const { page } = running;
  const path = file(
    '检查.csv',
    '小区,指标,检查项,结果,检查人',
    'C1,4.2.1,消防通道畅通,达标,王',
    'C2,4.2.1,消防通道畅通,不达标,李',
  );
  await drop(path);
  await page.getByRole('heading', { name: '检查.csv' }).waitFor();
  await button('直接预览').click();
  await button(/^导入 2 行/).click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
  await goToRoute(page, '/evidence/rows?kind=checks&compound=C2');
  await expect.poll(() => rowsOf(page, '浏览')).toEqual([expect.stringContaining('长宁花园')]);
  await accessible();
  const source = page.getByRole('dialog').getByText('第 3 行');
  await page.getByRole('gridcell', { name: '长宁花园' }).click();
  await source.waitFor();
  await page.keyboard.press('Escape');
  // The keyboard goes back to where it was.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('gridcell');
  await page.keyboard.press('Enter');
  await source.waitFor();
  expect(await page.getByRole('dialog').getByText('检查人').isVisible()).toBe(true);
  await accessible();
  await page.keyboard.press('Escape');
});

test('an expert does not see others’ marks of what they have not marked themselves', async () => {
  const { page } = running;
  const marks = ['专家,小区,指标,得分', '周岩,C1,2.1.1,91', '吴越,C1,2.1.1,72', '吴越,C2,2.1.1,63'];
  await drop(file('两位专家.csv', ...marks));
  await button('直接预览').click();
  await button(/^导入 3 行/).click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
  await call(page, 'app.changeSettings', { person: '周岩' });
  await goToRoute(page, '/evidence/rows?kind=marks');
  const shown = () => rowsOf(page, '浏览');
  await expect.poll(shown).toContainEqual(expect.stringMatching(/虹桥新村\|吴越\|2\.1\.1.*\|72\|/));
  await expect.poll(shown).toContainEqual(expect.stringMatching(/长宁花园\|吴越\|2\.1\.1.*\|—\|/));
  expect(await page.getByText('别人的分数先不显示').isVisible()).toBe(true);
  await call(page, 'app.changeSettings', { person: '' });
});
