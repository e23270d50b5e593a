import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, goToRoute } from './harness/go-to.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;

/** A small district of which both phases were scored. */
beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), size: { width: 1280, height: 800 } });
  await goTo(running.page, '评分');
  await running.page.getByRole('radiogroup').first().getByText('年终').click();
});

afterAll(() => running.stop());

function cells() {
  return running.page.getByRole('gridcell');
}

describe('shortfalls', () => {
  test('what a type fell short of opens the compounds, and these their cards', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '短板' }).click();
    await page.getByRole('grid', { name: '短板 售后公房' }).waitFor();
    await cells().first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('gridcell').first().click();
    const card = page.getByRole('region', { name: '小区成绩卡' });
    const line = card.getByRole('region', { name: '短板' }).getByRole('button').first();
    await line.click();
    await expect.poll(() => line.getAttribute('aria-expanded')).toBe('true');
    await card.getByRole('button', { name: '看全部短板' }).click();
    await page.getByRole('list', { name: '升等' }).waitFor();
  });

  test('a card leads to the playbook, to its rectification items and to the lists of its committee', async () => {
    const { page } = running;
    await goToRoute(page, '/scores/shortfalls');
    await cells().first().click();
    await page.getByRole('dialog').getByRole('gridcell').first().click();
    const card = page.getByRole('region', { name: '小区成绩卡' });
    await card.waitFor();
    const way = new URL(page.url()).hash.slice(1);
    await card.getByRole('list', { name: '可参照的攻略' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: '适用情形' }).waitFor();
    await goToRoute(page, way);
    await card.getByRole('link', { name: /^整改项 \d+ 项/ }).click();
    await page.getByRole('heading', { name: '整改', exact: true }).waitFor();
    await goToRoute(page, way);
    await card.getByRole('link', { name: '居委会清单' }).click();
    await page.getByText('个性清单').first().waitFor();
  });

  test('a place is found by 拼音 initials', async () => {
    const { page } = running;
    await goToRoute(page, '/scores/shortfalls?level=subdistrict');
    const choice = page.getByRole('combobox', { name: '选一处' });
    await choice.click();
    await choice.fill('hq');
    await page.getByTitle('虹桥街道').click();
    await page.getByRole('grid', { name: '短板 虹桥街道' }).waitFor();
  });

  test('the year has none of its own and says where they are', async () => {
    const { page } = running;
    await page.getByRole('radiogroup').first().getByText('全年').click();
    await page.getByText('没有自己的指标').waitFor();
    await page.getByRole('radiogroup').first().getByText('年终').click();
  });
});

describe('changes', () => {
  test('every change is judged, and those within noise can be looked at alone', async () => {
    const { page } = running;
    await page.getByRole('tab', { name: '变化' }).click();
    await page.getByText(/真实变化 \d+ 个/).waitFor();
    const grid = page.getByRole('grid', { name: '变化' });
    await grid.getByText('真实变化', { exact: true }).first().waitFor();
    await page.getByRole('combobox', { name: '判断' }).click();
    await page.getByTitle('在误差范围内').click();
    await expect.poll(() => grid.getByText('真实变化', { exact: true }).count()).toBe(0);
    await grid.getByRole('gridcell').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('含 0').waitFor();
    await drawer.getByRole('columnheader', { name: '变化的 95% 区间' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('two runs are compared by cause', async () => {
    const { page } = running;
    await page.getByText('两次评分之间').click();
    await page.getByRole('grid', { name: '两次评分之间' }).waitFor();
    await page.getByText(/受各原因影响的个数：数据 \d+/).waitFor();
  });
});
