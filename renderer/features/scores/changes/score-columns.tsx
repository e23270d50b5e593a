import type { Wording } from '../../../../shared/language/wording.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { ChangeSign } from '../ranking/change-sign.tsx';
import { MarkedName } from '../ranking/marked-name.tsx';

/** A compound before and after. */
interface Compared {
  readonly code: string;
  readonly name: string;
  readonly score: {
    readonly before: number | null;
    readonly after: number | null;
    readonly difference: number | null;
  };
}

/** Names the compound of a row, marked where too few responses came in (by code), and stays in sight. */
export function nameColumn<Row extends Compared>(
  say: (wording: Wording) => string,
  short: ReadonlyMap<string, Wording>,
): TableColumn<Row> {
  return {
    ...{ key: 'name', title: say({ zh: '小区', en: 'Compound' }), width: 'minmax(124px, 1fr)', frozen: true },
    value: ({ name }) => name,
    render: ({ code, name }) => <MarkedName name={name} shortSample={short.get(code)} />,
  };
}

interface Titles {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** Two scores and what lies between them, with so many digits; a dash where there is none. */
export function scoreColumns<Row extends Compared>(titles: Titles, digits: number): TableColumn<Row>[] {
  const score = (side: 'before' | 'after'): TableColumn<Row> => ({
    ...{ key: side, title: titles[side], width: 78, align: 'end' },
    value: (row) => row.score[side],
    render: (row) => row.score[side]?.toFixed(digits) ?? '—',
  });
  return [
    score('before'),
    score('after'),
    {
      ...{ key: 'difference', title: titles.difference, width: 96, align: 'end' },
      value: (row) => row.score.difference,
      render: ({ score: { difference } }) => (
        <ChangeSign gained={difference} amount={Math.abs(difference ?? 0).toFixed(digits)} unit="points" />
      ),
    },
  ];
}
