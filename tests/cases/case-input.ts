import type { Compound } from '../../shared/model/compound.ts';
import { type Guideline, guidelineSchema } from '../../shared/model/guideline.ts';
import type { ObjectEvidence, Tally } from '../../shared/rules/evidence.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { type CaseEvidence, type CaseFile, type CaseRound, readDefaults } from './case-file.ts';

const CHECK_RESULTS = { 达标: 'met', 不达标: 'unmet', 不适用: 'not_applicable' } as const;

/** The case's guideline: what it writes, on the scaffold, in the program's own schema. */
export function guidelineOf(file: CaseFile): Guideline {
  const { indicators, ...others } = file.导则;
  return guidelineSchema.parse({ ...readDefaults(), ...others, indicators: indicators.map(filledIn) });
}

function filledIn(indicator: unknown): unknown {
  const node = indicator as { id: string; children?: unknown[] };
  if (node.children !== undefined) return { name: node.id, ...node, children: node.children.map(filledIn) };
  return { name: node.id, method: 'site_visit', scale: { kind: 'linear', zero: 0, full: 100 }, ...node };
}

/** The register of one phase. */
export function compoundsOf(round: CaseRound): Compound[] {
  return Object.entries(round.小区).map(([code, row]) => ({
    code,
    name: `小区${code}`,
    aliases: [],
    type: row.类型,
    subdistrict: row.街镇,
    committee: row.居委会,
    households: row.户数,
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  }));
}

/** The evidence of one phase. */
export function evidenceOf(round: CaseRound): PhaseEvidence {
  return {
    compounds: mapValues(round.证据, objectEvidence),
    committees: mapValues(round.居委会证据, objectEvidence),
  };
}

function objectEvidence(rows: CaseEvidence): ObjectEvidence {
  return {
    answers: mapValues(rows.问卷, tallies),
    marks: mapValues(rows.打分, (marks) =>
      marks.map((mark, index) => ({ expert: `专家${index + 1}`, mark })),
    ),
    checks: mapValues(rows.检查, (items) =>
      Object.entries(items).map(([item, result]) => ({ item, result: CHECK_RESULTS[result] })),
    ),
    findings: mapValues(rows.发现, (found) => found.map(([problem, count]) => ({ problem, count }))),
    topics: mapValues(rows.议题, (said) => ({
      positive: said.正面,
      neutral: said.中性,
      negative: said.负面,
    })),
    metrics: new Map(Object.entries(rows.台账)),
  };
}

function tallies(answers: CaseEvidence['问卷'][string]): Tally[] {
  if (Array.isArray(answers)) return answers.map(({ 选, 人数 }) => ({ chosen: 选, count: 人数 }));
  return Object.entries(answers).map(([label, count]) => ({ chosen: [label], count }));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  to: (from: From) => To,
): Map<string, To> {
  return new Map(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
