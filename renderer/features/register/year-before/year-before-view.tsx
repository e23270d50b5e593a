import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { RegisterChangeLine } from '../../../../shared/contract/years.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { CopyTableButton } from '../../../ui/copy-table-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import type { KnownRegister } from '../known-register.ts';
import { RegisterFrame } from '../register-frame.tsx';
import { WORDS } from '../words.ts';
import { changeColumns } from './change-columns.ts';
import { MergerDialog } from './merger-dialog.tsx';

/** What is different in the register from the year before; opening one that is gone says where it went. */
export function YearBeforeView(known: KnownRegister) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { value, problems, isLoading } = useRead('years.changes', { phase });
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<RegisterChangeLine | null>(null);
  const changes = value?.changes ?? NOTHING;
  const finder = useMemo(() => nameFinder(changes, namesOf), [changes]);
  const rows = finder.filter(useDeferredValue(typed));
  const columns = useMemo(() => changeColumns(value?.year ?? null, say), [value, say]);
  const order = useRef<readonly RegisterChangeLine[]>([]);
  const filters = value !== null && (
    <>
      <SearchField label={say(WORDS.findHint)} value={typed} onType={setTyped} />
      <CopyTableButton columns={columns} rows={() => order.current} />
    </>
  );
  return (
    <RegisterFrame {...known} filters={filters}>
      <ProblemList problems={problems} />
      {isLoading && <Loading />}
      {!isLoading && value === null && (
        <EmptyState title={say(WORDS.noYearBefore)} text={say(WORDS.noYearBeforeText)} />
      )}
      {value !== null && (
        <DataTable
          label={say(WORDS.yearBefore)}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          onOrder={(shown) => {
            order.current = shown;
          }}
          onOpen={(change) => (change.kind === 'gone' || change.kind === 'merged') && setOpen(change)}
          empty={say(changes.length === 0 ? WORDS.sameAsBefore : WORDS.nothingFound)}
        />
      )}
      {open !== null && (
        <MergerDialog
          key={open.id}
          change={open}
          compounds={known.register.compounds}
          onClose={() => setOpen(null)}
        />
      )}
    </RegisterFrame>
  );
}

const NOTHING: readonly RegisterChangeLine[] = [];

function namesOf({ code, name, into }: RegisterChangeLine): readonly (string | null)[] {
  return [name, code, into?.name ?? null];
}
