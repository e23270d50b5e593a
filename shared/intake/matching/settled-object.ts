import type { Level } from '../../model/guideline.ts';
import type { NameTrouble, Resolved, Wanted, WrittenName } from './exact-object.ts';
import { nearLabels } from './near-labels.ts';
import type { RegisterIndex } from './register-index.ts';

const COMMITTEE: readonly Level[] = ['committee'];
const ANY: readonly Level[] = ['compound', 'committee'];

/** What a name was taken for that is nobody's, or several objects'; else what is wrong with it, and what resembles it. */
export function settledObject(
  { text, isCommittee, committee, subdistrict }: WrittenName,
  trouble: NameTrouble,
  register: RegisterIndex,
  { levels }: Wanted,
  row: number,
): Resolved {
  const { called } = trouble;
  if (called === undefined) return trouble;
  const beside = isCommittee ? '' : committee;
  const committees = beside === '' ? [] : register.findCommittees(beside, subdistrict);
  const allowed = isCommittee ? COMMITTEE : levels;
  const likelyLevels = isCommittee ? COMMITTEE : ANY;
  const name = { text, committee: beside, subdistrict, committees, levels: allowed, likelyLevels, called };
  const { taken, candidates } = register.names.look(name, row);
  if (taken !== null) return { object: taken.object };
  const near = called.length > 0 ? '' : nearLabels(candidates);
  return near === '' ? trouble : withNear(trouble, near);
}

function withNear({ code, facts }: NameTrouble, near: string): NameTrouble {
  const isCommittee = code === 'import-unknown-committee';
  return {
    code: isCommittee ? 'import-unknown-committee-near' : 'import-unknown-compound-near',
    facts: { ...facts, near },
  };
}
