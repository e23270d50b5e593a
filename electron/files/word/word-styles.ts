import { AlignmentType, type IBaseParagraphStyleOptions, type IPropertiesOptions, LineRuleType } from 'docx';
import type { Face } from '../../../shared/report/pdf/font-book.ts';
import { COLOURS, GRID } from '../../../shared/report/pdf/theme/official-page.ts';
import { headingStyle, STYLES, type TextStyle } from '../../../shared/report/pdf/theme/text-styles.ts';
import { halfPoints, twips } from './units.ts';

/** What Word calls the faces. It has 仿宋, 楷体, 黑体 and 宋体 from Windows; for 小标宋 it takes another Song where there is none. */
const FONTS: Readonly<Record<Face, string>> = {
  title: '方正小标宋简体',
  text: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
  songMore: '宋体',
  heiMore: '黑体',
  kaiMore: '楷体',
  rare: '宋体',
};

/** The document's own styles by what they are for. Title and headings are Word's own: 标题 and 标题 1 to 标题 4. */
export const STYLE_IDS = {
  text: 'GongwenText',
  mark: 'GongwenMark',
  number: 'GongwenNumber',
  recipient: 'GongwenRecipient',
  attachmentNote: 'GongwenAttachmentNote',
  attachmentNumber: 'GongwenAttachmentNumber',
  attachmentTitle: 'GongwenAttachmentTitle',
  signature: 'GongwenSignature',
  tableHead: 'GongwenTableHead',
  tableCell: 'GongwenTableCell',
  keyFigureLabel: 'GongwenKeyLabel',
  keyFigureValue: 'GongwenKeyValue',
  figure: 'GongwenFigure',
  caption: 'GongwenCaption',
  figureNote: 'GongwenFigureNote',
  imprint: 'GongwenImprint',
  pageNumber: 'GongwenPageNumber',
} as const;

/** Two characters; Word keeps to the count when the size is changed. */
export const INDENT = { firstLine: twips(2 * GRID.advance), firstLineChars: 200 } as const;

type StyleOptions = Readonly<Required<Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'>>>;

export function wordStyles(): NonNullable<IPropertiesOptions['styles']> {
  const { text, title } = STYLES;
  return {
    default: {
      document: {
        run: { ...runOf(text), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: linesOf(text),
      },
      title: { ...centred(title), next: STYLE_IDS.text, quickFormat: true },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
    },
    paragraphStyles: [
      own('text', '公文正文', justified(text)),
      own('mark', '发文机关标志', mark()),
      own('number', '发文字号', centred(text)),
      own('recipient', '主送机关', plain(text)),
      own('attachmentNote', '附件说明', plain(text)),
      own('attachmentNumber', '附件编号', plain(STYLES.attachmentNumber)),
      own('attachmentTitle', '附件标题', outlined(centred(title))),
      own('signature', '署名和日期', right(text)),
      own('tableHead', '表头', offGrid(centred(STYLES.tableHead))),
      own('tableCell', '表格', offGrid(plain(STYLES.tableCell))),
      own('keyFigureLabel', '关键指标名称', offGrid(centred(STYLES.keyFigureLabel))),
      own('keyFigureValue', '关键指标数值', offGrid(centred(STYLES.keyFigureValue))),
      own('figure', '图', figure()),
      own('caption', '图题', offGrid(centred(STYLES.caption))),
      own('figureNote', '图注', offGrid(plain(STYLES.figureNote))),
      own('imprint', '版记', offGrid(plain(STYLES.imprint))),
      own('pageNumber', '页码样式', offGrid(plain(STYLES.pageNumber))),
    ],
  };
}

function own(use: keyof typeof STYLE_IDS, name: string, options: StyleOptions) {
  return { id: STYLE_IDS[use], name, basedOn: 'Normal', quickFormat: true, ...options };
}

function runOf({ face, size }: TextStyle) {
  const name = FONTS[face];
  const font = { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
  return { font, size: halfPoints(size), color: '000000' };
}

function linesOf({ pitch }: TextStyle) {
  return { spacing: { line: twips(pitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 } };
}

function plain(style: TextStyle): StyleOptions {
  return { run: runOf(style), paragraph: linesOf(style) };
}

function centred(style: TextStyle): StyleOptions {
  return { run: runOf(style), paragraph: { ...linesOf(style), alignment: AlignmentType.CENTER } };
}

function right(style: TextStyle): StyleOptions {
  return { run: runOf(style), paragraph: { ...linesOf(style), alignment: AlignmentType.RIGHT } };
}

function justified(style: TextStyle): StyleOptions {
  const paragraph = { ...linesOf(style), alignment: AlignmentType.BOTH, indent: INDENT };
  return { run: runOf(style), paragraph };
}

function heading(depth: number): StyleOptions & { next: string; quickFormat: true } {
  const { run, paragraph } = justified(headingStyle(depth));
  return { run, paragraph: { ...paragraph, keepNext: true }, next: STYLE_IDS.text, quickFormat: true };
}

/** Its size, as large as fits, is set with the mark itself. */
function mark(): StyleOptions {
  const { run, paragraph } = offGrid(centred({ ...STYLES.title, tracking: 0 }));
  return { run: { ...run, color: COLOURS.red.slice(1) }, paragraph };
}

/** In the navigation beside the headings. */
function outlined({ run, paragraph }: StyleOptions): StyleOptions {
  return { run, paragraph: { ...paragraph, outlineLevel: 0 } };
}

/** Set by its own measures, not by the 28 characters of a line. */
function offGrid({ run, paragraph }: StyleOptions): StyleOptions {
  return { run: { ...run, snapToGrid: false }, paragraph };
}

/** As high as the picture in it. */
function figure(): StyleOptions {
  const spacing = { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 0 };
  return {
    run: { snapToGrid: false },
    paragraph: { spacing, alignment: AlignmentType.CENTER, keepNext: true },
  };
}
