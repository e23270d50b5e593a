import type { IPropertiesOptions } from 'docx';
import { COLOURS, GRID } from '../../../shared/report/pdf/theme/official-page.ts';
import { headingStyle, STYLES } from '../../../shared/report/pdf/theme/text-styles.ts';
import { OwnStyle } from './paragraph-style.ts';
import { twips } from './units.ts';

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

/** Every style of a document, in place of those that the library would bring. */
export function wordStyles(): NonNullable<IPropertiesOptions['styles']> {
  return { importedStyles: [...textStyles(), ...frameStyles(), ...blockStyles()] };
}

function textStyles() {
  const { text, title } = STYLES;
  const heading = {
    align: 'both',
    next: STYLE_IDS.text,
    paragraph: { indent: INDENT, keepNext: true },
  } as const;
  return [
    new OwnStyle('Normal', 'Normal', text),
    new OwnStyle('Title', 'Title', title, { align: 'center', next: STYLE_IDS.text }),
    ...[0, 1, 2, 3].map(
      (depth) =>
        new OwnStyle(`Heading${depth + 1}`, `heading ${depth + 1}`, headingStyle(depth), {
          ...heading,
          paragraph: { ...heading.paragraph, outlineLevel: depth },
        }),
    ),
    new OwnStyle(STYLE_IDS.text, '公文正文', text, { align: 'both', paragraph: { indent: INDENT } }),
  ];
}

function frameStyles() {
  const { text, title, imprint, pageNumber, attachmentNumber } = STYLES;
  return [
    new OwnStyle(STYLE_IDS.mark, '发文机关标志', title, { align: 'center', colour: COLOURS.red }),
    new OwnStyle(STYLE_IDS.number, '发文字号', text, { align: 'center' }),
    new OwnStyle(STYLE_IDS.recipient, '主送机关', text),
    new OwnStyle(STYLE_IDS.attachmentNote, '附件说明', text),
    new OwnStyle(STYLE_IDS.attachmentNumber, '附件编号', attachmentNumber, { paragraph: { keepNext: true } }),
    new OwnStyle(STYLE_IDS.attachmentTitle, '附件标题', title, {
      align: 'center',
      next: STYLE_IDS.text,
      paragraph: { keepNext: true, outlineLevel: 0 },
    }),
    new OwnStyle(STYLE_IDS.signature, '署名和日期', text, { align: 'right' }),
    new OwnStyle(STYLE_IDS.imprint, '版记', imprint),
    new OwnStyle(STYLE_IDS.pageNumber, '页码样式', pageNumber),
  ];
}

function blockStyles() {
  const { tableHead, tableCell, keyFigureLabel, keyFigureValue, caption, figureNote } = STYLES;
  return [
    new OwnStyle(STYLE_IDS.tableHead, '表头', tableHead, { align: 'center' }),
    new OwnStyle(STYLE_IDS.tableCell, '表格', tableCell),
    new OwnStyle(STYLE_IDS.keyFigureLabel, '关键指标名称', keyFigureLabel, { align: 'center' }),
    new OwnStyle(STYLE_IDS.keyFigureValue, '关键指标数值', keyFigureValue, { align: 'center' }),
    // As high as the picture in it.
    new OwnStyle(STYLE_IDS.figure, '图', tableCell, {
      align: 'center',
      paragraph: { keepNext: true, spacing: { line: 240, lineRule: 'auto', before: 120 } },
    }),
    new OwnStyle(STYLE_IDS.caption, '图题', caption, { align: 'center' }),
    new OwnStyle(STYLE_IDS.figureNote, '图注', figureNote, { align: 'both' }),
  ];
}
