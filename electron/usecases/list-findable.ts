import type { Findable } from '../../shared/contract/find.ts';
import { placedIndicators } from '../../shared/guideline/indicator-path.ts';
import { ASPECT_NAMES } from '../../shared/model/aspect.ts';
import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { StoredRecord } from '../../shared/model/records/record.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { currentRecords } from '../store/records.ts';
import type { Workspace } from '../store/workspace.ts';

/** Everything in the workspace that can be looked for by its name: register of a phase, guideline, playbook. */
export function listFindable({ store }: Workspace, phase: Phase): Result<Findable[]> {
  const compounds = listCompounds(store, phase);
  return ok([
    ...compounds.map(findableCompound),
    ...distinct(compounds.map(findableCommittee)),
    ...distinct(compounds.map(findableSubdistrict)),
    ...findableIndicators(currentGuideline(store).guideline),
    ...currentRecords(store, 'playbook-entry').map(findableEntry),
  ]);
}

function findableCompound({ code, name, aliases, subdistrict, committee }: Compound): Findable {
  return {
    kind: 'compound',
    id: code,
    name,
    others: [code, ...aliases],
    within: `${subdistrict} ${committee}`,
  };
}

function findableCommittee(compound: Compound): Findable {
  const { subdistrict, committee } = compound;
  return { kind: 'committee', id: committeeKey(compound), name: committee, others: [], within: subdistrict };
}

function findableSubdistrict({ subdistrict }: Compound): Findable {
  return { kind: 'subdistrict', id: subdistrict, name: subdistrict, others: [], within: '' };
}

function findableIndicators({ indicators }: Guideline): Findable[] {
  return placedIndicators(indicators).map(({ node: { id, name }, path }) => {
    const within = path.split(' › ').slice(0, -1).join(' › ');
    return { kind: 'indicator', id, name, others: [id, `${id} ${name}`], within };
  });
}

function findableEntry({ id, body: { title, aspect } }: StoredRecord<'playbook-entry'>): Findable {
  return { kind: 'entry', id, name: title, others: [], within: ASPECT_NAMES[aspect].zh };
}

function distinct(findables: readonly Findable[]): Findable[] {
  return [...new Map(findables.map((findable) => [findable.id, findable])).values()];
}
