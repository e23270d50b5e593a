import { type MedianFractions, medianFractions } from '../../action/shortfall/shortfalls.ts';
import { type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { publishedMedian } from '../figures.ts';
import { itemsByCompound, type RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';
import type { Voices } from '../voices/voices.ts';
import { type TypeMedians, typeMedians } from './type-medians.ts';

/** What all letters of a run share, found out once. */
export interface LetterContext {
  /** Of points, by type and indicator. */
  readonly medians: TypeMedians;
  /** Of fractions of the points, by type and indicator. */
  readonly fractions: MedianFractions;
  /** Of the scores of the phases, by type; for the year only. */
  readonly phases: ReadonlyMap<string, Readonly<Record<'mid' | 'end', number | null>>>;
  /** Compounds that have a score. */
  readonly scored: number;
  readonly scoredByType: ReadonlyMap<string, number>;
  /** By code: how the compounds stood at mid-year; empty where that is not known. */
  readonly before: ReadonlyMap<string, CompoundScore>;
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** By code: what was registered to be mended. */
  readonly items: ReadonlyMap<string, readonly RegisteredItem[]>;
  /** Null where nobody has read them. */
  readonly voices: Voices | null;
}

/**
 * @param voices what was heard in the phase of the run (of the year: at year-end); null leaves residents' words out
 */
export function letterContext(input: ReportInput, voices: Voices | null): LetterContext {
  const { run, guideline, before } = input;
  const scored = run.scores.compounds.filter(({ score }) => score !== null);
  const types = guideline.types.map(({ code }) => code);
  return {
    medians: typeMedians(input),
    fractions: medianFractions(run.scores),
    phases: new Map(types.map((type) => [type, phaseMedians(input, type)])),
    scored: scored.length,
    scoredByType: new Map(
      types.map((type) => [type, scored.filter((compound) => compound.type === type).length]),
    ),
    before: new Map(before?.scores.compounds.map((compound) => [compound.code, compound])),
    leaves: new Map(leavesOf(guideline.indicators).map((leaf) => [leaf.id, leaf])),
    items: itemsByCompound(input),
    voices,
  };
}

function phaseMedians({ run, guideline }: ReportInput, type: string) {
  const same = run.scores.compounds.filter((compound) => compound.type === type);
  const middle = (phase: 'mid' | 'end') =>
    publishedMedian(
      same.flatMap(({ printed }) => printed[phase] ?? []),
      guideline,
    );
  return { mid: middle('mid'), end: middle('end') };
}
