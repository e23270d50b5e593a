import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFont } from '../../shared/model/document-font.ts';
import { buildFileList } from '../../shared/report/file-list/build-file-list.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { openExportRecord } from '../files/export-record.ts';
import type { FileMaker } from '../files/file-maker.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { UseCaseContext } from './context.ts';
import { fileName } from './fit-file-paths.ts';
import { nameInFolder } from './name-in-folder.ts';
import { districtPlace } from './report-names.ts';
import { type FileTask, type WrittenFiles, writeFiles } from './write-files.ts';
import { writtenBefore } from './written-before.ts';

/** What a series is made from and how. */
export interface SeriesTools {
  readonly input: ReportInput;
  readonly folder: string;
  readonly fonts: readonly DocumentFont[];
  readonly maker: FileMaker;
  readonly context: UseCaseContext;
}

export interface WrittenSeries extends WrittenFiles {
  /** The path of the list of all files; null where not all of them are there. */
  readonly list: string | null;
}

/** Writes many files of a kind: those that an earlier export left are not written again, and a list says which there are. */
export async function writeSeries(
  tasks: readonly FileTask[],
  { input, folder, fonts, maker, context }: SeriesTools,
): Promise<WrittenSeries> {
  const path = join(folder, fileName(districtPlace('文件清单', input, 'xlsx')));
  // A list of other files must not stand beside these while they are written.
  await rm(path, { force: true }).catch(() => undefined);
  const record = await openExportRecord(folder);
  const before = writtenBefore({ folder, record, run: input.run.digest, maker });
  const written = await writeFiles(tasks, { maker, before, context });
  if (written.problems.length > 0) return { ...written, list: null };
  const files = written.there.map(({ path: file, bytes, sha256 }, place) => ({
    ...{ file: nameInFolder(folder, file), subject: tasks[place]?.file.subject ?? '', bytes, sha256 },
  }));
  const made = await maker.make({ kind: 'xlsx', workbook: buildFileList(input, files, fonts) });
  const list = made.ok ? await writeWhole(path, made.value) : made;
  return list.ok
    ? { ...written, list: list.value }
    : { there: written.there, problems: list.problems, list: null };
}
