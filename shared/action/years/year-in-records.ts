import type { Compound } from '../../model/compound.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { RunPhase } from '../../model/phase.ts';
import type { EarlierScore, EarlierStanding, EarlierYear } from '../../model/records/earlier-year.ts';
import type { PublishedScores } from '../../scoring/comparison.ts';

/** What a year published, phase by phase; null where nothing was scored. */
export type PublishedYear = Readonly<Record<RunPhase, PublishedScores | null>>;

/** A compound as an earlier year will tell of it, under its code. */
export interface CodedEarlierScore {
  readonly code: string;
  readonly body: EarlierScore;
}

/** Every compound of a year's register, with where it stood in each phase. */
export function compoundsOfYear(
  year: number,
  compounds: readonly Compound[],
  { types }: Pick<Guideline, 'types'>,
  published: PublishedYear,
): CodedEarlierScore[] {
  const typeNames = new Map(types.map(({ code, name }) => [code, name]));
  const standings = byPhase(published, standingsIn);
  return compounds.map(({ code, name, type, subdistrict, committee, households }) => ({
    code,
    body: {
      ...{ year, name, type, typeName: typeNames.get(type) ?? type, subdistrict, committee, households },
      scores: byPhase(standings, (ofPhase) => ofPhase.get(code) ?? null),
    },
  }));
}

function standingsIn({ compounds }: PublishedScores): ReadonlyMap<string, EarlierStanding> {
  const scored = Map.groupBy(
    compounds.filter(({ score }) => score !== null),
    ({ type }) => type,
  );
  return new Map(
    compounds.map(({ code, type, score, grade, ranks }) => [
      code,
      { score, grade, rank: ranks.type, of: scored.get(type)?.length ?? 0 },
    ]),
  );
}

/** The groups of a year, with what each published in each phase. */
export function groupsOfYear(published: PublishedYear): EarlierYear['groups'] {
  const name = ({ level, key }: Pick<EarlierYear['groups'][number], 'level' | 'key'>) => `${level} ${key}`;
  const scores = byPhase(
    published,
    ({ groups }) => new Map(groups.map((group) => [name(group), group.score])),
  );
  const all = Object.values(published).flatMap((run) => run?.groups ?? []);
  const distinct = new Map(all.map(({ level, key }) => [name({ level, key }), { level, key }]));
  return [...distinct.values()].map((group) => ({
    ...group,
    scores: byPhase(scores, (ofPhase) => ofPhase.get(name(group)) ?? null),
  }));
}

function byPhase<From, To>(
  { mid, end, annual }: Readonly<Record<RunPhase, From | null>>,
  make: (from: From) => To,
): Record<RunPhase, To | null> {
  const of = (from: From | null) => (from === null ? null : make(from));
  return { mid: of(mid), end: of(end), annual: of(annual) };
}
