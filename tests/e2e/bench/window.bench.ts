import type { Page } from 'playwright-core';
import type { Ranking } from '../../../shared/contract/scores/ranking.ts';
import { call } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { prepareRun } from '../harness/prepare-run.ts';
import { copyOfDistrict } from '../harness/samples.ts';
import { startApp } from '../harness/start-app.ts';
import {
  firstContent,
  type Measured,
  type Scrolled,
  scrolling,
  switchTo,
  type Typed,
  typing,
} from './in-page.ts';
import { openPeer } from './open-peer.ts';
import type { PeerTable } from './peer/peer.ts';

const SIZE = { width: 1280, height: 800 };
const TURNS = 120;

/** Screens with their heading and what must be there before they count as shown. */
const SCREENS = [
  ['/home', '首页', 'main h2, main h3'],
  ['/register', '名册', '[role="gridcell"]'],
  ['/evidence/imports', '数据', 'main table, [role="gridcell"]'],
  ['/scores', '评分', '[role="gridcell"]'],
  ['/journal', '日志', 'main li, [role="gridcell"]'],
] as const;

const RANKING = {
  scroller: '[role="grid"]',
  cell: '[role="gridcell"], [role="columnheader"]',
  field: 'input[aria-label="名称、编号、拼音"]',
};
const PEER = {
  scroller: '.ant-table-tbody-virtual-holder',
  cell: '.ant-table-cell',
  field: 'input[aria-label="filter"]',
};

/** The windows by the browser's own clock, with 1,041 compounds, beside Ant Design's own virtual table. */
export async function windows(): Promise<string[]> {
  const takeAway = await prepareRun();
  const workspace = await copyOfDistrict();
  const start = Date.now();
  const running = await startApp({ workspace, size: SIZE });
  try {
    const { page } = running;
    page.setDefaultTimeout(60_000);
    const first = await firstContent(page);
    const lines = [
      `first content: ${first.painted.toFixed(0)} ms after the page began, ${(first.origin + first.painted - start).toFixed(0)} ms after program and browser were started (to reach: under 1,500)`,
      ...(await switching(page)),
    ];
    await showEveryLeaf(page);
    const peer = await openPeer(await peerTable(page), SIZE);
    try {
      const alone = await firstContent(peer);
      return [
        ...lines,
        `first content of a page that holds Ant Design’s table alone: ${alone.painted.toFixed(0)} ms, ${ratio(alone.painted, first.painted)} times ours`,
        ...(await besidePeer({ page, ...RANKING }, { page: peer, ...PEER })),
      ];
    } finally {
      await peer.context().close();
    }
  } finally {
    await running.stop();
    takeAway();
  }
}

/** From screen to screen, twice round; the second time nothing is read for the first time. */
async function switching(page: Page): Promise<string[]> {
  const rounds: number[][] = [];
  for (const _ of [1, 2, 3]) {
    const times: number[] = [];
    for (const [route, title, contents] of SCREENS) times.push(await switchTo(page, route, title, contents));
    rounds.push(times);
  }
  const [cold = [], ...warm] = rounds;
  const said = (times: readonly number[]) =>
    SCREENS.map(([, title], place) => `${title} ${(times[place] ?? 0).toFixed(0)}`).join(', ');
  const best = SCREENS.map((_, place) => Math.min(...warm.map((times) => times[place] ?? 0)));
  return [
    `switching screens, ms, the first time: ${said(cold)}`,
    `switching screens, ms, later: ${said(best)} (to reach: under 150)`,
  ];
}

/** The ranking with all of its rows and columns. */
async function showEveryLeaf(page: Page): Promise<void> {
  const ranking = await readRanking(page);
  const columns = ['type', 'subdistrict', 'bars', ...ranking.leaves.map(({ id }) => `leaf.${id}`)];
  await page.evaluate((chosen) => {
    localStorage.setItem('scores.columns', JSON.stringify(chosen));
    localStorage.setItem('scores.type', JSON.stringify('*'));
  }, columns);
  await goToRoute(page, '/home');
  await goToRoute(page, '/scores');
}

async function readRanking(page: Page): Promise<Ranking> {
  const answer = await call(page, 'scores.ranking', { phase: 'mid' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value as Ranking;
}

async function peerTable(page: Page): Promise<PeerTable> {
  const { rows, leaves } = await readRanking(page);
  return {
    headings: ['编号', '小区', '街镇', '总分', '等次', ...leaves.map(({ id, name }) => `${id} ${name}`)],
    rows: rows.map((row) => [row.code, row.name, row.subdistrict, row.score, row.grade, ...row.leaves]),
  };
}

async function besidePeer(ours: Measured, theirs: Measured): Promise<string[]> {
  await ours.page.bringToFront();
  const keys = await typing(ours, ['hongqiao', 'xincun']);
  const scrolled = await scrolling(ours, TURNS);
  await theirs.page.bringToFront();
  const peerKeys = await typing(theirs, ['C0102', 'C1041']);
  const peerScrolled = await scrolling(theirs, TURNS);
  return [
    `typing in the filter: ${typedAs(keys)} (to reach: under 50)`,
    `Ant Design’s table: ${typedAs(peerKeys)}; rows ${ratio(middle(peerKeys.rows), middle(keys.rows))} times ours`,
    `scrolling the ranking with every leaf: ${saidOf(scrolled)} (to reach: no blank frame)`,
    `Ant Design’s table: ${saidOf(peerScrolled)}; longest frame ${ratio(peerScrolled.longest, scrolled.longest)} times ours`,
  ];
}

function typedAs({ letters, rows }: Typed): string {
  const said = (values: readonly number[]) =>
    `middle ${middle(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms`;
  return `a letter is there after ${said(letters)}, the rows after ${said(rows)}`;
}

function saidOf({ frames, blank, longest, pixels }: Scrolled): string {
  return `${blank} of ${frames} frames with a blank place, longest frame ${longest.toFixed(0)} ms, ${pixels} pixels down`;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(theirs: number, ours: number): string {
  return (theirs / ours).toFixed(2);
}
