import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './harness/bridge.ts';
import { goTo, goToRoute } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { markedWorkspace } from './marked-workspace.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: await markedWorkspace(), size: { width: 1280, height: 800 } });
  await goTo(running.page, '评分');
});

afterAll(() => running.stop());

/** The cells of the ranking's rows as they are read, the first so many columns. */
async function ranking(columns: number): Promise<string[][]> {
  const rows = running.page.getByRole('grid', { name: '排名' }).getByRole('row');
  await rows.nth(1).waitFor();
  const shown = await rows.all();
  const cells = shown.slice(1).map((row) => row.getByRole('gridcell').allInnerTexts());
  return (await Promise.all(cells)).map((texts) => texts.slice(0, columns));
}

function card() {
  return running.page.getByRole('region', { name: '小区成绩卡' });
}

/** What the part says that has the keyboard. */
function focused(): Promise<string | null | undefined> {
  return running.page.evaluate(() => document.activeElement?.textContent);
}

describe('scoring', () => {
  test('a phase that was not scored yet says what to do, and does it', async () => {
    const { page } = running;
    await page.getByRole('heading', { name: '中期还没有评分' }).waitFor();
    await page.getByRole('button', { name: '开始评分' }).click();
    await expect
      .poll(() => ranking(6))
      .toEqual([
        ['1', '虹桥新村', '虹桥街道', '虹储居委会', '86.00', '良好'],
        ['2', '长宁花园', '虹桥街道', '虹储居委会', '66.00', '合格'],
        ['—', '绿地公寓', '天山路街道', '联建居委会', '不公布', '—'],
      ]);
  });

  test('a withheld compound has a reason instead of a rank', async () => {
    const { page } = running;
    const row = page.getByRole('row', { name: '绿地公寓' });
    await expect.poll(() => row.innerText()).toContain('完整度 40%，低于 50%');
  });
});

describe('the ranking', () => {
  test('is read by type first; all types are ranked in the district', async () => {
    const { page } = running;
    await page.getByRole('columnheader', { name: '类内名次' }).waitFor();
    await page.getByText('全部', { exact: false }).first().click();
    await page.getByRole('columnheader', { name: '全区名次' }).waitFor();
    await expect
      .poll(() => ranking(3))
      .toEqual([
        ['1', '虹桥新村', '售后公房'],
        ['2', '愚园路300弄', '老洋房'],
        ['3', '长宁花园', '售后公房'],
        ['—', '绿地公寓', '售后公房'],
      ]);
    await page.getByText('售后公房').first().click();
    await expect.poll(() => ranking(1)).toEqual([['1'], ['2'], ['—']]);
  });

  test('is searched by 拼音 initials', async () => {
    const { page } = running;
    await page.getByRole('textbox', { name: '名称、编号、拼音' }).fill('cnhy');
    await expect.poll(() => ranking(2)).toEqual([['2', '长宁花园']]);
    await page.getByRole('textbox', { name: '名称、编号、拼音' }).fill('没有');
    await page.getByText('没有符合条件的小区').waitFor();
    await page.getByRole('textbox', { name: '名称、编号、拼音' }).fill('');
    await expect.poll(async () => (await ranking(1)).length).toBe(3);
  });

  test('shows the leaves that are chosen, with the points they can give', async () => {
    const { page } = running;
    await page.getByRole('button', { name: '列' }).click();
    await page.getByRole('checkbox', { name: '末级指标' }).check();
    await page.getByRole('columnheader', { name: '1.2 协商（60 分）' }).waitFor();
    await page.getByRole('checkbox', { name: '末级指标' }).uncheck();
    await page.keyboard.press('Escape');
  });

  test('is copied as a table with headings, drawings as figures', async () => {
    const { page, app } = running;
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByText('已复制，可粘贴到表格软件').waitFor();
    const { text, html } = await app.clipboard();
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '类内名次\t小区\t街镇\t居委会\t总分（分）\t等次\t动员参与主体（100 分）\t完整度',
      '1\t虹桥新村\t虹桥街道\t虹储居委会\t86\t良好\t86\t100%',
    ]);
    expect(html).toContain('<td>虹桥新村</td>');
  });
});

describe('a card', () => {
  test('says why, beside the median of the type', async () => {
    const { page } = running;
    await page.getByRole('gridcell', { name: '虹桥新村' }).click();
    await card().getByRole('heading', { name: '为什么是 86.00' }).waitFor();
    expect(await card().innerText()).toContain('售后公房类内第 1 / 2');
    // 1.1 earned 32, 24 and 20 of 40 in the type: the middle is 24.
    await card().getByRole('button', { name: '1.1 到会 32.00 / 40 同类中位 24.00' }).waitFor();
  });

  test('shows every reason by E and goes on by J and K', async () => {
    const { page } = running;
    await page.keyboard.press('e');
    await card().getByText('1 位专家评分（8），平均 8，满分 10').waitFor();
    await page.keyboard.press('j');
    await card().getByRole('heading', { name: '为什么是 66.00' }).waitFor();
    await page.keyboard.press('k');
    await card().getByRole('heading', { name: '为什么是 86.00' }).waitFor();
  });

  test('every figure opens the rows behind it, down to the row as it was in the file', async () => {
    const { page } = running;
    await card().getByRole('button', { name: '看 1 行' }).first().click();
    const drawer = page.getByRole('dialog');
    const row = drawer.getByRole('row').nth(1);
    await expect
      .poll(() => row.getByRole('gridcell').allInnerTexts())
      .toEqual(['打分.csv', '打分', '第2行', '张三：8 分']);
    await row.getByRole('gridcell').last().click();
    await drawer.getByRole('heading', { name: '打分.csv“打分”第2行' }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  test('is copied as text and closed by Escape', async () => {
    const { page, app } = running;
    await card().getByRole('button', { name: '复制文字' }).click();
    await expect.poll(async () => (await app.clipboard()).text).toContain('C1 虹桥新村 · 中期 · 86.00 良好');
    expect((await app.clipboard()).text).toContain('    1.1 到会 32.00 / 40 · 同类中位 24.00');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('is opened and left by keyboard alone', async () => {
    const { page } = running;
    // Closing the card gives the keyboard back to the row above.
    await expect.poll(focused).toBe('虹桥新村');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await card().getByRole('heading', { name: '为什么是 66.00' }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(focused).toContain('上一个');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('长宁花园');
  });

  test('is the whole screen where there is little room', async () => {
    const { page, app } = running;
    await app.resize(page, 900, 700);
    await goToRoute(page, '/scores/compound/C2');
    await card().getByRole('heading', { name: '为什么是 66.00' }).waitFor();
    expect(await page.getByRole('grid', { name: '排名' }).isVisible()).toBe(false);
    await app.resize(page, 1280, 800);
  });
});

test('two compounds stand side by side, with what the first is ahead in each indicator', async () => {
  const { page } = running;
  await goToRoute(page, '/scores/compare?a=C1&b=C2');
  const lead = (name: string) => page.getByRole('row', { name }).getByRole('cell').last().innerText();
  expect([await lead('总分'), await lead('1.1 到会'), await lead('1.2 协商')]).toEqual([
    '+20.00',
    '+8.00',
    '+12.00',
  ]);
});

test('subdistricts are ranked by the mean of their households, with how many were scored', async () => {
  const { page } = running;
  await goToRoute(page, '/scores/groups');
  const rows = page.getByRole('grid').getByRole('row');
  const texts = (place: number) => rows.nth(place).getByRole('gridcell').allInnerTexts();
  // 虹桥街道: (86 × 400 + 66 × 200) / 600 = 79.333…
  await expect.poll(() => texts(1)).toEqual(['1', '虹桥街道', '79.33', '2', '0']);
  expect(await texts(2)).toEqual(['2', '天山路街道', '76.00', '1', '1']);
});

describe('when the evidence changes', () => {
  beforeAll(async () => {
    const { page } = running;
    const grid = { kind: 'marks', level: 'compound', indicator: null, phase: 'mid', expert: '张三' };
    const changes = [{ object: 'C1', column: '1.1', text: '0', note: null }];
    expect(await call(page, 'entry.save', { ...grid, changes })).toMatchObject({ ok: true });
    await page.reload();
    await goToRoute(page, '/scores/compound/C1');
  });

  test('a card explains the evidence as it stands, and names what the stored run says instead', async () => {
    await card().getByRole('heading', { name: '为什么是 54.00' }).waitFor();
    expect(await card().getByRole('note').innerText()).toContain('保存的成绩是：86.00 良好');
  });

  test('a band says that the scores are out of date, until they are scored again', async () => {
    const { page } = running;
    const band = page.getByRole('alert').filter({ hasText: '评分之后数据或名册有变动' });
    await band.getByRole('button', { name: '重新评分' }).click();
    await band.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await ranking(5))[0])
      .toEqual(['1', '长宁花园', '虹桥街道', '虹储居委会', '66.00']);
    await expect.poll(() => card().getByRole('note').count()).toBe(0);
  });
});
