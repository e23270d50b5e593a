import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { makerHere } from '../../../../electron/files/file-maker.ts';
import { listCompounds } from '../../../../electron/store/compounds.ts';
import { writeRecords } from '../../../../electron/store/records.ts';
import { Cancelled } from '../../../../electron/usecases/cancelled.ts';
import { exportForms } from '../../../../electron/usecases/forms/export-forms.ts';
import { formChoices } from '../../../../electron/usecases/forms/form-choices.ts';
import { scopeNamed } from '../../../../electron/usecases/forms/form-scope.ts';
import { planId } from '../../../../electron/usecases/sampling/latest-plan.ts';
import { usualTerms } from '../../../../shared/action/sampling/sampling-terms.ts';
import type { WantedForms } from '../../../../shared/contract/forms.ts';
import { valueIn } from '../../../value-in.ts';
import { temporaryFolder } from '../../store/workspaces.ts';
import { contextWithIds } from '../bring.ts';
import { workspaceForRegister } from '../registers.ts';
import { formWorkspace } from './form-workspace.ts';

const MAKER = makerHere('bundled');

function wanted(folder: string, changes: Partial<WantedForms> = {}): WantedForms {
  return {
    ...{ phase: 'mid', folder, kinds: null, formats: ['xlsx'], scope: { kind: 'district' } },
    ...{ division: 'subdistrict', experts: [], copies: null },
    ...changes,
  };
}

test('without a word about kinds every form of the guideline is written, divided as asked for', async () => {
  const { workspace, context } = await formWorkspace('changning-2026', true);
  const folder = temporaryFolder();
  const { files } = valueIn(
    await exportForms(
      workspace,
      wanted(folder, { division: 'committee', experts: ['张三'] }),
      context,
      MAKER,
    ),
  );
  // Two committees of the same name in two subdistricts.
  const parts = (form: string) => [
    `演练-${form}-2026-中期-天山路街道一居.xlsx`,
    `演练-${form}-2026-中期-新泾镇一居.xlsx`,
  ];
  expect(files.map((file) => relative(folder, file))).toEqual([
    ...parts('问卷登记表'),
    ...parts('访谈记录表'),
    ...parts('现场检查表'),
    '演练-专家评分表-2026-中期-全区-张三.xlsx',
    ...parts('台账表'),
  ]);
});

test('printed forms: a questionnaire for each compound, the others in one file for each part', async () => {
  const { workspace, context } = await formWorkspace();
  const folder = temporaryFolder();
  const { files, fonts } = valueIn(
    await exportForms(workspace, wanted(folder, { formats: ['pdf'], copies: 30 }), context, MAKER),
  );
  expect(files.map((file) => relative(folder, file))).toEqual([
    join('居民问卷-2026-中期', '天山路街道', '一居', 'C1-=甲苑-30份.pdf'),
    join('居民问卷-2026-中期', '天山路街道', '一居', 'C2-乙苑-30份.pdf'),
    join('居民问卷-2026-中期', '天山路街道', '一居', 'C3-丙苑-30份.pdf'),
    join('居民问卷-2026-中期', '新泾镇', '一居', 'C4-丁苑-30份.pdf'),
    join('居民问卷-2026-中期', '新泾镇', '一居', 'C5-戊苑-30份.pdf'),
    '访谈记录表-2026-中期-天山路街道.pdf',
    '访谈记录表-2026-中期-新泾镇.pdf',
    '现场检查表-2026-中期-天山路街道.pdf',
    '现场检查表-2026-中期-新泾镇.pdf',
    '专家评分表-2026-中期-全区.pdf',
  ]);
  expect(fonts.length).toBeGreaterThan(0);
});

test('how many questionnaires there are is what the saved plan says, or else what the guideline demands', async () => {
  const { workspace, context, guideline } = await formWorkspace();
  // Cochran at 95 % ± 10 %, n₀ = 96.04: 50, 66, 73, 78 and 81 of 100, 200, 300, 400 and 500 households.
  const before = valueIn(formChoices(workspace, 'mid', context));
  expect(before?.questionnaires).toEqual({ planned: 50 + 66 + 73 + 78 + 81, byPlan: false });
  const body = {
    ...{ phase: 'mid' as const, terms: usualTerms(guideline), seed: 1, unknown: [], draw: null },
    compounds: [{ code: 'C2', households: 200, planned: 12 }],
  };
  const change = {
    kind: 'sampling-plan',
    id: planId('mid'),
    about: { level: 'district', key: '' },
    body,
  } as const;
  writeRecords(workspace.store, [change], { author: '王科员', now: context.now(), note: '' });
  const after = valueIn(formChoices(workspace, 'mid', context));
  expect(after?.questionnaires).toEqual({ planned: 12, byPlan: true });
});

test('what is not there is refused before anything is written', async () => {
  const folder = join(temporaryFolder(), '表格');
  const codesOf = async (guideline: string, changes: Partial<WantedForms>) => {
    const { workspace, context } = await formWorkspace(guideline);
    const result = await exportForms(workspace, wanted(folder, changes), context, MAKER);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(await codesOf('innovation-2026', { kinds: ['interview'] })).toEqual(['forms-nothing-asked']);
  expect(await codesOf('changning-2026', { kinds: ['metrics'], formats: ['pdf'] })).toEqual([
    'forms-nothing-to-make',
  ]);
  expect(await codesOf('changning-2026', { scope: { kind: 'compound', code: 'C9' } })).toEqual([
    'forms-unknown-scope',
  ]);
  expect(existsSync(folder)).toBe(false);
  const empty = await exportForms(workspaceForRegister(), wanted(folder), contextWithIds(), MAKER);
  expect(empty.ok ? [] : empty.problems.map(({ code }) => code)).toEqual(['forms-no-register']);
});

test('cancelled, it says how many of the files are there, and they are whole', async () => {
  const { workspace, context } = await formWorkspace();
  const folder = temporaryFolder();
  const progress = ({ done }: { readonly done: number }) => {
    if (done === 2) throw new Cancelled();
  };
  const outcome = valueIn(await exportForms(workspace, wanted(folder), { ...context, progress }, MAKER));
  expect(outcome.problems.map(({ code }) => code)).toEqual(['report-cancelled']);
  expect(outcome.files).toHaveLength(2);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a word means a compound, a committee or a subdistrict, and several of them are asked about', async () => {
  const { workspace } = await formWorkspace();
  const compounds = listCompounds(workspace.store, 'mid');
  const meant = (word: string) => {
    const scope = scopeNamed(compounds, word);
    return scope.ok ? scope.value : scope.problems.map(({ code, facts }) => [code, facts.places]);
  };
  expect(meant('district')).toEqual({ kind: 'district' });
  expect(meant('C3')).toEqual({ kind: 'compound', code: 'C3' });
  expect(meant('丙苑')).toEqual({ kind: 'compound', code: 'C3' });
  expect(meant('新泾镇')).toEqual({ kind: 'subdistrict', subdistrict: '新泾镇' });
  expect(meant('新泾镇/一居')).toEqual({ kind: 'committee', subdistrict: '新泾镇', committee: '一居' });
  expect(meant('一居')).toEqual([['forms-ambiguous-scope', '天山路街道/一居、新泾镇/一居']]);
});
