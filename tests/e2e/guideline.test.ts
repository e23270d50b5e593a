import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goTo, goToRoute } from './harness/go-to.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-guideline-'));
let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), size: { width: 1280, height: 800 } });
});

afterAll(async () => {
  await discard();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await goToRoute(running.page, '/guideline/indicators?at=0');
  await discard();
});

async function discard(): Promise<void> {
  const button = running.page.getByRole('button', { name: '放弃修改' });
  if (await button.isVisible()) await button.click();
  await state('已保存');
}

/** Closes all that was said, so that it is not taken for what is said next. */
async function closeNotifications(): Promise<void> {
  const close = running.page.locator('.ant-notification').getByRole('button', { name: /关闭|Close/ });
  while ((await close.count()) > 0) {
    const before = await close.count();
    await close.first().click();
    await expect.poll(() => close.count()).toBeLessThan(before);
  }
}

function state(words: string): Promise<void> {
  return running.page.getByRole('status').getByText(words, { exact: true }).first().waitFor();
}

function row(id: string): Locator {
  return running.page.getByRole('treeitem').filter({ has: running.page.getByText(id, { exact: true }) });
}

function field(label: string): Locator {
  return running.page.getByLabel(label, { exact: true }).first();
}

/** An option of the list that is open. */
function option(name: string): Locator {
  return running.page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-content')
    .getByText(name, { exact: true });
}

async function choose(id: string): Promise<void> {
  await row(id).click();
  await expect.poll(() => field('编号').inputValue()).toBe(id);
}

describe('the tree', () => {
  test('points add up before one’s eyes; what does not fit cannot be saved, and Ctrl Z takes it back', async () => {
    const { page } = running;
    await choose('1.2.1');
    await field('分值').fill('5');
    // 5 + 2 + 2 + 1 are 10 of 8
    await row('1.2').getByText('多 2 分').waitFor();
    await page.getByRole('button', { name: '1 处错误' }).waitFor();
    expect(await page.getByRole('button', { name: '保存为新版' }).isDisabled()).toBe(true);
    await row('1.2').click();
    await page.getByRole('button', { name: '把本级改为 10' }).click();
    await row('1').getByText('差 2 分').or(row('1').getByText('多 2 分')).first().waitFor();
    await row('1.2').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await state('已保存');
    await page.getByRole('button', { name: '检查通过' }).waitFor();
  });

  test('is worked by keyboard: arrows, a move, a copy, a name, a removal', async () => {
    const { page } = running;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await choose('1.1');
    await press('ArrowDown');
    await expect.poll(() => field('编号').inputValue()).toBe('1.1.1');
    await press('Alt+ArrowDown');
    // Without a pause: each key acts on what the key before has left.
    await press('Control+d');
    await expect.poll(() => field('编号').inputValue()).toBe('1.1.4');
    expect(await page.getByRole('treeitem').nth(3).textContent()).toContain('1.1.1');
    expect(await page.getByRole('treeitem').nth(4).textContent()).toContain('1.1.4');
    await press('F2');
    await page.keyboard.type('新名称');
    await row('1.1.4').getByText('新名称').waitFor();
    await row('1.1.4').click();
    await press('Delete');
    await expect.poll(() => row('1.1.4').count()).toBe(0);
    await press('ArrowLeft', 'ArrowLeft');
    await expect.poll(() => row('1.1.1').count()).toBe(0);
    await press('ArrowRight');
    await row('1.1.1').waitFor();
  });

  test('through the eyes of a type: its own points, what they count for, what is not for it', async () => {
    const { page } = running;
    await page.getByRole('combobox', { name: '按类型看' }).click();
    await option('老洋房').click();
    await row('2.1.1').getByText('不适用').waitFor();
    await page.getByRole('combobox', { name: '按类型看' }).click();
    await option('基础（各类型共用）').click();
  });
});

describe('a leaf', () => {
  test('its scale is tried on a value, for the base and for the types that have their own', async () => {
    const { page } = running;
    await choose('1.2.1');
    await page.getByRole('spinbutton', { name: '试一个测量值' }).fill('42.5');
    // From 10 to 75 in proportion: (42.5 − 10) ÷ 65 × 3 = 1.5
    await page.getByText('42.5 → 1.5 分 / 3 分').waitFor();
    // 涉外商品房 has all at 60: (42.5 − 10) ÷ 50 × 3 = 1.95
    await page.getByText('涉外商品房 1.95 分 / 3 分').waitFor();
  });

  test('what a type has otherwise is said as its difference', async () => {
    const { page } = running;
    await choose('1.1.3');
    await page.getByRole('combobox', { name: '为某一类型另行规定' }).click();
    await option('老洋房').click();
    const own = page.getByRole('listitem').filter({ hasText: '老洋房：' });
    await own.getByText('老洋房：与基础相同').waitFor();
    await own.getByLabel('满分值').fill('61');
    await own.getByText('老洋房：满分值 61（基础 ').waitFor();
    await row('1.1.3').getByText('≠2').waitFor();
  });

  test('another measure asks for its own fields, and says in place what is missing', async () => {
    const { page } = running;
    await choose('1.1.3');
    await field('测量').click();
    await option('满意率').click();
    const questions = page.locator('[data-field="measure.questions"]');
    await questions.getByText('至少要有一项').waitFor();
    await page.getByRole('button', { name: /处错误/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /1\.1\.3/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Close' })
      .or(page.getByLabel('关闭'))
      .first()
      .click();
  });

  test('five compounds are scored anew after each change', async () => {
    const { page } = running;
    await choose('1.2.3');
    const trial = page.locator('section').filter({ has: page.getByRole('heading', { name: '试算' }) });
    await trial.getByText('/ 2').first().waitFor();
    await field('分值').fill('1');
    await row('1.2').click();
    await page.getByRole('spinbutton', { name: /1\.2\.1/ }).fill('4');
    await choose('1.2.3');
    await trial.getByText('/ 1').first().waitFor();
    await trial.getByText(/用时 \d+ 毫秒/).waitFor();
  });
});

test('ids that other things refer to take their references along, and no id is given twice', async () => {
  const { page } = running;
  await goToRoute(page, '/guideline/questions?item=q01');
  await field('题号').fill('q02');
  await page.getByText('“q02”已经有了').waitFor();
  await field('题号').fill('总体');
  await page.keyboard.press('Enter');
  await page.getByText('用到它的指标').waitFor();
  await page.getByRole('button', { name: '检查通过' }).waitFor();
  expect(await page.getByText('没有指标用到').count()).toBe(0);
});

test('a new version says what it changes and why; the one before can be read, not written', async () => {
  const { page } = running;
  await goToRoute(page, '/guideline/grades');
  await page.getByRole('spinbutton', { name: '起始分 优秀' }).fill('88');
  await page.getByRole('button', { name: '保存为新版' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('等次 优秀：起始分 90 → 88').waitFor();
  await dialog.getByLabel('版本').fill('2026.2');
  await dialog.getByLabel('修订理由').fill('专家会');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存为第 2 版').waitFor();
  await state('已保存');
  await goToRoute(page, '/guideline/versions');
  const versions = page.getByRole('listitem').filter({ hasText: '末级指标' });
  await versions.first().getByText('专家会').waitFor();
  await versions.nth(1).getByRole('button', { name: '打开（只读）' }).click();
  await page.getByText('正在看第 1 版，只读').waitFor();
  expect(await field('名称').isDisabled()).toBe(true);
  await page.getByRole('button', { name: '回到草稿' }).click();
  await goToRoute(page, '/guideline/differences?before=1&after=2');
  await page.getByText('等次 优秀：起始分 90 → 88').waitFor();
});

test('the effect of a draft on a finished run: how many change, and each before and after', async () => {
  const { page } = running;
  await goToRoute(page, '/guideline/grades');
  await page.getByRole('spinbutton', { name: '起始分 良好' }).fill('70');
  await goToRoute(page, '/guideline/effect');
  await page.getByRole('button', { name: '计算影响' }).click();
  await page.getByText(/40 个小区中 \d+ 个总分有变化/).waitFor();
  await page.getByRole('checkbox', { name: '只看等次变化的' }).check();
  const grid = page.getByRole('grid', { name: /逐个小区/ });
  await grid.getByRole('gridcell', { name: '合格', exact: true }).first().waitFor();
  await grid.getByRole('gridcell', { name: '良好', exact: true }).first().waitFor();
});

describe('files', () => {
  test('the draft is written as a workbook and as JSON, and read again without a difference', async () => {
    const { page, app } = running;
    for (const [item, ending] of [
      ['工作簿', 'xlsx'],
      ['JSON', 'json'],
    ] as const) {
      const path = join(folder, `导则.${ending}`);
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await app.answerDialog(path);
      await expect.poll(() => existsSync(path)).toBe(true);
      await page.locator('.ant-notification').getByText(path).waitFor();
      await page.getByRole('button', { name: '导入' }).click();
      await page.getByRole('menuitem', { name: '从文件' }).click();
      await app.answerDialog(path);
      await page.getByText('已读入为草稿').first().waitFor();
      await state('已保存');
      await closeNotifications();
    }
  });

  test('a file with faults is refused with every reason, and the draft stays', async () => {
    const { page, app } = running;
    const path = join(folder, '坏.json');
    const guideline = JSON.parse(readFileSync(join(folder, '导则.json'), 'utf8'));
    writeFileSync(path, JSON.stringify({ ...guideline, title: '', grades: [] }));
    await page.getByRole('button', { name: '导入' }).click();
    await page.getByRole('menuitem', { name: '从文件' }).click();
    await app.answerDialog(path);
    const refused = page.getByRole('alert').filter({ hasText: '坏.json' });
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(2);
    await state('已保存');
    await refused.getByRole('button').click();
  });

  test('a file that is dropped on the screen becomes the draft', async () => {
    const { page, app } = running;
    const path = join(folder, '改过.json');
    const guideline = JSON.parse(readFileSync(join(folder, '导则.json'), 'utf8'));
    writeFileSync(path, JSON.stringify({ ...guideline, title: '改过的导则' }));
    await app.drop(page.getByRole('tree'), [path]);
    await state('有未保存的修改');
    await goToRoute(page, '/guideline/rules');
    expect(await field('标题').inputValue()).toBe('改过的导则');
  });

  test('a guideline that comes with the program can be taken up', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '导入' }).click();
    await page.getByRole('menuitem', { name: /国际化社区/ }).click();
    await state('有未保存的修改');
    await row('1').getByText('语言环境').waitFor();
  });
});

describe('an unsaved draft', () => {
  test('is asked about on leaving, and is still there when one comes back', async () => {
    const { page } = running;
    await field('名称').fill('动员各方');
    await goTo(page, '名册');
    const asked = page.getByRole('dialog').filter({ hasText: '导则草稿还没有保存' });
    await asked.getByRole('button', { name: '回去保存' }).click();
    await state('有未保存的修改');
    await row('1').getByText('动员各方').waitFor();
    await goTo(page, '名册');
    await asked.getByRole('button', { name: '放弃修改' }).click();
    await page.getByRole('heading', { level: 1, name: '名册' }).waitFor();
    await goTo(page, '导则');
    await state('已保存');
    await row('1').getByText('动员参与主体').waitFor();
  });
});
