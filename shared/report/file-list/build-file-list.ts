import { type DocumentFont, FONT_ROLE_NAMES } from '../../model/document-font.ts';
import {
  figureColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { assessmentTitle } from '../assessment-title.ts';
import { provenanceRows } from '../provenance-rows.ts';
import type { ReportInput } from '../report-input.ts';
import { WHOLE_NUMBER } from '../sheet/formats.ts';

/** A file of an export, as its list has it. */
export interface ListedFile {
  /** From the folder of the export, with `/` on every system. */
  readonly file: string;
  /** Whom or what it is about: 兆丰嘉园（C0001）. */
  readonly subject: string;
  readonly bytes: number;
  /** By which anybody can see whether a file still is the one that was made. */
  readonly sha256: string;
}

/** 文件清单: the files of an export, what they were made from and the fonts they are set in. */
export function buildFileList(
  input: ReportInput,
  files: readonly ListedFile[],
  fonts: readonly DocumentFont[],
): WorkbookDescription {
  const { run, exercise } = input;
  return {
    title: assessmentTitle(input, '文件清单'),
    author: run.author,
    createdAt: run.createdAt,
    sheets: [fileSheet(files), basisSheet(input, fonts)],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

function fileSheet(files: readonly ListedFile[]): SheetDescription {
  return {
    name: '文件',
    columns: [
      figureColumn('序号', WHOLE_NUMBER, 7),
      textColumn('对象', 34),
      textColumn('文件', 70),
      figureColumn('字节数', WHOLE_NUMBER, 11),
      textColumn('SHA-256', 68),
    ],
    rows: files.map(({ file, subject, bytes, sha256 }, place) => [place + 1, subject, file, bytes, sha256]),
    frozenColumns: 2,
    filter: true,
  };
}

function basisSheet(input: ReportInput, fonts: readonly DocumentFont[]): SheetDescription {
  return {
    name: '说明',
    columns: [textColumn('项目', 14), textColumn('内容', 110)],
    rows: [
      ...provenanceRows(input),
      ...fonts.map(({ role, name, isBundled }) => [
        `${FONT_ROLE_NAMES[role].zh}字体`,
        isBundled ? `${name}（随附字体，本机没有相应字体）` : name,
      ]),
    ],
    frozenColumns: 0,
    filter: false,
  };
}
