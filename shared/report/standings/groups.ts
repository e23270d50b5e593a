import type { CompoundScore } from '../../model/scores.ts';
import type { ReportInput } from '../report-input.ts';

/** A type or a subdistrict that has compounds. */
export interface Group {
  readonly key: string;
  readonly name: string;
  /** The published mean. */
  readonly score: number | null;
  readonly rank: number | null;
  /** Of the scored compounds. */
  readonly households: number;
  readonly compounds: readonly CompoundScore[];
}

/** Types in the guideline's order, or subdistricts, the best first; each with its compounds. */
export function groupsOf(input: ReportInput, level: 'type' | 'subdistrict'): Group[] {
  const { compounds, groups } = input.run.scores;
  const scores = new Map(groups.filter((group) => group.level === level).map((group) => [group.key, group]));
  return namesOf(input, level)
    .map(({ key, name }) => {
      const { score = null, rank = null, households = 0 } = scores.get(key) ?? {};
      return { key, name, score, rank, households, compounds: compounds.filter((one) => one[level] === key) };
    })
    .filter((group) => group.compounds.length > 0);
}

function namesOf({ run, guideline }: ReportInput, level: 'type' | 'subdistrict') {
  if (level === 'type') return guideline.types.map(({ code, name }) => ({ key: code, name }));
  const place = ({ rank }: { rank: number | null }) => rank ?? Number.MAX_SAFE_INTEGER;
  return run.scores.groups
    .filter((group) => group.level === 'subdistrict')
    .sort((a, b) => place(a) - place(b))
    .map(({ key }) => ({ key, name: key }));
}
