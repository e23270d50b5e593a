import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import {
  enterAllCodedTopics,
  enterCodedTopics,
} from '../../../../electron/usecases/interviews/enter-coded-topics.ts';
import { importTranscripts } from '../../../../electron/usecases/interviews/import-transcripts.ts';
import { importedInterview } from '../../../../electron/usecases/interviews/imported-interview.ts';
import { listExcerpts } from '../../../../electron/usecases/interviews/list-excerpts.ts';
import { listInterviews } from '../../../../electron/usecases/interviews/list-interviews.ts';
import { openTranscript } from '../../../../electron/usecases/interviews/open-transcript.ts';
import { readTranscriptText } from '../../../../electron/usecases/interviews/read-transcript-text.ts';
import { removeTranscript } from '../../../../electron/usecases/interviews/remove-transcript.ts';
import { saveExcerpt } from '../../../../electron/usecases/interviews/save-excerpt.ts';
import { saveTranscript } from '../../../../electron/usecases/interviews/save-transcript.ts';
import { tallyInterviews } from '../../../../electron/usecases/interviews/tally-interviews.ts';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import type { Attitude } from '../../../../shared/model/evidence.ts';
import { GUIDELINE } from '../../../shared/intake/small-district.ts';
import { valueIn } from '../../../value-in.ts';
import { zipOf } from '../../files/zip-of.ts';
import { codesOf, opened, START, temporaryFolder } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'C1,甲苑,普通商品房,天山路街道,一居',
  'C2,乙苑,售后公房,天山路街道,一居',
];
const TEXT = '问：停车怎么样？\n答：晚上停不进车。保安倒是热心。\n问：电梯呢？\n答：电梯老坏。';

async function started() {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: GUIDELINE }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  const keep = (interview: string, text = TEXT, id: string | null = null) => {
    const typed = {
      phase: 'mid',
      compound: 'C1',
      interview,
      date: '2026-06-03',
      interviewee: '赵丽华',
    } as const;
    return saveTranscript(workspace, { ...typed, text, id }, context);
  };
  const code = (transcript: string, quote: string, topic: string, attitude: Attitude, quotable = true) => {
    const start = TEXT.indexOf(quote);
    const place = { id: null, transcript, start, end: start + quote.length };
    return saveExcerpt(workspace, { ...place, topic, attitude, indicator: null, quotable }, context);
  };
  const list = () =>
    valueIn(listInterviews(workspace, { phase: 'mid', show: 'all', compound: null, from: 0, count: 50 }));
  const open = (id: string) => {
    const transcript = valueIn(openTranscript(workspace, { id }));
    if (transcript === null) throw new Error('gone');
    return transcript;
  };
  return { workspace, context, keep, code, list, open };
}

describe('a transcript', () => {
  test('is kept, listed as not coded, and its number belongs to it', async () => {
    const { keep, list } = await started();
    expect(keep('F1').ok).toBe(true);
    expect(list()).toMatchObject({
      counts: { all: 1, uncoded: 1, open: 0, entered: 0, imported: 0 },
      rows: [{ interview: 'F1', compound: { code: 'C1', name: '甲苑' }, state: 'uncoded' }],
    });
    expect(keep('F1')).toMatchObject({ ok: false, problems: [{ code: 'interview-taken' }] });
    expect(keep('F2', '  ')).toMatchObject({ ok: false, problems: [{ code: 'interview-no-text' }] });
  });

  test('takes coded passages along when its text is corrected, and shows those whose words are gone', async () => {
    const { keep, code, open } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车', '停车', 'negative'));
    valueIn(code(id, '电梯老坏', '加装电梯', 'negative'));
    valueIn(
      keep('F1', `${TEXT.replace('电梯老坏', '电梯常坏').replace('问：停车', '（开场略）问：停车')}`, id),
    );
    const { excerpts, text } = open(id);
    expect(excerpts.map(({ quote, stands }) => [quote, stands])).toEqual([
      ['晚上停不进车', true],
      ['电梯老坏', false],
    ]);
    const [first] = excerpts;
    expect(text.slice(first?.start, first?.end)).toBe('晚上停不进车');
  });

  test('goes with what is coded in it, and comes back with it', async () => {
    const { workspace, context, keep, code, list, open } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车', '停车', 'negative'));
    const { batch } = valueIn(removeTranscript(workspace, { id }, context));
    expect(list().total).toBe(0);
    valueIn(revertRecords(workspace, { batch }, context));
    expect(open(id).excerpts).toHaveLength(1);
  });

  test('is read from a text in the encodings of Chinese Windows, too', async () => {
    const path = join(temporaryFolder(), 'F7.txt');
    // 停车 in GB18030, then a line break of Windows and 难.
    writeFileSync(path, Buffer.from([0xcd, 0xa3, 0xb3, 0xb5, 0x0d, 0x0a, 0xc4, 0xd1]));
    expect(await readTranscriptText({ path })).toEqual({ ok: true, value: { name: 'F7', text: '停车\n难' } });
    writeFileSync(path, Buffer.from([0xff, 0x00, 0x81, 0x00]));
    expect(await readTranscriptText({ path })).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-not-text', place: { file: 'F7.txt' } }],
    });
  });

  test('is read from a Word document, too; what is none is refused by what it is', async () => {
    const path = join(temporaryFolder(), 'F8.docx');
    const children = [new Paragraph('问：停车？'), new Paragraph('答：难。')];
    writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
    expect(valueIn(await readTranscriptText({ path }))).toEqual({ name: 'F8', text: '问：停车？\n答：难。' });
    const codeOf = async (bytes: Buffer) => {
      writeFileSync(path, bytes);
      return codesOf(await readTranscriptText({ path }));
    };
    expect(await codeOf(zipOf([{ name: 'a.txt', content: '停车' }]))).toEqual(['interview-not-word']);
    expect(await codeOf(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toEqual(['interview-old-word']);
    expect(await codeOf(Buffer.alloc(0))).toEqual(['file-empty']);
    const blank = new Document({ sections: [{ children: [new Paragraph('')] }] });
    expect(await codeOf(await Packer.toBuffer(blank))).toEqual(['interview-no-words']);
  });

  test.each([
    ['{\\rtf1\\ansi hello}', 'RTF'],
    ['<!DOCTYPE html><p>停车难</p>', 'HTML'],
    ['\n<html><body>停车难</body></html>', 'HTML'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'MHTML'],
    ['%PDF-1.7\n停车难', 'PDF'],
  ])('is not taken from a file that says how words look: %s', async (content, format) => {
    const path = join(temporaryFolder(), 'F9.txt');
    writeFileSync(path, content);
    expect(await readTranscriptText({ path })).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-marked-up', facts: { format }, place: { file: 'F9.txt' } }],
    });
    // Only the beginning says so.
    writeFileSync(path, `答：${content}`);
    expect((await readTranscriptText({ path })).ok).toBe(true);
  });

  test('is said to be of another year than the workspace, and taken all the same', async () => {
    const { workspace, context, open } = await started();
    const keepOn = (date: string | null, interview: string) => {
      const about = { phase: 'mid', compound: 'C1', interviewee: null, id: null, text: TEXT } as const;
      return valueIn(saveTranscript(workspace, { ...about, interview, date }, context));
    };
    const { id, warnings } = keepOn('2027-01-01', 'F1');
    expect(warnings).toMatchObject([
      { code: 'interview-other-year', facts: { date: '2027-01-01', year: 2026 } },
    ]);
    expect(open(id).date).toBe('2027-01-01');
    expect(keepOn('2026-12-31', 'F2').warnings).toEqual([]);
    expect(keepOn(null, 'F3').warnings).toEqual([]);
  });
});

describe('a coded passage', () => {
  test('may overlap with one of another topic, not with one of its own', async () => {
    const { keep, code, open } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车。保安倒是热心', '停车', 'negative'));
    valueIn(code(id, '保安倒是热心', '物业', 'positive'));
    expect(code(id, '晚上停不进车', ' 停车 ', 'negative')).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-coded-twice', facts: { topic: '停车' } }],
    });
    expect(open(id).excerpts.map(({ topic }) => topic)).toEqual(['停车', '物业']);
  });

  test('shows what a letter would show of it: nothing of what may tell of somebody', async () => {
    const { keep, code, open } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车', '停车', 'negative'));
    valueIn(code(id, '电梯老坏', '加装电梯', 'negative'));
    expect(open(id).excerpts.map(({ masked }) => masked)).toEqual(['晚上停不进车', null]);
  });
});

describe('what is coded', () => {
  test('enters the evidence when a person confirms it, on the road of a file', async () => {
    const { workspace, context, keep, code, list, open } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车', '停车', 'negative'));
    valueIn(code(id, '电梯老坏', '加装电梯', 'negative', false));
    expect(list().rows[0]?.state).toBe('open');
    const confirmed = { transcript: id, topics: ['停车'], withdrawn: [] };
    expect(await enterCodedTopics(workspace, confirmed, context)).toMatchObject({
      ok: true,
      value: { sequence: 2, topics: 1 },
    });
    expect(open(id).topics.map(({ topic, standing }) => [topic, standing])).toEqual([
      ['停车', 'entered'],
      ['加装电梯', 'not_entered'],
    ]);
    valueIn(await enterAllCodedTopics(workspace, { phase: 'mid' }, context));
    expect(list().rows[0]?.state).toBe('entered');
    expect(await enterAllCodedTopics(workspace, { phase: 'mid' }, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-nothing-to-enter' }],
    });
    const known = valueIn(importedInterview(workspace, { phase: 'mid', interview: 'F1', compound: 'C1' }));
    // What may not be quoted stays out of the evidence.
    expect(known?.topics).toEqual([
      { topic: '停车', attitude: 'negative', excerpt: '晚上停不进车' },
      { topic: '加装电梯', attitude: 'negative', excerpt: null },
    ]);
  });

  test('can be withdrawn where the coding does not say it any more', async () => {
    const { workspace, context, keep, open } = await started();
    const { id } = valueIn(keep('F1'));
    await bring(workspace, context, 'interview', 'mid', ['访谈编号,小区编号,议题,态度', 'F1,C1,停车,负面']);
    expect(open(id).topics).toMatchObject([{ topic: '停车', standing: 'not_coded' }]);
    const confirmed = { transcript: id, topics: [], withdrawn: ['停车'] };
    valueIn(await enterCodedTopics(workspace, confirmed, context));
    expect(open(id).topics).toEqual([]);
  });

  test('is counted by topic and type beside what the evidence says', async () => {
    const { workspace, context, keep, code } = await started();
    const { id } = valueIn(keep('F1'));
    valueIn(code(id, '晚上停不进车', '停车', 'negative'));
    await bring(workspace, context, 'interview', 'mid', ['访谈编号,小区编号,议题,态度', 'F9,C2,停车,正面']);
    const { types, rows } = valueIn(tallyInterviews(workspace, { phase: 'mid' }));
    const [row] = rows;
    const places = new Map(types.map(({ name }, place) => [name, row?.types[place]]));
    expect(row).toMatchObject({
      topic: '停车',
      isAsked: true,
      all: { interviews: 1, passages: 1, mean: '1.00' },
    });
    expect(places.get('普通商品房')).toMatchObject({ interviews: 0, passages: 1, mean: null });
    expect(places.get('售后公房')).toMatchObject({ interviews: 1, passages: 0, mean: '1.00' });
  });
});

test('a compound that nobody knows has no list of interviews', async () => {
  const { workspace } = await started();
  const wanted = { phase: 'mid', show: 'all', compound: 'C9', from: 0, count: 50 } as const;
  expect(codesOf(listInterviews(workspace, wanted))).toEqual(['interview-unknown-compound']);
  const excerpts = { phase: 'mid', compound: 'C9', topic: null } as const;
  expect(codesOf(listExcerpts(workspace, excerpts))).toEqual(['interview-unknown-compound']);
});

test('interviews that only the evidence knows are listed, too', async () => {
  const { workspace, context, list } = await started();
  await bring(workspace, context, 'interview', 'mid', [
    '访谈编号,小区编号,日期,对象,议题,态度,摘录',
    'F9,C2,2026-06-03,楼组长,停车,正面,停得下',
    'F9,C2,2026-06-03,楼组长,绿化,负面,',
  ]);
  expect(list()).toMatchObject({
    counts: { all: 1, imported: 1 },
    rows: [{ transcript: null, interview: 'F9', interviewee: '楼组长', topics: 2, state: 'imported' }],
  });
});

describe('a workbook of transcripts', () => {
  const LINES = [
    '访谈编号,小区,日期,对象,全文',
    'F1,甲苑,2026-06-03,居民,晚上停不进车。',
    'F2,没有的小区,,,好。',
  ];

  test('is looked at first, and then taken in as it was looked at', async () => {
    const { workspace, context, list } = await started();
    const path = join(temporaryFolder(), '访谈记录.csv');
    writeFileSync(path, LINES.join('\n'));
    const file = { phase: 'mid', path } as const;
    const look = valueIn(await importTranscripts(workspace, { ...file, sha256: null }, context));
    expect(look).toMatchObject({
      counts: { accepted: 1, replaced: 0, unchanged: 0, rejected: 1 },
      batch: null,
    });
    expect(list().total).toBe(0);
    const taken = valueIn(await importTranscripts(workspace, { ...file, sha256: look.sha256 }, context));
    expect(taken.batch).toBe(1);
    expect(list().total).toBe(1);
    const again = valueIn(await importTranscripts(workspace, { ...file, sha256: look.sha256 }, context));
    expect(again).toMatchObject({ counts: { accepted: 0, unchanged: 1, rejected: 1 }, batch: null });
    writeFileSync(path, [...LINES, 'F3,乙苑,,,好。'].join('\n'));
    expect(await importTranscripts(workspace, { ...file, sha256: look.sha256 }, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'interview-file-changed' }],
    });
  });

  test('tells of another year, and of coded words that its texts do not say any more', async () => {
    const { workspace, context, keep, code } = await started();
    valueIn(code(valueIn(keep('F1')).id, '晚上停不进车', '停车', 'negative'));
    const path = join(temporaryFolder(), '访谈记录.csv');
    writeFileSync(path, ['访谈编号,小区,日期,全文', 'F1,甲苑,2019-01-01,电梯老坏。'].join('\n'));
    const look = valueIn(await importTranscripts(workspace, { phase: 'mid', path, sha256: null }, context));
    expect(look).toMatchObject({
      counts: { replaced: 1, rejected: 0 },
      problems: [
        { code: 'interview-other-year', facts: { date: '2019-01-01' }, place: { row: 2 } },
        { code: 'interview-words-gone', facts: { named: 'F1（C1）：停车' } },
      ],
    });
  });
});
