import { useRef } from 'react';
import type { DescribedTableView } from '../../../../shared/contract/evidence/wizard.ts';
import { type Reading, useRead } from '../../../lib/operations.ts';
import { type ImportInHand, tableOf } from './wizard-state.ts';

/** What the columns of the table in hand are taken for; while that is read again, what was known before. */
export function useDescribedTable(
  inHand: ImportInHand,
): Pick<Reading<DescribedTableView>, 'problems'> & { readonly table: DescribedTableView | null } {
  const { value, problems, isLoading } = useRead('evidence.columns', tableOf(inHand));
  const last = useRef<DescribedTableView | null>(null);
  if (!isLoading) last.current = value;
  return { table: inHand.settled.kind === null ? null : last.current, problems };
}
