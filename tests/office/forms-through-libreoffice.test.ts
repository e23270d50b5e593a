import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makerHere } from '../../electron/files/file-maker.ts';
import { exportForms } from '../../electron/usecases/forms/export-forms.ts';
import { planImportFile } from '../../electron/usecases/plan-import.ts';
import type { WantedForms } from '../../shared/contract/forms.ts';
import type { FormSheetKind } from '../../shared/model/form.ts';
import { temporaryFolder } from '../electron/store/workspaces.ts';
import { FORM_OF, fileOf, fill, SHEETS } from '../electron/usecases/forms/fillings.ts';
import { formWorkspace } from '../electron/usecases/forms/form-workspace.ts';
import { valueIn } from '../value-in.ts';
import { converted, recalculated } from './libreoffice.ts';

const AREA = '天山路街道';

const WANTED: Omit<WantedForms, 'folder' | 'kinds'> = {
  phase: 'mid',
  formats: ['xlsx'],
  scope: { kind: 'subdistrict', subdistrict: AREA },
  division: 'subdistrict',
  experts: ['张三'],
  copies: 4,
};

/** Exports a form, fills every third row of it, lets a program save it, and plans its import without another word. */
async function broughtBack(kind: FormSheetKind, saved: (path: string, folder: string) => string) {
  const { workspace, context, guideline } = await formWorkspace();
  const folder = temporaryFolder();
  valueIn(
    await exportForms(
      workspace,
      { ...WANTED, folder, kinds: [FORM_OF[kind]] },
      context,
      makerHere('bundled'),
    ),
  );
  const path = join(folder, fileOf(kind, AREA, ...(kind === 'marks' ? ['张三'] : [])));
  const filled = await fill(path, kind, guideline);
  const request = { path: saved(path, folder), kind, phase: null, large: false };
  return { filled, plan: valueIn(await planImportFile(workspace, request, context)) };
}

test.each(SHEETS)('a filled form of %s that LibreOffice saved is imported as it is', async (kind) => {
  const { filled, plan } = await broughtBack(kind, recalculated);
  expect(filled).toBeGreaterThan(0);
  expect(plan.phase).toBe('mid');
  expect(plan.counts).toMatchObject({ accepted: filled, replaced: 0, rejected: 0 });
  expect(plan.source.unknownHeadings).toEqual([]);
  // The other sheet of a checklist is told of: it is imported by itself.
  const told = FORM_OF[kind] === 'checks' ? ['import-other-sheets'] : [];
  expect(plan.problems.map(({ code }) => code)).toEqual(told);
});

test('so is one that went through OpenDocument', async () => {
  const { filled, plan } = await broughtBack('questionnaire', (path, folder) =>
    converted(converted(path, 'ods', folder), 'xlsx', join(folder, 'back')),
  );
  expect(plan.counts).toMatchObject({ accepted: filled, rejected: 0 });
  expect(plan.problems).toEqual([]);
});
