import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goToRoute } from './harness/go-to.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), settings: { person: '周评审' } });
  page = running.page;
});

afterAll(() => running.stop());

/** Opens an entry screen afresh, with nothing unsaved of an earlier test. */
async function open(query: string): Promise<void> {
  await goToRoute(page, '/home');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('entry.')) localStorage.removeItem(key);
  });
  await goToRoute(page, `/evidence/entry?${query}`);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes from the search field to the first cell, as a person does who keeps their hands on the keyboard. */
async function enterGrid(find = ''): Promise<void> {
  const field = page.getByRole('searchbox', { name: '查找' });
  await field.fill(find);
  await field.press('Enter');
}

/** The texts of the cells of the first rows, from the first that can be typed into. */
async function texts(rows: number, heads = 3): Promise<string[][]> {
  const shown = await page.getByRole('row').all();
  const wanted = shown.slice(1, rows + 1);
  return Promise.all(
    wanted.map(async (row) => (await row.getByRole('gridcell').allInnerTexts()).slice(heads)),
  );
}

function unsaved(count: number) {
  return page.getByText(`${count} 格未保存`).waitFor();
}

/** Chooses the first compound of the list, once the list is there. */
async function chooseFirstCompound(): Promise<void> {
  await page.getByRole('combobox', { name: '小区' }).press('ArrowDown');
  await page.locator('.ant-select-item-option-active').waitFor();
  await press('Enter');
}

async function save(): Promise<void> {
  await press('Control+s');
  await page.getByText(/格未保存/).waitFor({ state: 'hidden' });
}

/** Copies, or pastes, as the browser does at Ctrl+C and Ctrl+V; the clipboard's text comes back. */
function clipboard(what: 'copy' | 'cut' | 'paste', text = ''): Promise<string> {
  return page.evaluate(
    ([type, content]) => {
      const data = new DataTransfer();
      if (type === 'paste') data.setData('text/plain', content);
      const event = new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return data.getData('text/plain');
    },
    [what, text] as const,
  );
}

describe('marks are entered by keyboard', () => {
  beforeEach(() => open('kind=marks'));

  /** The mark of the first compound on the last indicator, which every type is marked on. */
  const mark = async () => (await texts(1))[0]?.at(-1);

  test('typed, mended, saved as one import; a mark of 0 is no blank', async () => {
    await enterGrid();
    await press('End', '8', '5', 'Enter', 'ArrowUp', 'F2', 'Backspace', '.', '5', 'Enter');
    await unsaved(1);
    await expect.poll(mark).toBe('8.5');
    await save();
    expect(await mark()).toBe('8.5');
    await press('ArrowUp', '0', 'Enter');
    await unsaved(1);
    await save();
    await expect.poll(mark).toBe('0');
    await press('ArrowUp', 'Delete');
    await page.getByText('保存后撤回原值 0').waitFor();
    await save();
    await expect.poll(mark).toBe('');
  });

  test('one that is too high is said at once and keeps saving back, until it is left out', async () => {
    await enterGrid();
    await press('End', '1', '2', 'Enter', 'ArrowUp');
    await page.getByText('12 超过上限 10').last().waitFor();
    await press('Tab', '7', 'Enter');
    await unsaved(2);
    await press('Control+s');
    await page.getByText('有几格还不对').waitFor();
    await page.getByRole('button', { name: '撇下这 1 格，保存其余 1 格' }).press('Enter');
    await page
      .getByText(/^已保存 1 格/)
      .last()
      .waitFor();
    await unsaved(1);
  });

  test('Esc thinks better of it, Ctrl+Z undoes and Ctrl+Y redoes', async () => {
    await enterGrid();
    await press('End');
    const before = await texts(1);
    await press('9', 'Escape');
    await expect.poll(() => texts(1)).toEqual(before);
    await press('9', 'Enter');
    await expect.poll(mark).toBe('9');
    await press('Control+z');
    await expect.poll(() => texts(1)).toEqual(before);
    await press('Control+y');
    await expect.poll(mark).toBe('9');
  });

  test('what is not saved is there again after leaving the screen', async () => {
    await enterGrid();
    await press('6', '6', 'Enter');
    await unsaved(1);
    await goToRoute(page, '/home');
    await goToRoute(page, '/evidence/entry?kind=marks');
    await page.getByText('恢复了上次没有保存的 1 格').waitFor();
    await page.getByRole('button', { name: '全部放弃' }).press('Enter');
    await page.getByText(/格未保存/).waitFor({ state: 'detached' });
  });

  test('an expert who has marked sees only their own', async () => {
    await open('kind=marks&expert=别人');
    await page.getByText('打分的专家不能查看、代录别人的评分').waitFor();
  });
});

describe('a block', () => {
  beforeEach(() => open('kind=metrics'));

  test('from Excel is pasted: gaps leave what was there, text is refused in its cell', async () => {
    await enterGrid();
    const before = await texts(3);
    await clipboard('paste', '11\t12\r\n\t22\r\n很多\t32\r\n');
    await unsaved(5);
    const [first, second, third] = await texts(3);
    expect(first?.slice(0, 2)).toEqual(['11', '12']);
    expect(second?.slice(0, 2)).toEqual([before[1]?.[0], '22']);
    expect(third?.[0]).toContain('“很多”不是数字');
  });

  test('is selected with Shift, copied, cut and pasted elsewhere', async () => {
    await enterGrid();
    const [first, second] = await texts(2);
    const block = [first, second].map((row) => row?.slice(0, 2).join('\t')).join('\r\n');
    await press('Shift+ArrowRight', 'Shift+ArrowDown');
    expect(await clipboard('copy')).toBe(block);
    await clipboard('cut');
    await unsaved(4);
    await press('Control+z', 'ArrowDown', 'ArrowDown');
    await clipboard('paste', block);
    await expect.poll(async () => (await texts(3))[2]?.slice(0, 2)).toEqual(first?.slice(0, 2));
  });
});

test('checks are answered by digits; 不适用 stands apart, an emptied one is taken back', async () => {
  await open('kind=checks');
  await enterGrid();
  await press('1', '2', '3', 'Delete');
  const answers = async (rows: number) => (await texts(rows)).map(([first]) => first);
  await expect.poll(() => answers(3)).toEqual(['✓ 达标', '× 不达标', '／ 不适用']);
  await page.getByText(/保存后撤回原值/).waitFor();
  await save();
  await expect.poll(() => answers(4)).toEqual(['✓ 达标', '× 不达标', '／ 不适用', '']);
});

test('rows are found by initials; only what is to do can be shown', async () => {
  await open('kind=checks');
  const count = () => page.getByRole('row').count();
  const all = await count();
  const name = (await page.getByRole('row').nth(1).getByRole('gridcell').allInnerTexts())[0] ?? '';
  await enterGrid(name);
  await expect.poll(count).toBeLessThan(all);
  await page.getByRole('searchbox', { name: '查找' }).fill('');
  await expect.poll(count).toBe(all);
  await page.getByRole('checkbox', { name: '只看未填完的' }).press('Space');
  await expect.poll(count).toBeLessThan(all);
});

describe('paper questionnaires', () => {
  async function chooseCompound(): Promise<void> {
    await chooseFirstCompound();
    await page.getByRole('application', { name: '答题区' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
  }

  /** The number of the sheet that is open, once it is known. */
  async function shownNumber(): Promise<number> {
    const shown = () => page.getByLabel('问卷编号').inputValue();
    await expect.poll(shown).toMatch(/^\d+$/);
    return Number(await shown());
  }

  test('take a key an answer; a batch is saved, and the next number follows', async () => {
    await open('kind=forms');
    await chooseCompound();
    const first = await shownNumber();
    await press('1', '2', '1', '3', 'Enter');
    const pad = page.getByRole('application');
    await expect.poll(() => pad.getByRole('listitem').nth(2).innerText()).toMatch(/、/);
    await press('Backspace', 'Backspace', 'b');
    for (let question = 2; question < 24; question += 1) await press('Space');
    await page.getByText('各题已过').waitFor();
    await press('Enter', '5');
    await expect.poll(shownNumber).toBe(first + 1);
    await page.getByText('1 份，未保存').waitFor();
    await press('Control+s');
    await page.getByText(/^已保存 1 份/).waitFor();
    await page.getByText('0 份，未保存').waitFor();
  });

  test('with a number that is taken is refused', async () => {
    await open('kind=forms');
    await chooseCompound();
    const next = await shownNumber();
    await page.getByLabel('问卷编号').fill(String(next - 1));
    await page.getByRole('application').focus();
    await press('1');
    for (let question = 1; question < 24; question += 1) await press('Space');
    await press('Enter', 'Control+s');
    await page.getByText(`已有编号为 ${next - 1} 的问卷`).waitFor();
  });
});

test('an interview is written down topic by topic', async () => {
  await open('kind=interviews');
  await chooseFirstCompound();
  await page.getByLabel('访谈对象').fill('楼组长');
  await page.getByRole('combobox', { name: '议题' }).fill('停车');
  await press('Control+Enter');
  await page.getByText('停车：中性').waitFor();
  await press('Control+s');
  await page.getByText(/^已保存 1 条/).waitFor();
});
