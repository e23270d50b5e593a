import { describe, expect, test } from 'vitest';
import { chartLook } from '../../../../shared/chart/chart-look.ts';
import { scoresByType } from '../../../../shared/chart/scores-by-type.ts';
import {
  column,
  figure,
  keyFigures,
  type Paper,
  paragraph,
  section,
  table,
} from '../../../../shared/report/paper.ts';
import { chartedDistrict } from '../../../shared/chart/charted-district.ts';
import { EMPTY_PAPER } from '../../../shared/report/pdf/empty-paper.ts';
import { paragraphsIn, type WordParagraph, wordFile, wordParts } from './word-parts.ts';

const part = wordParts();

const PAPER: Paper = {
  ...EMPTY_PAPER,
  title: ['关于全区居民小区', '评估情况的报告'],
  recipient: '各街道办事处',
  opening: [paragraph('现将评估情况报告如下。')],
  sections: [
    {
      heading: '评估结果',
      blocks: [],
      sections: [
        {
          heading: '总体情况',
          blocks: [paragraph('得分82.36分。')],
          sections: [{ heading: '分类型', blocks: [], sections: [section('商品房', [])] }],
        },
      ],
    },
    section('下一步工作', []),
  ],
  ending: [paragraph('特此报告。')],
  signature: { issuer: '上海市长宁区民政局', date: '2026年7月3日' },
  attachments: [
    { title: '得分排名表', blocks: [paragraph('第一张表。')] },
    { title: '指标得分表', blocks: [] },
  ],
};

const styled = async (paper: Paper) =>
  paragraphsIn(await part(paper)).map(({ style, text }) => [style, text] as const);

describe('a document as a Word file', () => {
  test('says in its order what the print says, headings with their numbers and as the styles of Word', async () => {
    expect(await styled(PAPER)).toEqual([
      ['Title', '关于全区居民小区\n评估情况的报告'],
      ['GongwenRecipient', '各街道办事处：'],
      ['GongwenText', '现将评估情况报告如下。'],
      ['Heading1', '一、评估结果'],
      ['Heading2', '（一）总体情况'],
      ['GongwenText', '得分82.36分。'],
      ['Heading3', '1. 分类型'],
      ['Heading4', '（1）商品房'],
      ['Heading1', '二、下一步工作'],
      ['GongwenText', '特此报告。'],
      ['GongwenAttachmentNote', '附件：1. 得分排名表'],
      ['GongwenAttachmentNote', '2. 指标得分表'],
      ['GongwenSignature', '上海市长宁区民政局'],
      ['GongwenSignature', '2026年7月3日'],
      ['GongwenAttachmentNumber', '附件1'],
      ['GongwenAttachmentTitle', '得分排名表'],
      ['GongwenText', '第一张表。'],
      ['GongwenAttachmentNumber', '附件2'],
      ['GongwenAttachmentTitle', '指标得分表'],
    ]);
  });

  test('has the margins of the standard and its grid of 22 lines with 28 characters', async () => {
    const xml = await part(PAPER);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(
      /<w:pgMar w:top="2098" w:right="1475" w:bottom="1984" w:left="1587" [^>]*w:footer="1447"/,
    );
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-860"/>');
  });

  test('sets headings in 黑体, 楷体 and 仿宋 of 16 points, indented by two characters, lines 28.95 points apart', async () => {
    const styles = await part(PAPER, 'word/styles.xml');
    const styleOf = (id: string) =>
      styles.match(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`))?.[0];
    const faces = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Title'].map(
      (id) => styleOf(id)?.match(/w:eastAsia="(.*?)"/)?.[1],
    );
    expect(faces).toEqual(['黑体', '楷体', '仿宋', '仿宋', '方正小标宋简体']);
    expect(styleOf('Heading1')).toContain('<w:name w:val="heading 1"/>');
    expect(styleOf('Heading1')).toContain('w:line="579" w:lineRule="exact"');
    expect(styleOf('Heading1')).toContain('w:firstLineChars="200"');
    expect(styleOf('Heading1')).toContain('<w:sz w:val="32"/>');
    // 28 times 15.75 points are 441; the line has 442.2.
    expect(styleOf('GongwenText')).toContain('<w:spacing w:val="-5"/>');
    expect(styleOf('GongwenText')).toContain('<w:snapToGrid w:val="false"/><w:spacing ');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  test('begins each attachment on a new page', async () => {
    const numbers = paragraphsIn(await part(PAPER)).filter(
      ({ style }) => style === 'GongwenAttachmentNumber',
    );
    expect(numbers.map(({ properties }) => properties.includes('<w:pageBreakBefore/>'))).toEqual([
      true,
      true,
    ]);
  });

  test('is the same byte for byte when it is made again, and tells title, author and the date of the figures', async () => {
    expect((await wordFile(PAPER)).equals(await wordFile(PAPER))).toBe(true);
    const properties = await part(PAPER, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>总报告</dc:title><dc:creator>王科员</dc:creator>');
    expect(properties).toContain('>2026-07-02T16:30:00.000Z</dcterms:modified>');
    expect(properties).toContain('<dc:language>zh-CN</dc:language>');
  });

  test('holds nothing that XML cannot, and no text becomes a tag', async () => {
    const texts = ['“甲”<小区>&\u0000\u000B', 'e\uD800\uFFFE', '𠮷祥里'];
    const properties = { ...EMPTY_PAPER.properties, title: '<总>\u0001' };
    const paper = { ...EMPTY_PAPER, properties, opening: texts.map(paragraph) };
    expect((await styled(paper)).slice(1).map(([, text]) => text)).toEqual([
      '“甲”&lt;小区&gt;&amp; ',
      'e',
      '𠮷祥里',
    ]);
    expect(await part(paper, 'docProps/core.xml')).toContain('<dc:title>&lt;总&gt; </dc:title>');
  });
});

describe('blocks', () => {
  const withBlocks = (...blocks: Paper['opening']): Paper => ({ ...EMPTY_PAPER, opening: blocks });

  test('a table over the whole width repeats its head on every page and divides no row', async () => {
    const columns = [column('序号', 1), column('小区', 3, 'left')];
    const rows = [
      ['商品房', ''],
      ['1', '甲小区'],
    ];
    const xml = await part(withBlocks(table(columns, rows, { headRows: [0] })));
    expect(xml).toContain('<w:gridCol w:w="2211"/><w:gridCol w:w="6633"/>');
    const [head = '', group = '', row = ''] = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(head).toMatch(/<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/);
    expect(group).toContain('<w:gridSpan w:val="2"/>');
    expect(group).not.toContain('tblHeader');
    expect(row).toContain('<w:cantSplit/>');
    expect(row).toMatch(/<w:jc w:val="center"\/>.*>1<.*<w:jc w:val="left"\/>.*>甲小区</);
  });

  test('a heading and the head of a table stay with its first row, a short table is not divided', async () => {
    const staying = async (count: number) => {
      const rows = Array.from({ length: count }, (_, place) => [`行${place + 1}`]);
      const paper = { ...EMPTY_PAPER, sections: [section('结果', [table([column('序号', 1)], rows)])] };
      const stays = ({ style, properties }: WordParagraph) =>
        style === 'Heading1' || properties.includes('<w:keepNext/>');
      return paragraphsIn(await part(paper))
        .slice(1)
        .map(stays);
    };
    // Heading, room, head, rows, room.
    expect(await staying(3)).toEqual([true, true, true, true, true, false, false]);
    expect(await staying(13)).toEqual([true, true, true, ...Array(14).fill(false)]);
  });

  test('a table in halves goes on at its right, no group’s head alone at the foot of the left; a long one is whole', async () => {
    const columns = [column('序号', 1), column('小区', 3, 'left')];
    const rows = [...'一二三四五'].map((text) => ['', text]);
    const halves = await part(withBlocks(table(columns, rows, { headRows: [2], isHalved: true })));
    // The width of 8,844 less the gap of 180, halved: 4,332.
    expect(halves.match(/<w:gridCol w:w="(\d+)"\/>/g)?.map((one) => Number(one.match(/\d+/)))).toEqual([
      1083, 3249, 180, 1083, 3249,
    ]);
    const said = (halves.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) =>
      paragraphsIn(row)
        .map(({ text }) => text)
        .join('|'),
    );
    expect(said).toEqual(['序号|小区||序号|小区', '|一|||五', '|二||', '三||', '|四||']);
    const long = table(
      columns,
      Array.from({ length: 71 }, () => ['', '甲']),
      { isHalved: true },
    );
    expect(await part(withBlocks(long))).toContain(
      '<w:gridCol w:w="2211"/><w:gridCol w:w="6633"/></w:tblGrid>',
    );
  });

  test('key figures stand beside each other, what they are above, their value below', async () => {
    const figures = [
      { label: '得分', value: '82.36' },
      { label: '等次', value: '良好' },
    ];
    expect(
      (await styled(withBlocks(keyFigures(figures)))).filter(([, text]) => text !== '').slice(1),
    ).toEqual([
      ['GongwenKeyLabel', '得分'],
      ['GongwenKeyValue', '82.36'],
      ['GongwenKeyLabel', '等次'],
      ['GongwenKeyValue', '良好'],
    ]);
  });

  test('a chart is a drawing with a picture for programs that cannot draw, told in words', async () => {
    const chart = scoresByType(chartedDistrict(), chartLook('paper', 'zh'));
    const paper = { ...EMPTY_PAPER, sections: [section('结果', [figure(chart)])] };
    const xml = await part(paper);
    expect(xml).toContain(`title="图1　${chart.title}"`);
    expect(paragraphsIn(xml).some(({ text }) => text === `图1　${chart.title}`)).toBe(true);
    // 156 mm are 5,616,000 of the units of pictures.
    expect(xml).toContain('<wp:extent cx="5616000"');
    expect(await part(paper, 'word/media/image1.svg')).toContain('SimHei');
    expect((await part(paper, 'word/media/image1.png')).slice(1, 4)).toBe('PNG');
    expect((await wordFile(paper)).equals(await wordFile(paper))).toBe(true);
  });
});

describe('the frame', () => {
  const HEAD = { mark: '上海市长宁区民政局文件', number: '长民发〔2026〕5号', isPrinted: true };
  const IMPRINT = { copies: '市民政局', issuer: '长宁区民政局办公室', date: '2026年7月3日' };

  test('a red head: the mark as large as fits, 35 mm down, and a red rule 4 mm below the number', async () => {
    const xml = await part({ ...PAPER, head: HEAD });
    const [mark, number] = paragraphsIn(xml);
    expect(mark?.text).toBe('上海市长宁区民政局文件');
    expect(mark?.properties).toContain('w:before="1984"');
    // 442.2 points for eleven characters.
    expect(xml).toContain('<w:sz w:val="80"/>');
    expect(number?.text).toBe('长民发〔2026〕5号');
    expect(number?.properties).toContain(
      '<w:bottom w:val="single" w:color="e60012" w:sz="11" w:space="11"/>',
    );
  });

  test('on paper that has mark and rule already, both are left blank', async () => {
    const [mark, number] = paragraphsIn(await part({ ...PAPER, head: { ...HEAD, isPrinted: false } }));
    expect(mark?.text).toBe('');
    expect(mark?.properties).toContain('w:before="1984"');
    expect(number?.text).toBe('长民发〔2026〕5号');
    expect(number?.properties).not.toContain('w:pBdr');
  });

  const signatureOf = async (paper: Paper) =>
    paragraphsIn(await part(paper))
      .filter(({ style }) => style === 'GongwenSignature')
      .map(({ properties }) => Number(properties.match(/<w:ind w:right="(\d+)"/)?.[1]));

  test('a signature leaves two characters on the right; the date begins two characters after the issuer', async () => {
    // Nine characters against six: two and three characters of 15.79 points.
    expect(await signatureOf(PAPER)).toEqual([632, 947]);
  });

  test('with room for a seal the date ends four characters from the right, the issuer over its middle', async () => {
    // Ten characters above six reach two over it on either side.
    const signature = { issuer: '上海市长宁区人民政府', date: '2026年7月3日' };
    expect(await signatureOf({ ...PAPER, head: HEAD, signature })).toEqual([632, 1263]);
  });

  test('further lines of an attachment’s name stand below its beginning', async () => {
    const notes = paragraphsIn(await part(PAPER)).filter(({ style }) => style === 'GongwenAttachmentNote');
    expect(notes.map(({ properties }) => properties.match(/<w:ind .*?\/>/)?.[0])).toEqual([
      '<w:ind w:left="2053" w:hanging="1421"/>',
      '<w:ind w:left="2053" w:hanging="474"/>',
    ]);
  });

  test('the imprint stands on the foot of the last page', async () => {
    const xml = await part({ ...PAPER, imprint: IMPRINT });
    expect(xml).toContain('<w:tblpPr w:horzAnchor="margin" w:tblpYSpec="bottom" w:vertAnchor="margin"/>');
    const said = paragraphsIn(xml).filter(({ style }) => style === 'GongwenImprint');
    expect(said.map(({ text }) => text)).toEqual([
      '抄送：市民政局。',
      '长宁区民政局办公室\t2026年7月3日印发',
    ]);
  });

  test('page numbers stand right on odd pages and left on even ones, the note opposite', async () => {
    expect(await part(PAPER, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const [odd, even] = await Promise.all(
      ['word/footer1.xml', 'word/footer2.xml'].map((name) => part(PAPER, name)),
    );
    expect(odd).toMatch(/<w:jc w:val="right"\/>.*>— <.*PAGE.*> —</);
    expect(even).toMatch(/<w:jc w:val="left"\/>.*>— <.*PAGE.*> —</);
    const exercise = { ...PAPER, footNote: '演练' };
    expect(await part(exercise, 'word/footer1.xml')).toMatch(/演练.*<w:tab\/>.*PAGE/);
    expect(await part(exercise, 'word/footer2.xml')).toMatch(/PAGE.*<w:tab\/>.*演练/);
  });
});
