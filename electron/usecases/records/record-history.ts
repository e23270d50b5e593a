import type { RecordKind } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { type RecordVersion, recordVersions } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';

/** Every version of a record, the latest first. */
export function recordHistory<Kind extends RecordKind>(
  { store }: Workspace,
  { kind, id }: { readonly kind: Kind; readonly id: string },
): Result<RecordVersion<Kind>[]> {
  return ok(recordVersions(store, kind, id));
}
