import type { ChartedCompound, ChartedScores } from '../../../shared/chart/charted-scores.ts';
import { sampleGuideline } from '../report/sample-guideline.ts';

type Row = readonly [type: string, subdistrict: string, score: number | null, grade: string | null];

const ROWS: readonly Row[] = [
  ['sold_public', '华阳路街道', 95, '优秀'],
  ['sold_public', '华阳路街道', 60, '合格'],
  ['sold_public', '华阳路街道', 80, '良好'],
  ['sold_public', '新泾镇', 70, '合格'],
  ['sold_public', '新泾镇', 85, '良好'],
  ['sold_public', '新泾镇', null, null],
  ['commodity', '新泾镇', 90.5, '优秀'],
];

/** Six scored compounds of two types in two subdistricts, and one that is withheld; no 老洋房 at all. */
export function chartedDistrict(): ChartedScores {
  return {
    compounds: ROWS.map(compound),
    groups: [
      { level: 'district', key: '', score: 78, rank: null },
      { level: 'type', key: 'sold_public', score: 77.5, rank: null },
      { level: 'type', key: 'commodity', score: 90.5, rank: null },
      { level: 'type', key: 'historic_villa', score: null, rank: null },
      { level: 'subdistrict', key: '新泾镇', score: 81.2, rank: 1 },
      { level: 'subdistrict', key: '华阳路街道', score: 79.9, rank: 2 },
    ],
    guideline: sampleGuideline(),
  };
}

function compound([type, subdistrict, score, grade]: Row, place: number): ChartedCompound {
  return { code: `C000${place + 1}`, name: `小区${place + 1}`, type, subdistrict, score, grade };
}
