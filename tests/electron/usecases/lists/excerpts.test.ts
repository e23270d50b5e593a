import { describe, expect, test } from 'vitest';
import { removeExcerpt } from '../../../../electron/usecases/interviews/remove-excerpt.ts';
import { saveExcerpt } from '../../../../electron/usecases/interviews/save-excerpt.ts';
import { saveTranscript } from '../../../../electron/usecases/interviews/save-transcript.ts';
import { exportLists } from '../../../../electron/usecases/lists/export-lists.ts';
import { importLists } from '../../../../electron/usecases/lists/import-lists.ts';
import { needExcerpts } from '../../../../electron/usecases/lists/need-excerpts.ts';
import { saveListItem } from '../../../../electron/usecases/lists/save-list-item.ts';
import { showLists } from '../../../../electron/usecases/lists/show-lists.ts';
import type { ListAbout, ListEntry } from '../../../../shared/contract/lists.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, temporaryFolder } from '../../store/workspaces.ts';
import { bring } from '../bring.ts';
import { COMMITTEE, CONTEXT, listsDistrict, TYPE } from './lists-district.ts';

const TEXT = '答：晚上停不进车。保安赵丽华倒是热心。助餐点要走二十分钟。';
const PARKING = '晚上停不进车。';
const MEALS = '助餐点要走二十分钟。';
const PRAISE = '保安赵丽华倒是热心。';

/** The district with an interview of 赵丽华 in C1 (售后公房, 一居), in which three passages are coded. */
async function interviewed() {
  const workspace = await listsDistrict();
  const about = { phase: 'mid', compound: 'C1', date: null, interviewee: '赵丽华' } as const;
  const typed = { ...about, id: null, interview: 'F1', text: TEXT };
  const { id: transcript } = valueIn(saveTranscript(workspace, typed, CONTEXT));
  const code = (quote: string, topic: string, attitude: Attitude, quotable = true) => {
    const start = TEXT.indexOf(quote);
    const place = { id: null, transcript, start, end: start + quote.length, indicator: null };
    return valueIn(saveExcerpt(workspace, { ...place, topic, attitude, quotable }, CONTEXT)).id;
  };
  const praise = code(PRAISE, '物业', 'positive');
  const parking = code(PARKING, '停车', 'negative');
  const meals = code(MEALS, '助餐', 'negative', false);
  const choices = (about: ListAbout, narrowed: { topic?: string; find?: string } = {}) =>
    valueIn(needExcerpts(workspace, { about, phase: 'mid', topic: null, find: '', limit: 50, ...narrowed }));
  const save = (changes: Partial<ListEntry>, id: string | null = null, about: ListAbout = COMMITTEE) =>
    saveListItem(workspace, { id, about, entry: { ...NEED, ...changes } }, CONTEXT);
  const items = () => valueIn(showLists(workspace, { about: COMMITTEE, phase: 'mid' })).items;
  return { workspace, transcript, praise, parking, meals, choices, save, items };
}

const NEED: ListEntry = {
  ...{ list: 'needs', category: 'infrastructure', text: '增加停车位', note: '', origin: '', asked: null },
  ...{ state: 'confirmed', compounds: [], answer: { services: [], resources: [], action: '' } },
};

describe('the excerpts that a need can come from', () => {
  test('are those of the place, complaints first, without words that must not be quoted or name somebody', async () => {
    const { choices, transcript, parking, meals, praise } = await interviewed();
    const from = { transcript, interview: 'F1', compound: { code: 'C1', name: '甲苑' } };
    expect(choices(COMMITTEE)).toEqual({
      topics: [
        { topic: '停车', passages: 1 },
        { topic: '助餐', passages: 1 },
        { topic: '物业', passages: 1 },
      ],
      ...{ total: 3, said: [], saidTotal: 0 },
      rows: [
        { id: parking, ...from, topic: '停车', attitude: 'negative', words: '晚上停不进车' },
        { id: meals, ...from, topic: '助餐', attitude: 'negative', words: null },
        { id: praise, ...from, topic: '物业', attitude: 'positive', words: null },
      ],
    });
  });

  test('are narrowed to a topic or by words, and are not those of another place', async () => {
    const { choices, parking, meals } = await interviewed();
    expect(choices(TYPE, { topic: '停车' }).rows).toMatchObject([{ id: parking }]);
    expect(choices(COMMITTEE, { find: '二十分钟' }).rows).toMatchObject([{ id: meals }]);
    expect(choices({ level: 'committee', key: '新泾镇/二居' })).toMatchObject({
      ...{ topics: [], total: 0, rows: [] },
    });
  });
});

test('what the evidence quotes on a topic can be read where nobody coded it', async () => {
  const { workspace, choices, parking } = await interviewed();
  await bring(workspace, CONTEXT, 'interview', 'mid', [
    '访谈编号,小区,议题,态度,摘录',
    'F1,C1,停车,负面,晚上停不进车',
    'F2,C2,停车,正面,新划了二十个车位',
    'F3,C2,停车,负面,消防通道都停满了',
    'F4,C2,停车,负面,',
    'F5,C3,停车,负面,外来车辆没有人管',
    'F6,C2,助餐,负面,助餐点要走很远的路',
  ]);
  const from = { topic: '停车', compound: { code: 'C2', name: '乙苑' } };
  expect(choices(COMMITTEE, { topic: '停车' })).toMatchObject({
    rows: [{ id: parking }],
    saidTotal: 2,
    said: [
      { ...from, interview: 'F3', attitude: 'negative', words: '消防通道都停满了' },
      { ...from, interview: 'F2', attitude: 'positive', words: '新划了二十个车位' },
    ],
  });
});

describe('a need with an excerpt', () => {
  test('says its words, compound and topic, and leads to the interview', async () => {
    const { save, items, parking, meals, transcript } = await interviewed();
    valueIn(save({ excerpts: [parking, meals], origin: '走访' }));
    const [need] = items();
    expect(need?.sources.map(({ zh }) => zh)).toEqual([
      '访谈摘录（甲苑，停车）：“晚上停不进车”',
      '访谈摘录（甲苑，助餐），不引用原话',
      '走访',
    ]);
    expect(need?.drawnFrom).toMatchObject([
      {
        excerpt: parking,
        topic: null,
        path: `/evidence/interviews/transcript/${transcript}?excerpt=${parking}`,
      },
      { excerpt: meals },
    ]);
    expect(need).toMatchObject({ isCounted: false, origin: '走访' });
  });

  test('keeps it when nothing is said of excerpts, and loses it when another is chosen', async () => {
    const { save, items, parking, praise } = await interviewed();
    const { id } = valueIn(save({ excerpts: [parking] }));
    valueIn(save({ text: '多建停车位' }, id));
    expect(items()).toMatchObject([{ text: '多建停车位', drawnFrom: [{ excerpt: parking }] }]);
    valueIn(save({ excerpts: [praise] }, id));
    expect(items()).toMatchObject([{ drawnFrom: [{ excerpt: praise }] }]);
  });

  test('keeps the words when the coding is taken back, and leads nowhere then', async () => {
    const { workspace, save, items, parking } = await interviewed();
    const { id } = valueIn(save({ excerpts: [parking] }));
    valueIn(removeExcerpt(workspace, { id: parking }, CONTEXT));
    valueIn(save({ excerpts: [parking], note: '已核实' }, id));
    const [need] = items();
    expect(need?.drawnFrom).toMatchObject([{ excerpt: parking, path: null }]);
    expect(need?.sources[0]?.zh).toContain('晚上停不进车');
    expect(codesOf(save({ excerpts: [parking], text: '另一项' }))).toEqual(['interview-excerpt-gone']);
  });

  test('is refused an excerpt of another place', async () => {
    const { save, parking } = await interviewed();
    const elsewhere = save({ excerpts: [parking] }, null, { level: 'committee', key: '新泾镇/二居' });
    expect(codesOf(elsewhere)).toEqual(['lists-excerpt-elsewhere']);
  });

  test('goes through the workbook unchanged', async () => {
    const { workspace, save, items, parking } = await interviewed();
    valueIn(save({ excerpts: [parking], origin: '走访' }));
    const before = items();
    const wanted = { folder: temporaryFolder(), phase: 'mid', about: COMMITTEE } as const;
    const [path = ''] = valueIn(await exportLists(workspace, wanted, CONTEXT)).files;
    const read = { path, phase: 'mid', about: COMMITTEE, dryRun: false } as const;
    expect(valueIn(await importLists(workspace, read, CONTEXT))).toMatchObject({
      ...{ rows: 1, accepted: 0, replaced: 0, unchanged: 1, rejected: 0 },
    });
    expect(items()).toEqual(before);
  });
});
