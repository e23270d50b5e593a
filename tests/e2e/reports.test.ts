import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { copyOfSample, emptyWorkspace } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'daoze-reports-'));

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
  await goTo(running.page, '报告');
});

afterAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  await running.stop();
});

/** The tick of a document. */
function tick(name: string) {
  return running.page.getByRole('checkbox', { name: `导出${name}` });
}

/** Exports into a folder of its own below the test's. */
async function exportInto(folder: string, button: string | RegExp): Promise<void> {
  await running.page.getByRole('button', { name: button }).click();
  await running.app.answerDialog(join(FOLDER, folder));
}

describe('the preview', () => {
  test('shows the district report page by page, as it will be printed', async () => {
    const { page } = running;
    const report = page.getByRole('region', { name: '评估总报告' });
    // Printing the first document of a session loads what prints.
    await report.getByText('居民区分类治理').first().waitFor({ timeout: 40_000 });
    expect(await report.getByRole('article').count()).toBeGreaterThan(4);
    const first = report.getByRole('article', { name: '第 1 页' });
    expect(await first.locator('canvas').evaluate(hasInk)).toBe(true);
  });

  test('goes to the page that is typed, and zooms by keyboard', async () => {
    const { page } = running;
    await page.getByRole('spinbutton', { name: '页码' }).fill('5');
    const fifth = page.getByRole('article', { name: '第 5 页' });
    await fifth.getByText('图1').waitFor();
    const width = async () => (await fifth.boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('region', { name: '评估总报告' }).press('+');
    await expect.poll(width).toBeGreaterThan(before);
    await page.getByRole('button', { name: '适合宽度' }).click();
    await expect.poll(width).toBeCloseTo(before, 0);
  });

  test('says what the workbook holds', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '成绩总表' }).click();
    const sheet = page.getByRole('region', { name: '成绩', exact: true });
    await sheet.getByText('40 行').waitFor();
    expect(await sheet.getByRole('listitem').first().textContent()).toBe('小区编号');
  });

  test('shows one letter after the other', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '评估意见书', exact: false }).first().click();
    await page.getByRole('region', { name: '评估意见书' }).getByText('评估意见书').first().waitFor();
    const shown = () => page.getByRole('region', { name: '评估意见书' }).getAttribute('aria-label');
    const first = await shown();
    await page.getByRole('button', { name: '下一份' }).click();
    await expect.poll(shown).not.toBe(first);
  });
});

describe('the words of a document', () => {
  test('are seen on the page as they are typed, and kept when they are saved', async () => {
    const { page } = running;
    await page.getByRole('button', { name: /^评估总报告/ }).click();
    await page.getByLabel('发文机关').fill('天山区民政局');
    await page.getByLabel('主送').fill('各有关单位');
    const report = page.getByRole('region', { name: '评估总报告' });
    await report.getByText('各有关单位：').waitFor();
    await page.getByRole('button', { name: '保存文字' }).click();
    await page.getByRole('button', { name: '保存文字' }).waitFor({ state: 'detached' });
    await goTo(page, '首页');
    await page.getByRole('heading', { level: 1, name: '首页' }).waitFor();
    await goTo(page, '报告');
    await expect.poll(() => page.getByLabel('发文机关').inputValue()).toBe('天山区民政局');
  });

  test('may name what the document is about, and nothing else', async () => {
    const { page } = running;
    await page.getByLabel('开头').fill('现将{街道}的情况报告如下。');
    await page.getByRole('button', { name: '保存文字' }).click();
    await page.getByText('评估总报告填不了“{街道}”').waitFor();
    await page.getByRole('button', { name: '不改了' }).click();
    await expect.poll(() => page.getByLabel('开头').inputValue()).toBe('');
  });

  test('are asked about when they are left unsaved', async () => {
    const { page } = running;
    await page.getByLabel('抄送').fill('区府办');
    await page.getByRole('link', { name: '首页' }).click();
    await page.getByRole('button', { name: '留下' }).click();
    expect(await page.getByLabel('抄送').inputValue()).toBe('区府办');
    await page.getByRole('button', { name: '不改了' }).click();
  });
});

test('the bulletin of each subdistrict, the sheet of each committee and the portrait of each compound are shown', async () => {
  const { page } = running;
  for (const [name, title] of [
    ['街镇通报', '通报'],
    ['居委会清单', '清单'],
    ['小区画像', '画像'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    const paper = page.getByRole('region', { name: new RegExp(`${title}$`) });
    await paper.getByText(title).first().waitFor({ timeout: 20_000 });
    const shown = () => paper.getAttribute('aria-label');
    const first = await shown();
    await page.getByRole('button', { name: '下一份' }).click();
    await expect.poll(shown).not.toBe(first);
  }
});

test('the figures are traced to their run', async () => {
  const facts = running.page.getByRole('complementary');
  await facts.getByText('出处').click();
  await facts.getByText('演练，每页注明').waitFor();
  expect(await facts.getByText(/^[0-9a-f]{64}$/).count()).toBe(1);
});

describe('an export', () => {
  test('writes what is ticked into the folder that was chosen, and opens it', async () => {
    const { page, app } = running;
    await exportInto('两份', '导出 2 份');
    await page.getByText('已写好 2 份文件').waitFor();
    expect(readdirSync(join(FOLDER, '两份')).sort()).toEqual([
      '成绩总表-2026-mid.xlsx',
      '评估总报告-2026-mid.pdf',
    ]);
    await page.getByRole('button', { name: '打开文件夹' }).click();
    await expect.poll(() => app.shownOutside()).toContain(join(FOLDER, '两份'));
  });

  test('of letters goes to the compounds of a type', async () => {
    const { page } = running;
    await tick('评估总报告').uncheck();
    await tick('成绩总表').uncheck();
    await tick('评估意见书').check();
    await page.getByRole('combobox', { name: '发给' }).click();
    await page.getByTitle('一种类型').click();
    await page.getByRole('combobox', { name: '哪种类型' }).click();
    await page.getByTitle('老洋房').click();
    const button = page.getByRole('button', { name: /^导出 \d+ 份$/ });
    const offered = async () => Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
    await expect.poll(offered).toBeLessThan(40);
    const count = await offered();
    await exportInto('老洋房', /^导出/);
    await page.getByText(`已写好 ${count} 份文件`).waitFor();
    expect(lettersBelow(join(FOLDER, '老洋房'))).toHaveLength(count);
  });

  test('that is stopped leaves whole files only, and says which', async () => {
    const { page } = running;
    await page.getByRole('combobox', { name: '发给' }).click();
    await page.getByTitle('全部小区').click();
    await exportInto('停止', '导出 40 份');
    await page.getByText(/已写好 [1-9]\d* \/ 40 份/).waitFor();
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('都是完整的，留在文件夹里').waitFor();
    const written = lettersBelow(join(FOLDER, '停止'));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(40);
    for (const file of written) expect(readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF')).toBe(true);
    await page.getByText(`已写好 ${written.length} 份文件`).waitFor();
  });

  test('into the same folder goes on where the last one was stopped', async () => {
    const { page } = running;
    const before = lettersBelow(join(FOLDER, '停止')).length;
    await exportInto('停止', '导出 40 份');
    await page
      .getByText(`已写好 ${40 - before} 份文件，另有 ${before} 份先前已写好`)
      .waitFor({ timeout: 30_000 });
    expect(lettersBelow(join(FOLDER, '停止'))).toHaveLength(40);
  });

  test('is not begun when no folder is chosen', async () => {
    await running.page.getByRole('button', { name: '导出 40 份' }).click();
    await running.app.answerDialog(null);
    await expect.poll(() => running.page.getByRole('button', { name: '导出 40 份' }).isEnabled()).toBe(true);
    expect(existsSync(join(FOLDER, '无'))).toBe(false);
  });
});

describe('where nothing was scored', () => {
  let unscored: RunningApp;

  beforeAll(async () => {
    unscored = await startApp({ workspace: await emptyWorkspace() });
  });

  afterAll(() => unscored.stop());

  test('the screen says to score first, and leads there', async () => {
    const { page } = unscored;
    await goTo(page, '报告');
    await page.getByRole('heading', { name: '中期还没有可以出具的文件' }).waitFor();
    await page.getByRole('button', { name: '去评分' }).click();
    await page.getByRole('heading', { level: 1, name: '评分' }).waitFor();
  });
});

function lettersBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Whether anything is drawn on a canvas. Runs in the page. */
function hasInk(canvas: HTMLElement | SVGElement): boolean {
  const drawing = canvas as HTMLCanvasElement;
  const { data } = drawing.getContext('2d')?.getImageData(0, 0, drawing.width, drawing.height) ?? {};
  return data?.some((value, at) => at % 4 !== 3 && value < 100) ?? false;
}
