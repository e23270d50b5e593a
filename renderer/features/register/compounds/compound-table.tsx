import { memo } from 'react';
import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';

interface Props {
  readonly columns: readonly TableColumn<RegisterCompound>[];
  readonly rows: readonly RegisterCompound[];
  readonly openCode: string | null;
  readonly onOpen: (compound: RegisterCompound) => void;
  readonly onOrder: (rows: readonly RegisterCompound[]) => void;
}

/** The compounds as rows; drawn again only when they change, so that typing into the search field stays quick. */
export const CompoundTable = memo(function CompoundTable({
  columns,
  rows,
  openCode,
  onOpen,
  onOrder,
}: Props) {
  const { say } = useLanguage();
  return (
    <DataTable
      label={say(WORDS.compounds)}
      columns={columns}
      rows={rows}
      rowKey={codeOf}
      initialSort={BY_CODE}
      onOpen={onOpen}
      openKey={openCode}
      onOrder={onOrder}
      empty={say(WORDS.nothingFound)}
    />
  );
});

const BY_CODE = { key: 'code', direction: 'ascending' } as const;

function codeOf({ code }: RegisterCompound): string {
  return code;
}
