import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import { COMPOUND_FIELD_NAMES } from '../../../../shared/model/compound-fields.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useSteady } from '../../../lib/use-steady.ts';
import { ColumnChoice } from '../../../ui/column-choice.tsx';
import { CopyTableButton } from '../../../ui/copy-table-button.tsx';
import { CompoundPanel } from '../compound/compound-panel.tsx';
import type { KnownRegister } from '../known-register.ts';
import { RegisterFrame } from '../register-frame.tsx';
import { compoundColumns, FIRST_FIELDS, OPTIONAL_FIELDS } from './compound-columns.tsx';
import { CompoundFilters } from './compound-filters.tsx';
import { CompoundTable } from './compound-table.tsx';
import { useCompoundLimits, useFilteredCompounds } from './use-compound-filter.ts';
import { useOpenCompound } from './use-open-compound.ts';

/** The compounds as a table, with the one that is open beside it. */
export function CompoundsView(known: KnownRegister) {
  const speaking = useLanguage();
  const { say } = speaking;
  const { register } = known;
  const [typed, setTyped] = useState('');
  const [limits, setLimits] = useCompoundLimits();
  const rows = useFilteredCompounds(register.compounds, limits, useDeferredValue(typed));
  const [chosen, setChosen] = useKept<readonly string[]>('register.columns', FIRST_FIELDS);
  const columns = useMemo(() => compoundColumns(chosen, speaking), [chosen, speaking]);
  const order = useRef<readonly RegisterCompound[]>([]);
  const keepOrder = useSteady((shown: readonly RegisterCompound[]) => {
    order.current = shown;
  });
  const opened = useOpenCompound(order);
  const openRow = useSteady(({ code }: RegisterCompound) => opened.open(code));
  const filters = (
    <>
      <CompoundFilters {...known} typed={typed} onType={setTyped} limits={limits} onLimit={setLimits} />
      <ColumnChoice
        choices={OPTIONAL_FIELDS.map((key) => ({ key, title: say(COMPOUND_FIELD_NAMES[key]) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <CopyTableButton columns={columns} rows={() => order.current} />
    </>
  );
  return (
    <RegisterFrame {...known} filters={filters}>
      {register.compounds.length > 0 && (
        <CompoundTable
          columns={columns}
          rows={rows}
          openCode={opened.code}
          onOpen={openRow}
          onOrder={keepOrder}
        />
      )}
      <CompoundPanel {...known} opened={opened} />
    </RegisterFrame>
  );
}
