import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { REGISTER, RESPONSES, surveyGuideline } from '../electron/usecases/doubtful-responses.ts';
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

let running: RunningApp;

/** A workspace with six responses of mid-year, four of which are doubtful; its path. */
async function doubtfulWorkspace(guideline: Guideline = surveyGuideline()): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-e2e-'));
  const path = join(folder, '问卷.daoze');
  const about = { guideline, year: 2026, exercise: false };
  const workspace = valueIn(initWorkspace(path, about, CONTEXT));
  const bring = async (name: string, kind: 'registry' | 'questionnaire', lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.join('\n'));
    const request = {
      path: join(folder, name),
      kind,
      phase: kind === 'registry' ? null : 'mid',
      large: false,
    } as const;
    valueIn(await importFile(workspace, request, { dryRun: false, strict: true }, CONTEXT));
  };
  await bring('名册.csv', 'registry', REGISTER);
  await bring('问卷.csv', 'questionnaire', RESPONSES);
  workspace.close();
  return path;
}

beforeAll(async () => {
  running = await startApp({ workspace: await doubtfulWorkspace(), size: { width: 1280, height: 800 } });
  await running.page.evaluate(AXE);
  await goToRoute(running.page, '/evidence/quality');
  await running.page.getByRole('radiogroup', { name: '阶段' }).first().getByText('中期').click();
});

afterAll(() => running.stop());

/** What the table shows, a text a row. */
async function rowsOf(name: string): Promise<string[]> {
  await settled(running.page);
  return running.page
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|')));
}

async function accessible(): Promise<void> {
  await settled(running.page);
  expect(await seriousIssues(running.page, {})).toEqual([]);
}

/** Gives a reason in the dialog and confirms by keyboard. */
async function because(reason: string): Promise<void> {
  const { page } = running;
  await page.getByRole('dialog').getByRole('textbox', { name: '原因' }).fill(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('doubtful responses are listed by rule, with the limit and where each stands', async () => {
  const { page } = running;
  expect(await rowsOf('可疑的问卷')).toEqual([
    expect.stringMatching(/^\|甲苑（C1）\|问卷\.csv 第 2 行\|\d+\|答题过快 用时 12 秒$/),
    expect.stringMatching(/同项作答 3 道单选题都选第 2 项$/),
    expect.stringMatching(/不在期内 2026-07-01 提交$/),
    expect.stringMatching(/疑似重复 与编号 \d+（问卷\.csv 第 5 行）相同$/),
  ]);
  await accessible();
  await running.shot('evidence-quality');
  await page.getByRole('radiogroup', { name: '按规则筛选' }).getByText('答题过快 1').click();
  await page.getByText('用时少于 30 秒').waitFor();
  expect(await rowsOf('可疑的问卷')).toHaveLength(1);
});

test('the source leads to the row', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '问卷.csv 第 2 行' }).click();
  await page.getByRole('dialog').getByText('不满意').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('all of a rule are left out with a reason, and none without', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '这条规则的 1 份都不计入…' }).click();
  const dialog = page.getByRole('dialog', { name: '1 份问卷不计入？' });
  expect(await dialog.getByRole('button', { name: /^不\s*计入$|^不计入$/ }).isDisabled()).toBe(true);
  await accessible();
  await because('电话核实为代填');
  await page.getByText('没有可疑的问卷').waitFor();
  await page.getByRole('radiogroup', { name: '按规则筛选' }).getByText('不计入 1').click();
  expect(await rowsOf('不计入的问卷')).toEqual([
    expect.stringMatching(/^\|甲苑（C1）\|问卷\.csv 第 2 行\|电话核实为代填 · 答题过快\|.+ · .+$/),
  ]);
  await accessible();
});

test('some are left out by keyboard, and restored', async () => {
  const { page } = running;
  await page.getByRole('radiogroup', { name: '按规则筛选' }).getByText('全部可疑 3').click();
  await page.getByRole('checkbox', { name: '选择 问卷.csv 第 3 行' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '所选 1 份不计入…' }).focus();
  await page.keyboard.press('Enter');
  await because('核实无效');
  await page.getByRole('radiogroup', { name: '按规则筛选' }).getByText('不计入 2').click();
  const leftOut = page.getByRole('table', { name: '不计入的问卷' });
  await leftOut.getByRole('row', { name: '核实无效' }).waitFor();
  await leftOut.getByRole('checkbox', { name: '选择本页全部' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '所选 2 份恢复计入…' }).focus();
  await page.keyboard.press('Enter');
  await because('本人确认');
  await page.getByText('没有不计入的问卷').waitFor();
  await page.getByRole('radiogroup', { name: '按规则筛选' }).getByText('全部可疑 4').waitFor();
});

test('where the guideline sets no rule it says what to do, also enlarged', async () => {
  const { quality: _, ...plain } = surveyGuideline();
  const bare = await startApp({
    workspace: await doubtfulWorkspace(plain),
    zoom: 200,
    size: { width: 1280, height: 800 },
  });
  await goToRoute(bare.page, '/evidence/quality');
  await bare.page.getByRole('heading', { name: '导则还没有数据质量规则' }).waitFor();
  await bare.page.getByRole('button', { name: '打开导则' }).click();
  await bare.page.waitForURL(/#\/guideline/);
  await bare.stop();
});
