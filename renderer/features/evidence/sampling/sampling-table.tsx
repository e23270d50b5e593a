import { Checkbox, Segmented } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type {
  SampledCompoundView,
  SamplingTotalView,
  SamplingView,
} from '../../../../shared/contract/sampling.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useSteady } from '../../../lib/use-steady.ts';
import { CopyTableButton } from '../../../ui/copy-table-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import styles from './sampling.module.css';
import { compoundColumns, totalColumns } from './sampling-columns.tsx';
import { SAMPLING_WORDS } from './words.ts';

const LISTINGS = ['types', 'subdistricts', 'compounds'] as const;
type Listing = (typeof LISTINGS)[number];

/** Plan and progress by type, by subdistrict or compound by compound. */
export function SamplingTable({ view }: { readonly view: SamplingView }) {
  const { say } = useLanguage();
  const [listing, setListing] = useState<Listing>('types');
  const [onlyShort, setOnlyShort] = useState(false);
  const listings = (
    <Segmented<Listing>
      aria-label={say(SAMPLING_WORDS.by)}
      value={listing}
      options={LISTINGS.map((one) => ({ value: one, label: say(SAMPLING_WORDS[one]) }))}
      onChange={setListing}
    />
  );
  if (listing !== 'compounds') {
    return (
      <div className={styles.list}>
        <div className={styles.bar}>{listings}</div>
        <Totals key={listing} rows={[districtLine(view, say(SAMPLING_WORDS.district)), ...view[listing]]} />
      </div>
    );
  }
  return (
    <Compounds rows={onlyShort ? view.compounds.filter(({ isShort }) => isShort) : view.compounds}>
      {listings}
      <Checkbox checked={onlyShort} onChange={({ target }) => setOnlyShort(target.checked)}>
        {say(SAMPLING_WORDS.onlyShort)}
      </Checkbox>
    </Compounds>
  );
}

function districtLine({ district }: SamplingView, name: string): SamplingTotalView {
  return { ...district, name };
}

function Totals({ rows }: { readonly rows: readonly SamplingTotalView[] }) {
  const speaking = useLanguage();
  const columns = useMemo(() => totalColumns(speaking), [speaking]);
  return (
    <DataTable
      label={speaking.say(SAMPLING_WORDS.table)}
      columns={columns}
      rows={rows}
      rowKey={keyOfTotal}
      rowClass={({ key }) => (key === '' ? styles.whole : undefined)}
    />
  );
}

function keyOfTotal({ key }: SamplingTotalView): string {
  return key;
}

interface CompoundsProps {
  readonly rows: readonly SampledCompoundView[];
  /** What stands above the table. */
  readonly children: ReactNode;
}

function Compounds({ rows, children }: CompoundsProps) {
  const speaking = useLanguage();
  const columns = useMemo(() => compoundColumns(speaking), [speaking]);
  const order = useRef(rows);
  const keepOrder = useSteady((shown: readonly SampledCompoundView[]) => {
    order.current = shown;
  });
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        {children}
        <CopyTableButton columns={columns} rows={() => order.current} />
      </div>
      <DataTable
        label={speaking.say(SAMPLING_WORDS.table)}
        columns={columns}
        rows={rows}
        rowKey={codeOf}
        onOrder={keepOrder}
        empty={speaking.say(SAMPLING_WORDS.nothing)}
      />
    </div>
  );
}

function codeOf({ code }: SampledCompoundView): string {
  return code;
}
