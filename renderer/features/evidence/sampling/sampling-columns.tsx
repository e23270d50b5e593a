import type { SampledCompoundView, SamplingTotalView } from '../../../../shared/contract/sampling.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Speaking } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import styles from './sampling.module.css';
import { SAMPLING_WORDS, STATES } from './words.ts';

/** The columns of types and subdistricts. */
export function totalColumns(speaking: Speaking): TableColumn<SamplingTotalView>[] {
  const { say } = speaking;
  const counted = countColumn<SamplingTotalView>(speaking);
  return [
    { ...text(say(SAMPLING_WORDS.place), 'name', ({ name }: SamplingTotalView) => name), width: 132 },
    counted('compounds', SAMPLING_WORDS.count, ({ compounds }) => compounds),
    counted('households', SAMPLING_WORDS.households, ({ households }) => households),
    counted('planned', SAMPLING_WORDS.planned, ({ planned }) => planned),
    marginColumn(say(SAMPLING_WORDS.plannedMargin), 'plannedMargin', ({ plannedMargin }) => plannedMargin),
    counted('returned', SAMPLING_WORDS.returned, ({ returned }) => returned),
    counted('valid', SAMPLING_WORDS.valid, ({ valid }) => valid),
    counted('missing', SAMPLING_WORDS.missing, ({ missing }) => missing),
    marginColumn(say(SAMPLING_WORDS.reached), 'margin', ({ margin }) => margin),
    counted('short', SAMPLING_WORDS.short, ({ short }) => short),
    counted('unplanned', SAMPLING_WORDS.unplanned, ({ unplanned }) => unplanned),
  ];
}

/** The columns of compounds. */
export function compoundColumns(speaking: Speaking): TableColumn<SampledCompoundView>[] {
  const { say } = speaking;
  const counted = countColumn<SampledCompoundView>(speaking, 76);
  const word = (key: string, title: Wording, width: number, value: (row: SampledCompoundView) => string) => ({
    ...text(say(title), key, value),
    width,
  });
  return [
    word('code', SAMPLING_WORDS.code, 72, ({ code }) => code),
    word('name', SAMPLING_WORDS.name, 144, ({ name }) => name),
    word('type', SAMPLING_WORDS.type, 92, ({ typeName }) => typeName),
    word('subdistrict', SAMPLING_WORDS.subdistrict, 100, ({ subdistrict }) => subdistrict),
    word('committee', SAMPLING_WORDS.committee, 104, ({ committee }) => committee),
    { ...counted('households', SAMPLING_WORDS.households, ({ households }) => households), width: 96 },
    counted('planned', SAMPLING_WORDS.planned, ({ planned }) => planned),
    counted('returned', SAMPLING_WORDS.returned, ({ returned }) => returned),
    counted('valid', SAMPLING_WORDS.valid, ({ valid }) => valid),
    counted('missing', SAMPLING_WORDS.missing, ({ missing }) => missing),
    marginColumn(say(SAMPLING_WORDS.reached), 'margin', ({ margin }) => margin),
    {
      ...text(say(SAMPLING_WORDS.state), 'state', (row: SampledCompoundView) => say(STATES[stateOf(row)])),
      width: 88,
      cellClass: (row) => (row.isShort ? styles.short : undefined),
    },
  ];
}

function stateOf({ planned, isShort }: SampledCompoundView): keyof typeof STATES {
  if (planned === null) return 'unplanned';
  return isShort ? 'short' : 'reached';
}

function text<Row>(title: string, key: string, value: (row: Row) => string): TableColumn<Row> {
  return { key, title, value };
}

function countColumn<Row>({ say, language }: Speaking, width = 96) {
  return (key: string, title: Wording, value: (row: Row) => number | null): TableColumn<Row> => ({
    ...{ key, title: say(title), value, width, align: 'end' },
    render: (row) => <Figure>{value(row)?.toLocaleString(language) ?? null}</Figure>,
  });
}

/** A margin as text: sorted by its number, which `parseFloat` reads off its beginning. */
function marginColumn<Row>(
  title: string,
  key: string,
  margin: (row: Row) => string | null,
): TableColumn<Row> {
  const sorted = (row: Row) => {
    const shown = margin(row);
    return shown === null ? null : Number.parseFloat(shown);
  };
  return {
    ...{ key, title, width: 104, align: 'end', value: sorted },
    render: (row) => {
      const shown = margin(row);
      return <Figure>{shown === null ? null : `±${shown}`}</Figure>;
    },
  };
}
