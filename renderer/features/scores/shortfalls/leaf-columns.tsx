import type { Wording } from '../../../../shared/language/wording.ts';
import { NO_FIGURE, percentText } from '../../../../shared/report/figures.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';

type Say = (wording: Wording) => string;

/** What every table of shortfalls knows of an indicator. */
interface ShortLeaf {
  readonly leaf: string;
  readonly name: string;
  readonly aspect: string;
  /** How many compounds fell short of it, of those that were measured. */
  readonly short: number;
  readonly measured: number;
  /** Points. */
  readonly recoverable: number;
  readonly recoverableText: string;
}

/** The indicator, which stays in sight, and the first level that it belongs to. */
export function leafColumns<Row extends ShortLeaf>(say: Say): TableColumn<Row>[] {
  return [
    {
      ...{
        key: 'leaf',
        title: say({ zh: '指标', en: 'Indicator' }),
        width: 'minmax(240px, 1fr)',
        frozen: true,
      },
      value: ({ leaf, name }) => `${leaf} ${name}`,
    },
    {
      ...{ key: 'aspect', title: say({ zh: '一级指标', en: 'First level' }), width: 136 },
      value: ({ aspect }) => aspect,
    },
  ];
}

/** A share of the points, or the median of such shares, in per cent. */
export function shareColumn<Key extends string, Row extends Readonly<Record<Key, number | null>>>(
  key: Key,
  title: string,
): TableColumn<Row> {
  return {
    ...{ key, title, width: 112, align: 'end' },
    value: (row) => row[key],
    render: (row) => percentText(row[key]),
  };
}

/** How many compounds fell short, of those measured. */
export function shortColumn<Row extends ShortLeaf>(title: string): TableColumn<Row> {
  return {
    ...{ key: 'short', title, width: 128, align: 'end' },
    value: ({ short }) => short,
    render: ({ short, measured }) => (measured === 0 ? NO_FIGURE : `${short} / ${measured}`),
  };
}

/** The points that would be gained. */
export function gainColumn<Row extends ShortLeaf>(title: string): TableColumn<Row> {
  return {
    ...{ key: 'recoverable', title, width: 128, align: 'end' },
    value: ({ recoverable }) => recoverable,
    render: ({ recoverableText }) => <strong>{recoverableText}</strong>,
  };
}
