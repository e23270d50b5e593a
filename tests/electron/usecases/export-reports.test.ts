import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makerHere } from '../../../electron/files/file-maker.ts';
import { Cancelled } from '../../../electron/usecases/cancelled.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import type { LetterScope } from '../../../shared/contract/report-choices.ts';
import type { WantedDocument } from '../../../shared/contract/reports.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

const letters = (scope: LetterScope): WantedDocument => ({
  kind: 'letters',
  scope,
  format: 'pdf',
  combined: false,
});

async function exportTo(folder: string, documents: readonly WantedDocument[], context = CONTEXT) {
  const request = { phase: 'mid', folder, documents } as const;
  const exported = await exportReports(scoredWorkspace(6), request, context, makerHere('bundled'));
  if (!exported.ok) return { files: [], wanted: 0, problems: exported.problems };
  const { files, wanted, problems } = exported.value;
  return { files: files.map((file) => relative(folder, file)), wanted, problems };
}

/** Cancels when so many files are there. */
function cancelledAt(files: number): UseCaseContext {
  return {
    ...CONTEXT,
    progress({ done }) {
      if (done === files) throw new Cancelled();
    },
  };
}

describe('an export', () => {
  test('writes every document asked for into one folder, in that order', async () => {
    const wanted = [
      { kind: 'results-workbook' },
      letters({ kind: 'compound', code: 'C0002' }),
      { kind: 'district-report', format: 'pdf' },
    ] as const;
    expect(await exportTo(temporaryFolder(), wanted)).toEqual({
      files: ['成绩总表-2026-mid.xlsx', '评估意见书-2026-mid-C0002.pdf', '评估总报告-2026-mid.pdf'],
      wanted: 3,
      problems: [],
    });
  });

  test('tells how far it is over all documents together', async () => {
    const steps = new Set<string>();
    const counts: number[] = [];
    const progress: UseCaseContext['progress'] = ({ step, done, total }) => {
      steps.add(`${step.zh}，共 ${total}`);
      counts.push(done);
    };
    const wanted = [{ kind: 'results-workbook' }, letters({ kind: 'type', type: 'commodity' })] as const;
    await exportTo(temporaryFolder(), wanted, { ...CONTEXT, progress });
    expect([...steps]).toEqual(['写成绩总表，共 3', '写评估意见书，共 3']);
    expect([...new Set(counts)].slice(0, 3)).toEqual([0, 1, 2]);
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
  });
});

describe('letters', () => {
  const tree = '评估意见书-2026-mid';

  test('go to the compounds of a type', async () => {
    const { files } = await exportTo(temporaryFolder(), [letters({ kind: 'type', type: 'commodity' })]);
    expect(files).toEqual([
      join(tree, '江苏路街道/第2居民委员会/C0002-安化路200弄第2小区.pdf'),
      join(tree, '新泾镇/第5居民委员会/C0005-虹桥河滨花园.pdf'),
    ]);
  });

  test('go to the compounds of a subdistrict', async () => {
    const scope = { kind: 'subdistrict', subdistrict: '华阳路街道' } as const;
    const { files } = await exportTo(temporaryFolder(), [letters(scope)]);
    expect(files.map((file) => file.slice(-'C0001-兆丰嘉园.pdf'.length))).toHaveLength(2);
    expect(files.every((file) => file.startsWith(join(tree, '华阳路街道')))).toBe(true);
  });

  test('of a type that no compound has are refused before anything is written', async () => {
    const folder = join(temporaryFolder(), '文件');
    const wanted = [{ kind: 'results-workbook' }, letters({ kind: 'type', type: 'villa' })] as const;
    const { problems } = await exportTo(folder, wanted);
    expect(problems.map(({ code }) => code)).toEqual(['report-unknown-scope']);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('an export that is stopped', () => {
  test('by a person keeps what was written, each file whole, and lists it', async () => {
    const folder = temporaryFolder();
    const exported = await exportTo(folder, [letters({ kind: 'all' })], cancelledAt(2));
    expect(exported.files).toHaveLength(2);
    expect(exported.wanted).toBe(6);
    expect(exported.problems).toEqual([
      { code: 'report-cancelled', facts: { written: 2, wanted: 6 }, place: {} },
    ]);
    const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(there.map(({ name }) => name).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(there).toHaveLength(3);
    for (const file of exported.files) {
      const pdf = readFileSync(join(folder, file), 'latin1');
      expect(pdf.startsWith('%PDF-') && pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    }
  });

  test('by a file that cannot be written says which, and what is there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '评估总报告-2026-mid.pdf'));
    const wanted = [{ kind: 'results-workbook' }, { kind: 'district-report', format: 'pdf' }] as const;
    const exported = await exportTo(folder, wanted);
    expect(exported.files).toEqual(['成绩总表-2026-mid.xlsx']);
    expect(exported.problems.map(({ code }) => code)).toEqual(['report-not-written']);
    expect(readdirSync(folder).sort()).toEqual(['成绩总表-2026-mid.xlsx', '评估总报告-2026-mid.pdf']);
  });

  test('by a fault of the program stays a fault', async () => {
    const broken: UseCaseContext = {
      ...CONTEXT,
      progress() {
        throw new Error('broken');
      },
    };
    await expect(exportTo(temporaryFolder(), [letters({ kind: 'all' })], broken)).rejects.toThrow('broken');
  });
});

test('whoever asks for something else meanwhile is answered between two letters', async () => {
  const answered: number[] = [];
  const context: UseCaseContext = {
    ...CONTEXT,
    progress: ({ done }) => {
      setImmediate(() => answered.push(done));
    },
  };
  await exportTo(temporaryFolder(), [letters({ kind: 'all' })], context);
  expect([...new Set(answered)]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('without a run the answer is to score first', async () => {
  const request = {
    phase: 'end',
    folder: temporaryFolder(),
    documents: [{ kind: 'district-report', format: 'pdf' }],
  } as const;
  expect(codesOf(await exportReports(scoredWorkspace(), request, CONTEXT, makerHere('bundled')))).toEqual([
    'report-no-run',
  ]);
});
