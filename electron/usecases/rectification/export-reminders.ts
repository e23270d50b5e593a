import type { ReminderExport, Written } from '../../../shared/contract/rectification/returns.ts';
import { daySchema } from '../../../shared/model/records/rectification-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { ItemsFrame } from '../../../shared/report/mending/told-item.ts';
import { buildReminder } from '../../../shared/report/reminder/build-reminder.ts';
import { buildReminderWorkbook } from '../../../shared/report/reminder/build-reminder-workbook.ts';
import type { RemindedItem } from '../../../shared/report/reminder/reminded-item.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import type { FileContent } from '../../files/make-file.ts';
import { documentSettings } from '../../store/document-settings.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import type { FilePlace } from '../report-names.ts';
import { today } from '../today.ts';
import { writeFiles } from '../write-files.ts';
import { NOTHING_BEFORE } from '../written-before.ts';
import { remindedItems } from './reminded-items.ts';

/**
 * Writes reminders of what is overdue or soon due: one workbook, or a PDF for each committee; each file whole. Refused
 * where nothing is due.
 */
export async function exportReminders(
  { store, year, exercise }: Workspace,
  { filter, day = '', format, folder }: ReminderExport,
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<Written>> {
  const on = day === '' ? today(context) : day;
  if (!daySchema.safeParse(on).success) return refused(problem('rectification-not-a-day', { day: on }));
  const items = remindedItems({ store, year }, filter, on);
  if (items.length === 0) return refused(problem('rectification-nothing-to-write'));
  const { bureau } = documentSettings(store);
  const frame = { year, day: on, exercise, bureau, author: context.author, createdAt: context.now() };
  const files = format === 'xlsx' ? [workbookFile(items, frame)] : paperFiles(items, frame);
  const paths = fitFilePaths(
    folder,
    files.map(({ place }) => place),
  );
  const tasks = files.map((file, at) => ({ file, path: paths[at] ?? folder }));
  const { there, problems } = await writeFiles(tasks, { maker, before: NOTHING_BEFORE, context });
  return problems.length > 0
    ? refused(...problems)
    : ok({ files: there.map(({ path }) => path), items: items.length });
}

function workbookFile(items: readonly RemindedItem[], frame: ItemsFrame) {
  const place: FilePlace = { folders: [], name: `整改催办清单-${frame.day}`, extension: 'xlsx' };
  const workbook = buildReminderWorkbook(items, frame);
  return fileAt(place, '', () => ({ kind: 'xlsx', workbook }));
}

function paperFiles(items: readonly RemindedItem[], frame: ItemsFrame) {
  const groups = Map.groupBy(items, ({ subdistrict, committee }) => JSON.stringify([subdistrict, committee]));
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { subdistrict, committee } = first;
    const folders = [`整改催办单-${frame.day}`, ...(subdistrict === '' ? [] : [subdistrict])];
    const place: FilePlace = { folders, name: committee || '不在名册', extension: 'pdf' };
    return [
      fileAt(place, `${subdistrict}${committee}`, () => ({
        kind: 'pdf',
        paper: buildReminder(first, own, frame),
      })),
    ];
  });
}

function fileAt(place: FilePlace, subject: string, content: () => FileContent) {
  const step = { zh: '正在写催办单', en: 'writing reminders' };
  return { kind: 'single' as const, step, place, subject, content };
}
