import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makerHere } from '../../../../electron/files/file-maker.ts';
import { commitImport } from '../../../../electron/usecases/commit-import.ts';
import { exportForms } from '../../../../electron/usecases/forms/export-forms.ts';
import { lookAtFile } from '../../../../electron/usecases/look-at-file.ts';
import { planImportFile } from '../../../../electron/usecases/plan-import.ts';
import type { WantedForms } from '../../../../shared/contract/forms.ts';
import type { FormSheetKind } from '../../../../shared/model/form.ts';
import { valueIn } from '../../../value-in.ts';
import { temporaryFolder } from '../../store/workspaces.ts';
import { FORM_OF, fileOf, fill, SHEETS } from './fillings.ts';
import { formWorkspace } from './form-workspace.ts';

const WANTED: Omit<WantedForms, 'folder' | 'kinds'> = {
  phase: 'mid',
  formats: ['xlsx'],
  scope: { kind: 'subdistrict', subdistrict: '天山路街道' },
  division: 'subdistrict',
  experts: [],
  copies: 4,
};

/** A form of 天山路街道 as a file. */
async function formOf(kind: FormSheetKind, guidelineName?: string, experts: string[] = []) {
  const { workspace, context, guideline } = await formWorkspace(guidelineName);
  const folder = temporaryFolder();
  const wanted = { ...WANTED, folder, experts, kinds: [FORM_OF[kind]] };
  const { files, problems } = valueIn(await exportForms(workspace, wanted, context, makerHere('bundled')));
  const path = join(folder, fileOf(kind, '天山路街道', ...experts));
  expect(problems).toEqual([]);
  expect(files).toEqual([path]);
  // No phase is said: the form knows it.
  const plan = async () =>
    valueIn(await planImportFile(workspace, { path, kind, phase: null, large: false }, context));
  return { workspace, context, guideline, path, plan };
}

/** 现场检查 and 发现问题 stand in one workbook and are imported one after the other. */
function expectedProblems(kind: FormSheetKind): string[] {
  return FORM_OF[kind] === 'checks' ? ['import-other-sheets'] : [];
}

test.each(SHEETS)('an untouched form of %s says nothing, without a word about it', async (kind) => {
  const { plan } = await formOf(kind, 'changning-2026', kind === 'marks' ? ['张三'] : []);
  const { counts, problems, phase, rows } = await plan();
  expect(phase).toBe('mid');
  expect(counts).toEqual({ accepted: 0, replaced: 0, unchanged: rows.length, rejected: 0 });
  expect(rows.length).toBeGreaterThan(0);
  expect(problems.map(({ code }) => code)).toEqual(expectedProblems(kind));
});

const FILLED = SHEETS.flatMap((kind) => [
  [kind, 'changning-2026'] as const,
  ...(kind === 'metrics' ? [] : [[kind, 'international-2026'] as const]),
]);

test.each(FILLED)(
  'a filled form of %s under %s is imported as it is, the filled rows only',
  async (kind, name) => {
    const { workspace, context, guideline, path, plan } = await formOf(
      kind,
      name,
      kind === 'marks' ? ['张三'] : [],
    );
    const filled = await fill(path, kind, guideline);
    const planned = await plan();
    expect(filled).toBeGreaterThan(0);
    expect(planned.counts).toMatchObject({ accepted: filled, replaced: 0, rejected: 0 });
    expect(planned.source.unknownHeadings).toEqual([]);
    expect(planned.problems.map(({ code }) => code)).toEqual(expectedProblems(kind));
    valueIn(commitImport(workspace, planned, context));
    const again = await plan();
    expect(again.counts).toMatchObject({ accepted: 0, replaced: 0, rejected: 0 });
  },
);

test.each(['questionnaire', 'interview', 'checks', 'marks', 'metrics'] as const)(
  'the window knows a form of %s and its phase at once',
  async (kind) => {
    const { workspace, context, path } = await formOf(kind);
    const look = valueIn(await lookAtFile(workspace, { path, large: false }, context));
    expect(look.proposal).toMatchObject({ kind, headingRow: 1, missing: [] });
    expect(look.phase?.phase).toBe('mid');
  },
);

test('a mark needs the name of an expert, which a form for nobody leaves to be written', async () => {
  const { guideline, path, plan } = await formOf('marks');
  const filled = await fill(path, 'marks', guideline);
  const { counts, problems } = await plan();
  expect(counts).toMatchObject({ accepted: 0, rejected: filled });
  expect(problems[0]?.code).toBe('import-missing-expert');
});

test('what a form says is what is kept', async () => {
  const { guideline, path, plan } = await formOf('marks', 'changning-2026', ['张三']);
  await fill(path, 'marks', guideline);
  const { rows } = await plan();
  const said = rows.flatMap(({ items }) => items.map(({ content }) => content.value));
  // The rows: 一居, C1, C2, C3; every third is filled, which is 一居 and C3, a 涉外商品房.
  const by = (id: string, level: string, indicator: string) => ({
    ...{ expert: '张三', object: { level, id }, indicator, mark: 8.5, note: null },
  });
  expect(said).toEqual([
    by('天山路街道/一居', 'committee', '1.1.1'),
    by('天山路街道/一居', 'committee', '3.1.1'),
    by('天山路街道/一居', 'committee', '3.2.1'),
    by('天山路街道/一居', 'committee', '5.1.1'),
    by('C3', 'compound', '2.1.1'),
    by('C3', 'compound', '4.2.3'),
  ]);
});

test('a form of another phase than a person says is imported as the person says, with a word of doubt', async () => {
  const { workspace, context, guideline, path } = await formOf('interview');
  await fill(path, 'interview', guideline);
  const request = { path, kind: 'interview', phase: 'end', large: false } as const;
  const plan = valueIn(await planImportFile(workspace, request, context));
  expect(plan.phase).toBe('end');
  expect(plan.problems.map(({ code }) => code)).toEqual(['import-form-of-other-phase']);
});
