import { latestYear } from '../../../shared/action/years/earlier-scores.ts';
import {
  type ChangedField,
  type EarlierCompound,
  type RegisterChange,
  registerChanges,
} from '../../../shared/action/years/register-changes.ts';
import type { RegisterChangeLine } from '../../../shared/contract/years.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import { COMPOUND_FIELD_NAMES } from '../../../shared/model/compound-fields.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { listCompounds } from '../../store/compounds.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { knownMergers } from './known-mergers.ts';

/** The register of a phase beside that of the latest year before. */
export interface RegisterComparison {
  readonly year: number;
  readonly changes: RegisterChangeLine[];
}

/** What is different in the register from the year before; null where no earlier year is known. */
export function compareRegister(
  { store, year }: Workspace,
  { phase }: { readonly phase: Phase },
): Result<RegisterComparison | null> {
  const records = currentRecords(store, 'earlier-score');
  const latest = latestYear(records, year);
  if (latest === null) return ok(null);
  const before = records
    .filter(({ body }) => body.year === latest)
    .map(({ about, body }) => ({ ...body, code: about.key }));
  const now = listCompounds(store, phase);
  const words = wordsOf(before, now, currentGuideline(store).guideline.types);
  const changes = registerChanges(before, now, knownMergers(store));
  return ok({ year: latest, changes: changes.map((change) => lineOf(change, words)) });
}

/** What codes are called. */
interface Words {
  compound(code: string): { readonly code: string; readonly name: string };
  type(code: string): string;
}

function wordsOf(
  before: readonly (EarlierCompound & { readonly typeName: string })[],
  now: readonly Compound[],
  types: readonly { readonly code: string; readonly name: string }[],
): Words {
  const names = new Map(now.map(({ code, name }) => [code, name]));
  const typeNames = new Map([
    ...before.map(({ type, typeName }) => [type, typeName] as const),
    ...types.map(({ code, name }) => [code, name] as const),
  ]);
  return {
    compound: (code) => ({ code, name: names.get(code) ?? code }),
    type: (code) => typeNames.get(code) ?? code,
  };
}

const KINDS = {
  new: { zh: '新增', en: 'New' },
  gone: { zh: '名册中已没有', en: 'No longer in the register' },
  merged: { zh: '并入其他小区', en: 'Went into another compound' },
} as const;

function lineOf(change: RegisterChange, words: Words): RegisterChangeLine {
  const { code, name, kind } = change;
  const line = { code, name, kind, id: `${code} ${kind}`, before: null, after: null, into: null, note: '' };
  switch (change.kind) {
    case 'new':
      return { ...line, what: KINDS.new, candidates: [] };
    case 'gone':
      return {
        ...{ ...line, what: KINDS.gone, before: change.committee },
        candidates: change.candidates.map(words.compound),
      };
    case 'merged': {
      const into = words.compound(change.into);
      return { ...line, what: KINDS.merged, after: into.name, into, note: change.note, candidates: [] };
    }
    case 'changed': {
      const { field } = change;
      return {
        ...{ ...line, id: `${code} ${field}`, what: COMPOUND_FIELD_NAMES[field], candidates: [] },
        before: shown(field, change.before, words),
        after: shown(field, change.after, words),
      };
    }
    default:
      return change satisfies never;
  }
}

function shown(field: ChangedField, value: string | number | null, words: Words): string | null {
  if (value === null) return null;
  return field === 'type' ? words.type(String(value)) : String(value);
}
