import type { CompoundYears } from '../../../../shared/contract/years.ts';
import { scoreText } from '../../../../shared/report/figures.ts';
import { ChangeSign } from './change-sign.tsx';
import type { ColumnRules, RankingColumn } from './ranking-column.ts';

/** What the compounds came to in the year before, and how far they are from it; nothing where that is not known. */
export function yearColumns({ ranking, say, yearBefore }: ColumnRules): RankingColumn[] {
  if (yearBefore === null) return [];
  const { year, compounds } = yearBefore;
  const known = new Map(compounds.map((compound) => [compound.code, compound]));
  const own = (code: string): CompoundYears['results'][number] | undefined =>
    known.get(code)?.results.find((result) => result.code === code);
  const difference = (code: string) => known.get(code)?.difference ?? null;
  const column = { group: 'general', width: 124, align: 'end' } as const;
  return [
    {
      ...column,
      key: 'yearBefore',
      title: say({ zh: `${year}年（分）`, en: `In ${year}` }),
      value: ({ code }) => own(code)?.score ?? null,
      render: ({ code }) => scoreText(own(code)?.score ?? null, ranking),
    },
    {
      ...column,
      key: 'yearChange',
      title: say({ zh: `比${year}年（分）`, en: `On ${year}` }),
      value: ({ code }) => difference(code),
      render: ({ code }) => {
        const gained = difference(code);
        return (
          <ChangeSign
            gained={gained}
            amount={scoreText(Math.abs(gained ?? 0), ranking)}
            unit="points"
            since={{ zh: `${year}年`, en: String(year) }}
          />
        );
      },
    },
  ];
}
