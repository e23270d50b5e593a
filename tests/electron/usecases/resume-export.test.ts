import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeEach, describe, expect, test } from 'vitest';
import { RECORD_NAME } from '../../../electron/files/export-record.ts';
import { type FileMaker, makerHere } from '../../../electron/files/file-maker.ts';
import { saveDocumentSettings } from '../../../electron/store/document-settings.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { Cancelled } from '../../../electron/usecases/cancelled.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import type { WantedDocument } from '../../../shared/contract/reports.ts';
import { PLAIN_DOCUMENT_SETTINGS } from '../../../shared/model/document-settings.ts';
import { temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

const LETTERS: WantedDocument = { kind: 'letters', scope: { kind: 'all' }, format: 'pdf', combined: false };
const HERE = makerHere('bundled');
const LIST = '文件清单-2026-mid.xlsx';

let folder = '';
let workspace: Workspace;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = scoredWorkspace(5);
});

async function write({
  documents = [LETTERS],
  context = CONTEXT,
  maker = HERE,
}: {
  readonly documents?: readonly WantedDocument[];
  readonly context?: UseCaseContext;
  readonly maker?: FileMaker;
} = {}) {
  const request = { phase: 'mid', folder, documents } as const;
  const exported = await exportReports(workspace, request, context, maker);
  if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
  return exported.value;
}

const cancelledAfterTwo: UseCaseContext = {
  ...CONTEXT,
  progress({ done }) {
    if (done === 2) throw new Cancelled();
  },
};

describe('an export into the same folder', () => {
  test('goes on where the one before it was stopped', async () => {
    const first = await write({ context: cancelledAfterTwo });
    expect([first.files.length, first.skipped, first.list]).toEqual([2, [], null]);
    const second = await write();
    expect(second.skipped).toEqual(first.files);
    expect(second.files).toHaveLength(3);
    expect(second.problems).toEqual([]);
    const third = await write();
    expect([third.files, third.skipped.length]).toEqual([[], 5]);
  });

  test('writes anew what is not there any more, or is not what was written', async () => {
    const { files } = await write();
    const [gone = '', changed = '', cut = ''] = files;
    const whole = readFileSync(cut);
    rmSync(gone);
    appendFileSync(changed, ' ');
    writeFileSync(cut, whole.subarray(0, 1000));
    expect((await write()).files).toEqual([gone, changed, cut]);
    expect(readFileSync(cut).equals(whole)).toBe(true);
  });

  test('writes all anew when the settings say something else', async () => {
    await write();
    const settings = { ...PLAIN_DOCUMENT_SETTINGS, bureau: '长宁区民政局' };
    saveDocumentSettings(workspace.store, settings, { author: '王科员', now: CONTEXT.now() });
    expect((await write()).skipped).toEqual([]);
  });

  test('writes all anew when this program would make something else of the first', async () => {
    await write();
    const other: FileMaker = {
      ...HERE,
      async make(content) {
        const made = await HERE.make(content);
        return made.ok ? { ok: true, value: new Uint8Array([...made.value, 10]) } : made;
      },
    };
    expect((await write({ maker: other })).skipped).toEqual([]);
  });

  test('does not trust a record that was torn by a crash, and goes on with its whole lines', async () => {
    await write({ context: cancelledAfterTwo });
    appendFileSync(join(folder, RECORD_NAME), '{"file":"评估意见书-2026-mid/华阳');
    expect((await write()).files).toHaveLength(3);
    expect((await write()).skipped).toHaveLength(5);
  });
});

describe('the list of files', () => {
  test('names every file with its digest, and what it was made from', async () => {
    const { files, list } = await write();
    expect(list).toBe(join(folder, LIST));
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, LIST));
    const rows = workbook.getWorksheet('文件')?.getSheetValues().slice(2) as unknown[][];
    expect(rows).toHaveLength(files.length);
    expect(rows[0]?.slice(1, 4)).toEqual([
      1,
      '兆丰嘉园（C0001）',
      '评估意见书-2026-mid/华阳路街道/第1居民委员会/C0001-兆丰嘉园.pdf',
    ]);
    expect(rows[0]?.[5]).toMatch(/^[0-9a-f]{64}$/);
    const basis = workbook.getWorksheet('说明')?.getSheetValues().slice(2) as unknown[][];
    expect(basis.map((row) => row[1])).toEqual(
      ['导则', '评分日期', '评分人', '评分摘要'].concat(
        ['小标宋', '仿宋', '楷体', '黑体', '宋体'].map((name) => `${name}字体`),
      ),
    );
  });

  test('does not stand beside files of which some are missing', async () => {
    await write();
    rmSync(join(folder, '评估意见书-2026-mid'), { recursive: true });
    await write({ context: cancelledAfterTwo });
    expect(existsSync(join(folder, LIST))).toBe(false);
  });

  test('is not made of single documents, which are written anew each time', async () => {
    const documents: WantedDocument[] = [{ kind: 'results-workbook' }];
    await write({ documents });
    const again = await write({ documents });
    expect([again.files.length, again.skipped, again.list]).toEqual([1, [], null]);
    expect(existsSync(join(folder, RECORD_NAME))).toBe(false);
  });
});
