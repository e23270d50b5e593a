import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FilePurpose } from '../../shared/contract/app.ts';
import type { Language, Wording } from '../../shared/language/wording.ts';

const KINDS: Readonly<Record<FilePurpose, Wording & { readonly extensions: string[] }>> = {
  workspace: { zh: '导则工作区', en: 'Daoze workspace', extensions: ['daoze'] },
  spreadsheet: { zh: '表格', en: 'Spreadsheets', extensions: ['xlsx', 'csv', 'xls', 'txt', 'tsv'] },
  transcript: { zh: '访谈全文', en: 'Transcripts', extensions: ['docx', 'txt'] },
  transcripts: {
    zh: '访谈全文或工作簿',
    en: 'Transcripts or workbooks',
    extensions: ['docx', 'txt', 'xlsx', 'csv', 'xls', 'tsv'],
  },
  guideline: { zh: '导则', en: 'Guidelines', extensions: ['xlsx', 'json'] },
};

/** Asks for a file to read; null when the person chose none. */
export async function chooseFile(
  window: BrowserWindow,
  purpose: FilePurpose,
  language: Language,
): Promise<string | null> {
  const { extensions, ...name } = KINDS[purpose];
  const filters: FileFilter[] = [{ name: name[language], extensions }];
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  return filePaths[0] ?? null;
}

/** Asks where to write a file of this name; the system asks before an existing file is replaced. */
export async function chooseSave(window: BrowserWindow, name: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: name });
  return filePath === '' ? null : filePath;
}

/** Asks for a folder to write to. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
