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
  subdistricts: [
    { name: '虹桥街道', compounds: 2 },
    { name: '江苏路街道', compounds: 1 },
  ],
  committees: [
    { subdistrict: '虹桥街道', name: '虹古居委会', compounds: 1 },
    { subdistrict: '虹桥街道', name: '河滨居委会', compounds: 1 },
    { subdistrict: '江苏路街道', name: '愚谷居委会', compounds: 1 },
  ],
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
    const kept: Wanted = {
      ...FIRST_WANTED,
      scope: { kind: 'compound', code: 'C0999' },
      subdistrict: '静安寺街道',
    };
    expect(stillWanted(kept, CHOICES)).toEqual(FIRST_WANTED);
    const known: Wanted = { ...kept, scope: { kind: 'compound', code: 'C0002' }, subdistrict: '虹桥街道' };
    expect(stillWanted(known, CHOICES)).toEqual(known);
  });

  test('as at first in what an older program did not keep', () => {
    expect(stillWanted({ kinds: ['letters'] }, CHOICES)).toEqual({ ...FIRST_WANTED, kinds: ['letters'] });
  });
});

describe('what is ticked', () => {
  const letters: Wanted = {
    ...FIRST_WANTED,
    kinds: ['letters'],
    scope: { kind: 'subdistrict', subdistrict: '虹桥街道' },
  };

  test('is counted in files: a letter each', () => {
    expect(countFiles(FIRST_WANTED, CHOICES)).toBe(2);
    expect(countFiles(letters, CHOICES)).toBe(2);
    expect(countFiles(tick(letters, 'district-report', true), CHOICES)).toBe(3);
    expect(countFiles({ ...letters, kinds: [] }, CHOICES)).toBe(0);
    expect(countFiles({ ...letters, isCombined: true }, CHOICES)).toBe(1);
  });

  test('is a portrait of each compound of the scope, or one file of them', () => {
    const portraits: Wanted = { ...letters, kinds: ['portraits'] };
    expect(countFiles(portraits, CHOICES)).toBe(2);
    expect(documentsOf({ ...portraits, isCombined: true })).toEqual([
      { kind: 'portraits', scope: letters.scope, combined: true },
    ]);
    expect(countFiles({ ...portraits, isCombined: true }, CHOICES)).toBe(1);
  });

  test('goes to every subdistrict and committee, or to those of one', () => {
    const papers: Wanted = { ...FIRST_WANTED, kinds: ['bulletins', 'committee-sheets'] };
    expect(countFiles(papers, CHOICES)).toBe(2 + 3);
    expect(countFiles({ ...papers, subdistrict: '江苏路街道' }, CHOICES)).toBe(1 + 1);
  });

  test('is one file with bookmarks as PDF only', () => {
    const combined: Wanted = { ...letters, isCombined: true };
    expect(documentsOf(combined)).toEqual([
      { kind: 'letters', scope: letters.scope, format: 'pdf', combined: true },
    ]);
    const word: Wanted = { ...combined, formats: { ...combined.formats, letters: 'docx' } };
    expect(documentsOf(word)).toEqual([
      { kind: 'letters', scope: letters.scope, format: 'docx', combined: false },
    ]);
  });

  test('stays in the order of the list, however it was ticked', () => {
    const ticked = tick(tick(letters, 'results-workbook', true), 'district-report', true);
    expect(documentsOf(ticked)).toEqual([
      { kind: 'district-report', format: 'pdf' },
      { kind: 'results-workbook' },
      { kind: 'letters', scope: letters.scope, format: 'pdf', combined: false },
    ]);
    expect(tick(ticked, 'letters', false).kinds).toEqual(['district-report', 'results-workbook']);
  });
});
