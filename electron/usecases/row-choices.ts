import { evidenceKindSchema } from '../../shared/contract/evidence/rows.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok } from '../../shared/problems/result.ts';
import { countKinds } from '../store/browse-rows.ts';
import { listCompounds } from '../store/compounds.ts';
import type { Workspace } from '../store/workspace.ts';

/** What the evidence of a phase can be narrowed to: kinds, subdistricts and compounds. */
export function rowChoices({ store }: Workspace, phase: Phase) {
  const compounds = listCompounds(store, phase).map(({ code, name, subdistrict }) => ({
    code,
    name,
    subdistrict,
  }));
  const counts = countKinds(store, phase);
  return ok({
    subdistricts: [...new Set(compounds.map(({ subdistrict }) => subdistrict))].sort((a, b) =>
      a.localeCompare(b, 'zh'),
    ),
    compounds,
    kinds: evidenceKindSchema.options.map((kind) => ({ kind, rows: counts.get(kind) ?? 0 })),
  });
}
