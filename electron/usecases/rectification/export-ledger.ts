import type { ReminderExport, Written } from '../../../shared/contract/rectification/returns.ts';
import { daySchema } from '../../../shared/model/records/rectification-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { buildLedger } from '../../../shared/report/ledger/build-ledger.ts';
import { buildLedgerWorkbook } from '../../../shared/report/ledger/build-ledger-workbook.ts';
import type { LedgerFrame } from '../../../shared/report/ledger/ledger-item.ts';
import type { ToldItem } from '../../../shared/report/mending/told-item.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import type { FileContent } from '../../files/make-file.ts';
import { documentSettings } from '../../store/document-settings.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import { today } from '../today.ts';
import { writeFiles } from '../write-files.ts';
import { NOTHING_BEFORE } from '../written-before.ts';
import { itemsStanding, itemsWithin } from './filter-items.ts';
import { restsOnFew } from './rests-on-few.ts';
import { standingItems } from './standing-items.ts';

/** Writes all items that fit a filter, open and closed, as a workbook or to be printed; refused where there are none. */
export async function exportLedger(
  workspace: Workspace,
  { filter, day = '', format, folder }: ReminderExport,
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<Written>> {
  const on = day === '' ? today(context) : day;
  if (!daySchema.safeParse(on).success) return refused(problem('rectification-not-a-day', { day: on }));
  const items = ledgerItems(workspace, filter, on);
  if (items.length === 0) return refused(problem('rectification-nothing-to-write'));
  const place = { folders: [], name: `整改台账-${on}`, extension: format } as const;
  const [path = folder] = fitFilePaths(folder, [place]);
  const file = {
    ...{ kind: 'single' as const, subject: '', place },
    step: { zh: '正在写整改台账', en: 'writing the ledger' },
    content: () => contentOf(items, frameOf(workspace, on, context), format),
  };
  const { there, problems } = await writeFiles([{ file, path }], { maker, before: NOTHING_BEFORE, context });
  return problems.length > 0
    ? refused(...problems)
    : ok({ files: there.map((written) => written.path), items: items.length });
}

function ledgerItems(workspace: Workspace, filter: ReminderExport['filter'], day: string): ToldItem[] {
  const isOfFew = restsOnFew(workspace);
  return itemsStanding(itemsWithin(standingItems(workspace.store), filter), filter, day).map(
    ({ record: { body }, number, place: { subdistrict, committee, code, name: compound } }) => ({
      ...{ number, subdistrict, committee, code, compound, item: body },
      isOfFew: isOfFew(code, body),
    }),
  );
}

function frameOf({ store, year, exercise }: Workspace, day: string, context: UseCaseContext): LedgerFrame {
  const { bureau } = documentSettings(store);
  const { guideline } = currentGuideline(store);
  return { year, day, exercise, bureau, guideline, author: context.author, createdAt: context.now() };
}

function contentOf(
  items: readonly ToldItem[],
  frame: LedgerFrame,
  format: ReminderExport['format'],
): FileContent {
  return format === 'pdf'
    ? { kind: 'pdf', paper: buildLedger(items, frame) }
    : { kind: 'xlsx', workbook: buildLedgerWorkbook(items, frame) };
}
