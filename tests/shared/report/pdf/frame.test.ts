import { describe, expect, test } from 'vitest';
import { column, type Paper, paragraph, section, table } from '../../../../shared/report/paper.ts';
import { pagesOf, rulesOf, textsOf } from './drawn.ts';

const CHARACTER = (15.79 * 25.4) / 72;
const linesOf = (texts: ReturnType<typeof textsOf>) => texts.map(({ text, line }) => [line, text]);

describe('title, recipient and text', () => {
  test('the recipient stands one line below the title, flush left, with its colon', () => {
    const texts = textsOf({ title: ['评估总报告'], recipient: '区民政局', opening: [paragraph('如下。')] });
    expect(linesOf(texts)).toEqual([
      [1, '评估总报告'],
      [3, '区民政局：'],
      [4, '如下。'],
    ]);
    expect(texts.map(({ left }) => left)).toEqual([
      expect.closeTo((156 - (5 * 22 * 25.4) / 72) / 2),
      expect.closeTo(0),
      expect.closeTo(2 * CHARACTER),
    ]);
  });

  test('a title that is too long becomes lines of about the same width', () => {
    // 20 characters of 22 points fit on a line.
    expect(textsOf({ title: ['一'.repeat(24)] }).map(({ text }) => text.length)).toEqual([12, 12]);
  });

  test('a title of 300 characters is cut after three lines', () => {
    const texts = textsOf({ title: ['一'.repeat(300)] }).map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts.at(-1)?.endsWith('…')).toBe(true);
  });

  test('an empty title takes no line of its own', () => {
    expect(textsOf({ title: [], opening: [paragraph('如下。')] }).map(({ text }) => text)).toEqual([
      '如下。',
    ]);
  });
});

test('headings are numbered 一、（一）1.（1）, indented by two characters, in Hei, Kai and Fangsong', () => {
  const deep = { ...section('丙', []), sections: [section('丁', [paragraph('如下。')])] };
  const texts = textsOf({
    title: [],
    sections: [{ ...section('甲', []), sections: [{ ...section('乙', []), sections: [deep] }] }],
  });
  expect(texts.map(({ text, face }) => [text, face])).toEqual([
    ['一、甲', 'hei'],
    ['（一）乙', 'kai'],
    ['1. 丙', 'text'],
    ['（1）丁', 'text'],
    ['如下。', 'text'],
  ]);
  expect(texts.every(({ left }) => Math.abs(left - 2 * CHARACTER) < 0.01)).toBe(true);
});

describe('a red head', () => {
  const head = { mark: '长宁区民政局文件', number: '长民发〔2026〕5号', isPrinted: true };
  const parts = { head, title: ['通报'], opening: [paragraph('如下。')] };

  test('has its mark 35 mm down, the number two lines below it, the rule 4 mm below that', () => {
    const [mark, number] = textsOf(parts);
    expect(mark).toMatchObject({ text: '长宁区民政局文件', face: 'title', colour: '#e60012', size: 42 });
    expect(number).toMatchObject({ text: '长民发〔2026〕5号', face: 'text', colour: 'black' });
    // 35 mm, the mark of 42 pt, two lines of 28.95 pt; the number ends half of 28.95 − 16 pt above its line’s end.
    const numberEnds = 37 + 35 + ((42 + 2 * 28.95 + (28.95 + 16) / 2) * 25.4) / 72;
    expect(rulesOf(pagesOf(parts)[0] ?? [])).toEqual([
      { y: expect.closeTo(numberEnds + 4), width: expect.closeTo(0.5), colour: '#e60012' },
    ]);
  });

  test('leaves two lines between the rule and the title', () => {
    const [rule] = rulesOf(pagesOf(parts)[0] ?? []);
    const title = textsOf(parts).find(({ text }) => text === '通报');
    const lines = (((title?.line ?? 0) - 1) * 28.95) / 28.95 - ((((rule?.y ?? 0) - 37) / 25.4) * 72) / 28.95;
    expect(lines).toBeGreaterThan(1.85);
    expect(lines).toBeLessThan(2.85);
  });

  test('for paper that has it already is blank but for the number, and everything stands where it did', () => {
    const blank = { ...parts, head: { ...head, isPrinted: false } };
    expect(rulesOf(pagesOf(blank)[0] ?? [])).toEqual([]);
    expect(textsOf(blank)).toEqual(textsOf(parts).slice(1));
  });

  test('makes a long mark smaller, so that it fits on one line', () => {
    const [mark] = textsOf({ ...parts, head: { ...head, mark: '上海市长宁区住房保障和房屋管理局文件' } });
    // 18 characters in 156 mm.
    expect(mark?.size).toBeCloseTo((156 * 72) / 25.4 / 18);
  });
});

describe('the note of attachments', () => {
  const attachment = (title: string) => ({ title, blocks: [] });

  test('one line below the text, the others below the first', () => {
    const texts = textsOf({
      title: [],
      opening: [paragraph('如下。')],
      attachments: [attachment('甲'), attachment('乙')],
    });
    expect(linesOf(texts).slice(1, 5)).toEqual([
      [3, '附件：1.'],
      [3, '甲'],
      [4, '2.'],
      [4, '乙'],
    ]);
    expect(texts[3]?.left).toBeCloseTo(5 * CHARACTER);
    expect(texts[4]?.left).toBeCloseTo(texts[2]?.left ?? 0);
  });

  test('a long title goes on below its beginning; one attachment has no number', () => {
    const texts = textsOf({
      title: [],
      opening: [paragraph('如下。')],
      attachments: [attachment('一'.repeat(30))],
    });
    expect(texts[1]?.text).toBe('附件：');
    expect(texts[3]?.left).toBeCloseTo(texts[2]?.left ?? 0);
  });

  test('each begins on a page of its own: 附件1 on the first line, its title on the third', () => {
    const texts = textsOf({ title: [], attachments: [attachment('甲'), attachment('乙')] });
    expect(texts.filter(({ page }) => page > 1).map(({ page, line, text }) => [page, line, text])).toEqual([
      [2, 1, '附件1'],
      [2, 3, '甲'],
      [3, 1, '附件2'],
      [3, 3, '乙'],
    ]);
  });
});

describe('the signature', () => {
  const signature = { issuer: '长宁区民政局', date: '2026年7月3日' };
  // 年, 月, 日 and six digits.
  const dateWidth = ((3 * 15.79 + 6 * 7.79) * 25.4) / 72;

  test('without a seal: the issuer ends two characters from the right, the date begins two after it', () => {
    const [, issuer, date] = textsOf({ title: [], opening: [paragraph('如下。')], signature });
    expect([issuer?.line, date?.line]).toEqual([3, 4]);
    expect(date?.left).toBeCloseTo(156 - 2 * CHARACTER - dateWidth);
    expect(issuer?.left).toBeCloseTo((date?.left ?? 0) - 2 * CHARACTER);
  });

  test('with room for a seal: the date ends four characters from the right, the issuer over its middle', () => {
    const head = { mark: '文件', number: '', isPrinted: true };
    const [date, issuer] = textsOf({ title: [], head, opening: [paragraph('如下。')], signature }).reverse();
    expect(date?.left).toBeCloseTo(156 - 4 * CHARACTER - dateWidth);
    expect((issuer?.left ?? 0) + 3 * CHARACTER).toBeCloseTo((date?.left ?? 0) + dateWidth / 2);
  });

  test('a date alone, or nothing', () => {
    expect(textsOf({ title: [], signature: { ...signature, issuer: '' } }).map(({ text }) => text)).toEqual([
      '2026年7月3日',
    ]);
    expect(textsOf({ title: [], signature: { issuer: '', date: '' } })).toEqual([]);
  });

  test('an issuer as long as three lines stays within the page', () => {
    const texts = textsOf({ title: [], signature: { ...signature, issuer: '局'.repeat(60) } });
    expect(texts.every(({ left }) => left > -0.01)).toBe(true);
    expect(texts.map(({ text }) => text.length)).toEqual([28, 28, 4, 9]);
  });
});

describe('signature and note of attachments', () => {
  const signature = { issuer: '长宁区民政局', date: '2026年7月3日' };
  const attachments = [{ title: '小区评估结果', blocks: [paragraph('甲')] }];
  const onPage = (page: number, parts: Partial<Paper>) =>
    textsOf({ title: [], signature, attachments, ...parts })
      .filter((text) => text.page === page)
      .map(({ text }) => text);

  test('have the last two lines of the text before them on their page', () => {
    const text = paragraph(`${'一'.repeat(26 + 28 * 18)}二${'二'.repeat(27)}`);
    // Twenty lines and the note would fill the page, and leave nothing of the text to the signature.
    expect(onPage(1, { opening: [text] })).toHaveLength(18);
    expect(onPage(2, { opening: [text] })).toEqual([
      '一'.repeat(28),
      '二'.repeat(28),
      '附件：',
      '小区评估结果',
      '长宁区民政局',
      '2026年7月3日',
    ]);
  });

  test('stay on the page of the text where there is room', () => {
    const text = paragraph('一'.repeat(26 + 28 * 15));
    expect(onPage(1, { opening: [text] }).slice(-2)).toEqual(['长宁区民政局', '2026年7月3日']);
  });

  test('have the last rows of a long table before them on their page', () => {
    const rows = Array.from({ length: 42 }, (_, place) => [`第${place + 1}行`]);
    const opening = [table([column('项目', 1)], rows)];
    const last = onPage(2, { opening });
    expect(onPage(1, { opening }).filter((text) => text.startsWith('第')).length).toBe(40);
    expect(last.filter((text) => text.startsWith('第'))).toEqual(['第41行', '第42行']);
    expect(last.at(-1)).toBe('2026年7月3日');
  });
});

describe('the imprint', () => {
  const imprint = { copies: '区委办、区政府办', issuer: '长宁区民政局', date: '2026年7月3日' };

  test('an issuer too long for the line goes on below, and never under the date', () => {
    const issuer = '上海市长宁区社会治理工作领导小组办公室、上海市长宁区民政局';
    const texts = textsOf({ title: [], imprint: { ...imprint, copies: '', issuer } }).slice(0, 3);
    expect(texts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^上海市/),
      expect.stringMatching(/民政局$/),
      '2026年7月3日印发',
    ]);
    expect(`${texts[0]?.text}${texts[1]?.text}`).toBe(issuer);
    expect(texts[1]?.line).toBe(texts[2]?.line);
  });

  test('stands on the foot of the last page between rules of 0.35, 0.25 and 0.35 mm', () => {
    const pages = pagesOf({ opening: [paragraph('一'.repeat(28 * 23))], imprint });
    expect(rulesOf(pages[0] ?? [])).toEqual([]);
    const rules = rulesOf(pages[1] ?? []);
    expect(rules.map(({ width }) => width)).toEqual([0.35, 0.25, 0.35].map((width) => expect.closeTo(width)));
    expect(rules.at(-1)?.y).toBeCloseTo(37 + 225);
  });

  test('says who has a copy, and who issued it when, one character in', () => {
    const texts = textsOf({ title: [], imprint });
    expect(texts.map(({ text }) => text)).toEqual([
      '抄送：',
      '区委办、区政府办。',
      '长宁区民政局',
      '2026年7月3日印发',
    ]);
    expect(texts[0]?.left).toBeCloseTo((14 * 25.4) / 72);
  });

  test('goes to one more page where there is no room for it', () => {
    const full = paragraph('一'.repeat(26 + 28 * 21));
    const pages = pagesOf({ title: [], opening: [full], imprint });
    expect(pages).toHaveLength(2);
    expect(rulesOf(pages[1] ?? [])).toHaveLength(3);
  });

  test('without copies has no line for them', () => {
    const texts = textsOf({ title: [], imprint: { ...imprint, copies: '' } });
    expect(texts.map(({ text }) => text)).toEqual(['长宁区民政局', '2026年7月3日印发']);
  });
});
