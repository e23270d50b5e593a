import { describe, expect, test } from 'vitest';
import {
  addressees,
  countFiles,
  documentsOf,
  FIRST_WANTED,
  firstScope,
  stillWanted,
  tick,
  type Wanted,
} from '../../../../renderer/features/reports/wanted.ts';
import type { LetterScope, ReportChoices } from '../../../../shared/contract/report-choices.ts';

const COMPOUNDS = [
  { code: 'C0001', name: '虹古小区', type: 'sold_public', subdistrict: '虹桥街道' },
  { code: 'C0002', name: '愚谷邨', type: 'historic_villa', subdistrict: '江苏路街道' },
  { code: 'C0003', name: '虹桥河滨花园', type: 'commodity', subdistrict: '虹桥街道' },
];

const CHOICES: ReportChoices = {
  run: { id: '', createdAt: '', author: '', digest: '', guideline: '', guidelineVersion: 1 },
  guidelineTitle: '',
  year: 2026,
  exercise: false,
  scored: 3,
  provisional: 0,
  withheld: 0,
  types: [{ code: 'sold_public', name: '售后公房', compounds: 1 }],
  subdistricts: [{ name: '虹桥街道', compounds: 2 }],
  compounds: COMPOUNDS,
};

const codes = (scope: LetterScope) => addressees(scope, CHOICES).map(({ code }) => code);

describe('letters go', () => {
  test('to all, to a type, a subdistrict or a compound', () => {
    expect(codes({ kind: 'all' })).toEqual(['C0001', 'C0002', 'C0003']);
    expect(codes({ kind: 'type', type: 'historic_villa' })).toEqual(['C0002']);
    expect(codes({ kind: 'subdistrict', subdistrict: '虹桥街道' })).toEqual(['C0001', 'C0003']);
    expect(codes({ kind: 'compound', code: 'C0003' })).toEqual(['C0003']);
  });

  test('to the first there is when a kind of scope is chosen', () => {
    const kinds = ['all', 'type', 'subdistrict', 'compound'] as const;
    expect(kinds.map((kind) => firstScope(kind, CHOICES))).toEqual([
      { kind: 'all' },
      { kind: 'type', type: 'sold_public' },
      { kind: 'subdistrict', subdistrict: '虹桥街道' },
      { kind: 'compound', code: 'C0001' },
    ]);
  });

  test('to all again where what was kept addresses nobody, as in another workspace', () => {
    const kept: Wanted = { kinds: ['letters'], scope: { kind: 'compound', code: 'C0999' } };
    expect(stillWanted(kept, CHOICES)).toEqual({ kinds: ['letters'], scope: { kind: 'all' } });
    const known: Wanted = { kinds: ['letters'], scope: { kind: 'compound', code: 'C0002' } };
    expect(stillWanted(known, CHOICES)).toBe(known);
  });
});

describe('what is ticked', () => {
  const letters: Wanted = { kinds: ['letters'], scope: { kind: 'subdistrict', subdistrict: '虹桥街道' } };

  test('is counted in files: a letter each', () => {
    expect(countFiles(FIRST_WANTED, CHOICES)).toBe(2);
    expect(countFiles(letters, CHOICES)).toBe(2);
    expect(countFiles(tick(letters, 'district-report', true), CHOICES)).toBe(3);
    expect(countFiles({ ...letters, kinds: [] }, CHOICES)).toBe(0);
  });

  test('stays in the order of the list, however it was ticked', () => {
    const ticked = tick(tick(letters, 'results-workbook', true), 'district-report', true);
    expect(documentsOf(ticked)).toEqual([
      { kind: 'district-report' },
      { kind: 'results-workbook' },
      { kind: 'letters', scope: letters.scope },
    ]);
    expect(tick(ticked, 'letters', false).kinds).toEqual(['district-report', 'results-workbook']);
  });
});
