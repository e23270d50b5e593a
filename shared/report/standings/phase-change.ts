import type { CompoundScore, Run } from '../../model/scores.ts';
import { scoreChange } from '../../scoring/changes.ts';
import { compareScores } from '../../scoring/compare-scores.ts';
import type { ScoreChange } from '../../scoring/comparison.ts';
import { publishedMedian } from '../figures.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';
import { groupsOf } from './groups.ts';
import { type Movements, movementsOf } from './movements.ts';

/** A compound that has a score in both phases. */
export interface CompoundChange
  extends Pick<CompoundScore, 'code' | 'name' | 'type' | 'subdistrict' | 'committee'> {
  readonly before: number;
  readonly after: number;
  /** After − before, exact to the published digits. */
  readonly difference: number;
}

/** A type or a subdistrict, and how its compounds moved. */
export interface GroupChange {
  readonly name: string;
  readonly score: ScoreChange;
  readonly movements: Movements;
}

/** What lies between mid-year and year-end. */
export interface PhaseChange {
  /** What stands for a group: its published mean; within a year, which publishes none by phase, the median of its compounds. */
  readonly measure: '平均得分' | '得分中位数';
  readonly district: ScoreChange;
  /** In the guideline's order. */
  readonly types: readonly GroupChange[];
  /** The best after first. */
  readonly subdistricts: readonly GroupChange[];
  readonly compounds: readonly CompoundChange[];
  /** Null where the grades of one side are not known, or are others. */
  readonly grades: Movements | null;
  readonly becameScored: number;
  readonly becameWithheld: number;
  /** How many compounds only one side's register has. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/** From mid-year to year-end: between two runs, or within the run of a year; null where there is nothing to compare. */
export function phaseChange(input: ReportInput): PhaseChange | null {
  if (input.run.scores.phase === 'annual') return partsOfYear(input).length < 2 ? null : withinYear(input);
  return input.before === null ? null : betweenRuns(input, input.before);
}

function betweenRuns(input: ReportInput, before: Run): PhaseChange {
  const { run, guideline } = input;
  const names = guideline.grades.map(({ name }) => name);
  const isSameGuideline = before.scores.guideline === run.scores.guideline;
  const comparison = compareScores(before.scores, run.scores, {
    before: isSameGuideline ? names : [],
    after: names,
  });
  const compounds = comparison.compounds.flatMap(({ score, ...compound }) => moved(compound, score));
  const groups = new Map(comparison.groups.map((group) => [`${group.level} ${group.key}`, group.score]));
  const { grade, becameScored, becameWithheld } = comparison.summary;
  const { rose, fell } = grade;
  return {
    measure: '平均得分',
    district: groups.get('district ') ?? scoreChange(null, null),
    ...groupChanges(input, compounds, (level, key) => groups.get(`${level} ${key}`)),
    compounds,
    grades: isSameGuideline ? { rose, fell, stayed: compounds.length - rose - fell } : null,
    becameScored,
    becameWithheld,
    onlyBefore: comparison.onlyBefore.length,
    onlyAfter: comparison.onlyAfter.length,
  };
}

function withinYear(input: ReportInput): PhaseChange {
  const all = input.run.scores.compounds;
  const compounds = all.flatMap((compound) =>
    moved(compound, scoreChange(compound.printed.mid, compound.printed.end)),
  );
  const has = (phase: 'mid' | 'end') => (one: CompoundScore) => one.printed[phase] !== null;
  const withMid = all.filter(has('mid')).length;
  const withEnd = all.filter(has('end')).length;
  return {
    measure: '得分中位数',
    district: medianChange(compounds, input),
    ...groupChanges(input, compounds, (level, key) =>
      medianChange(
        compounds.filter((one) => one[level] === key),
        input,
      ),
    ),
    compounds,
    grades: null,
    becameScored: withEnd - compounds.length,
    becameWithheld: withMid - compounds.length,
    onlyBefore: 0,
    onlyAfter: 0,
  };
}

function moved(compound: Omit<CompoundChange, keyof ScoreChange>, score: ScoreChange): CompoundChange[] {
  const { before, after, difference } = score;
  if (before === null || after === null || difference === null) return [];
  const { code, name, type, subdistrict, committee } = compound;
  return [{ code, name, type, subdistrict, committee, before, after, difference }];
}

function medianChange(compounds: readonly CompoundChange[], { guideline }: ReportInput): ScoreChange {
  const middle = (side: 'before' | 'after') =>
    publishedMedian(
      compounds.map((compound) => compound[side]),
      guideline,
    );
  return scoreChange(middle('before'), middle('after'));
}

type Level = 'type' | 'subdistrict';

function groupChanges(
  input: ReportInput,
  compounds: readonly CompoundChange[],
  scoreOf: (level: Level, key: string) => ScoreChange | undefined,
): Pick<PhaseChange, 'types' | 'subdistricts'> {
  const changesOf = (level: Level): GroupChange[] =>
    groupsOf(input, level).map(({ key, name }) => ({
      name,
      score: scoreOf(level, key) ?? scoreChange(null, null),
      movements: movementsOf(compounds.filter((one) => one[level] === key)),
    }));
  return { types: changesOf('type'), subdistricts: changesOf('subdistrict') };
}
