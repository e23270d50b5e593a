import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

const SAID = ['问：停车怎么样？', '答：晚上停不进车。白天停得下。', '问：充电呢？', '答：晚上停不进车。'];

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
  const children = SAID.map((line) => new Paragraph(line));
  small.write('F1.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
});

afterAll(() => small.remove());

const interviews = (word: string, ...words: readonly string[]) =>
  daoze('interviews', word, small.workspace, ...words, '--phase', 'mid');
const interviewsJson = (word: string, ...words: readonly string[]) =>
  daozeJson('interviews', word, small.workspace, ...words, '--phase', 'mid');

test('add: a Word file becomes a transcript, once; --replace gives it another text', async () => {
  const words = [small.pathOf('F1.docx'), '--compound', 'C0001', '--date', '2026-06-03'];
  const added = await interviews('add', ...words, '--author', '王科员');
  expect([added.exitCode, added.stdout]).toEqual([0, expect.stringContaining('已收入访谈 F1，')]);
  const again = await interviews('add', ...words);
  expect([again.exitCode, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toContain('已有编号为 F1 的访谈记录');
  expect((await interviewsJson('add', ...words, '--replace')).json).toMatchObject({ interview: 'F1' });
  const nothing = await interviews('add', small.write('F2.docx', 'PK'), '--compound', 'C0001');
  expect([nothing.exitCode, nothing.stderr]).toEqual([1, expect.stringContaining('不是 Word 文档')]);
});

test('code: a quote with its topic; where it stands at several places, which one is asked', async () => {
  const coding = ['--topic', '停车与充电', '--attitude', '负面'];
  const often = await interviews('code', 'F1', '--quote', '晚上停不进车。', ...coding);
  expect([often.exitCode, often.stderr]).toEqual([1, expect.stringContaining('有 2 处')]);
  const coded = await interviewsJson('code', 'F1', '--quote', '晚上停不进车。', '--place', '2', ...coding);
  expect(coded).toMatchObject({ exitCode: 0, json: { id: expect.any(String) } });
  const never = await interviews('code', 'F1', '--quote', '停车免费', ...coding);
  expect(never.stderr).toContain('全文中没有“停车免费”');
  const { json } = await interviewsJson('show', 'F1');
  expect(json).toMatchObject({
    ...{ interview: 'F1', date: '2026-06-03', compound: { code: 'C0001', name: '兆丰苑' } },
    text: SAID.join('\n'),
    excerpts: [{ quote: '晚上停不进车。', start: SAID.join('\n').lastIndexOf('晚上'), attitude: 'negative' }],
    topics: [{ topic: '停车与充电', passages: 1, entered: null, standing: 'not_entered' }],
  });
});

test('excerpts, topics and the list tell the same to people and to programs', async () => {
  const { json } = await interviewsJson('excerpts', '--topic', '停车与充电');
  // The guideline reads this topic by its leaf 5.2.2.
  expect(json).toMatchObject({ excerpts: [{ interview: 'F1', indicator: '5.2.2', quotable: true }] });
  expect((await interviews('excerpts', '--topic', '别的')).stdout).toBe('没有编码过的原话。\n');
  const listed = await daoze('interviews', small.workspace, '--phase', 'mid', '--show', 'open');
  expect(listed.stdout).toMatch(/F1 +C0001 +兆丰苑 +2026-06-03 +– +1 +1 +待录入/);
  expect((await interviews('topics')).stdout).toMatch(/停车与充电 +有 +1 +–/);
  expect((await interviews('show', 'F1')).stdout).toContain('答：晚上停不进车。白天停得下。');
});

test('enter makes evidence of what is coded; uncode and remove leave it, and are taken back', async () => {
  const entered = await interviewsJson('enter');
  expect(entered).toMatchObject({ exitCode: 0, json: { topics: 1, sequence: 2, warnings: [] } });
  const topics = await interviewsJson('topics');
  expect(topics.json).toMatchObject({ rows: [{ topic: '停车与充电', all: { interviews: 1, negative: 1 } }] });
  expect((await interviews('enter')).stderr).toContain('没有要录入的议题');
  const more = ['--quote', '白天停得下。', '--topic', '停车与充电', '--attitude', 'positive'];
  await interviews('code', 'F1', ...more);
  expect((await interviews('enter')).exitCode).toBe(1);
  expect((await interviews('enter', 'F1')).stdout).toContain('已录入议题 1 个，记为第 3 次导入');
  const balanced = await interviewsJson('topics');
  expect(balanced.json).toMatchObject({ rows: [{ all: { interviews: 1, neutral: 1, negative: 0 } }] });
  const removed = await interviewsJson('remove', 'F1');
  const { batch } = removed.json as { readonly batch: number };
  expect((await interviews('show', 'F1')).stdout).toContain('只有议题，没有全文');
  expect((await interviews('show', 'F2')).stderr).toContain('没有编号为“F2”的访谈全文');
  await daoze('undo', small.workspace, '--batch', String(batch));
  expect((await interviewsJson('show', 'F1')).json).toMatchObject({
    excerpts: [{ attitude: 'positive' }, { attitude: 'negative' }],
  });
  expect((await daoze('check', small.workspace)).exitCode).toBe(0);
});

test('a corrected text: words that are gone are marked, and not entered but named', async () => {
  const about = ['--compound', 'C0002', '--interview', 'F9'];
  await interviews('add', small.write('F9.txt', '答：绿化没人管。'), ...about);
  await interviews('code', 'F9', '--quote', '绿化没人管。', '--topic', '绿化', '--attitude', 'negative');
  const corrected = small.write('F9.txt', '答：楼道很干净。');
  const replaced = await interviews('add', corrected, ...about, '--replace');
  expect(replaced).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('“绿化没人管。”') });
  expect((await interviewsJson('add', corrected, ...about, '--replace')).json).toMatchObject({
    batch: null,
    warnings: [],
  });
  expect((await interviews('show', 'F9')).stdout).toContain('已找不到');
  expect((await interviews('show', 'F9')).stdout).toMatch(/绿化 +0 +– +– +原话已不在全文中/);
  expect((await interviews('excerpts', '--compound', 'C0002')).stdout).toContain('已找不到');
  expect((await interviews('list', '--compound', 'C0002')).stdout).toMatch(/F9 .* 0，失 1 +1 +待录入/);
  const entered = await interviews('enter');
  expect([entered.exitCode, entered.stderr]).toEqual([1, expect.stringContaining('F9（C0002）：绿化')]);
  await interviews('remove', 'F9');
});

test('what is in fault is named by what it is; an interview of topics alone is shown by them', async () => {
  const table = ['访谈编号,小区编号,议题,态度,摘录', 'F8,C0002,绿化,负面,没有人管'];
  await daoze(
    'import',
    small.workspace,
    small.write('议题.csv', table.join('\n')),
    '--kind',
    'interview',
    '--phase',
    'mid',
  );
  const shown = await interviews('show', 'F8');
  expect(shown).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/绿化 +负面 +没有人管/) });
  const remove = await interviews('remove', 'F8');
  expect([remove.exitCode, remove.stderr]).toEqual([1, expect.stringContaining('只有议题，没有全文')]);
  const unknown = await interviews('excerpts', '--compound', 'C9999');
  expect([unknown.exitCode, unknown.stderr]).toEqual([1, expect.stringContaining('C9999')]);
  const marked = small.write('F7.rtf', '{\\rtf1 hello}');
  const added = await interviews('add', marked, '--compound', 'C0002');
  expect([added.exitCode, added.stderr]).toEqual([1, expect.stringContaining('文件是 RTF')]);
});

test('import: a workbook of transcripts, first looked at; rows in fault stay out', async () => {
  const rows = [
    '访谈编号,小区编号,日期,访谈对象,全文',
    'F5,C0002,2026-06-04,居民,电梯老坏。',
    'F6,C9,,,没有',
  ];
  const file = small.write('访谈.csv', rows.join('\n'));
  const looked = await interviewsJson('import', file, '--dry-run');
  expect(looked).toMatchObject({ exitCode: 2, json: { batch: null, counts: { accepted: 1, rejected: 1 } } });
  const taken = await interviewsJson('import', file);
  expect(taken).toMatchObject({
    exitCode: 2,
    json: { counts: { accepted: 1, rejected: 1 }, problems: [{ row: 3 }] },
  });
  const again = await interviews('import', file);
  expect(again.stdout).toContain('接受 0 行，替换 0 行，未变 1 行，拒收 1 行');
});
