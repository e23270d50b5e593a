import type { Compound } from '../../shared/model/compound.ts';
import { type Guideline, guidelineSchema } from '../../shared/model/guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence, type Tally } from '../../shared/rules/evidence.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { chanceOf } from '../../shared/statistics/chance.ts';

/** Points of the leaves, branch by branch: 36 leaves, 100 points. */
const BRANCHES = [
  [3, 3, 3, 3, 3, 3],
  [2, 3, 3, 3, 3, 3],
  [2, 3, 3, 3, 3, 3],
  [2, 2, 3, 3, 3, 3],
  [2, 2, 3, 3, 3, 3],
  [2, 2, 3, 3, 3, 3],
];
const OPTIONS = [
  { label: '非常满意', value: 100 },
  { label: '满意', value: 80 },
  { label: '一般', value: 60 },
  { label: '不满意', value: 30 },
  { label: '不了解', value: null },
];
const COMPOUNDS = 1041;
const MOST_ANSWERS = 12;

/** A district where every leaf rests on the tallied answers to one question. */
export interface TallyDistrict {
  readonly guideline: Guideline;
  readonly compounds: readonly Compound[];
  readonly evidence: PhaseEvidence;
}

/** 1,041 compounds × 36 leaves × 5 options, the same at every call. */
export function tallyDistrict(): TallyDistrict {
  const compounds = Array.from({ length: COMPOUNDS }, (_, index) => compoundOf(index));
  const evidence = new Map(compounds.map(({ code }) => [code, evidenceOf(code)]));
  return { guideline: guidelineOf(), compounds, evidence: { compounds: evidence, committees: new Map() } };
}

/** What another program needs for the same aggregation: a row a tally, the value of 不了解 left empty. */
export function tallyRows({ evidence }: TallyDistrict): string {
  const values = new Map(OPTIONS.map(({ label, value }) => [label, value ?? '']));
  const lines = ['compound,branch,leaf,points,value,count'];
  for (const [compound, { answers }] of evidence.compounds) {
    for (const { branch, id, points } of leaves()) {
      for (const { chosen, count } of answers.get(id) ?? []) {
        lines.push(`${compound},${branch},${id},${points},${values.get(chosen[0] ?? '')},${count}`);
      }
    }
  }
  return lines.join('\n');
}

function leaves() {
  return BRANCHES.flatMap((points, branch) =>
    points.map((each, leaf) => ({ branch: `${branch + 1}`, id: `${branch + 1}.${leaf + 1}`, points: each })),
  );
}

function guidelineOf(): Guideline {
  const leafOf = ({ id, points }: { readonly id: string; readonly points: number }) => ({
    id,
    name: id,
    points,
    method: 'questionnaire',
    measure: { kind: 'scale_mean', questions: [id] },
    scale: { kind: 'linear', zero: 40, full: 90 },
  });
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'bench',
    title: 'bench',
    version: '1',
    types: [{ code: 'commodity', name: '普通商品房' }],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [{ name: '合格', from: 0 }],
    questions: leaves().map(({ id }) => ({ id, text: id, options: OPTIONS })),
    indicators: BRANCHES.map((points, branch) => ({
      id: `${branch + 1}`,
      name: `${branch + 1}`,
      points: points.reduce((sum, each) => sum + each, 0),
      children: leaves()
        .filter((leaf) => leaf.branch === `${branch + 1}`)
        .map(leafOf),
    })),
  });
}

function compoundOf(index: number): Compound {
  const code = `C${String(index + 1).padStart(4, '0')}`;
  return {
    code,
    name: code,
    aliases: [],
    type: 'commodity',
    subdistrict: `S${index % 10}`,
    committee: `J${index % 185}`,
    households: 300 + ((index * 37) % 1700),
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  };
}

function evidenceOf(code: string): ObjectEvidence {
  const chance = chanceOf(1, code);
  const talliesOf = (): Tally[] =>
    OPTIONS.map(({ label }) => ({ chosen: [label], count: chance.whole(1, MOST_ANSWERS) }));
  return { ...NO_EVIDENCE, answers: new Map(leaves().map(({ id }) => [id, talliesOf()])) };
}
