import type { CompoundVersion } from '../../shared/contract/register.ts';
import type { Compound } from '../../shared/model/compound.ts';
import { ALIAS_SEPARATOR, COMPOUND_FIELDS, type CompoundField } from '../../shared/model/compound-fields.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { RegistryVersion } from '../store/registry-versions.ts';
import { withTypeName } from './list-register.ts';

/** What stands under each scope: the register of both phases (null), and that of one. */
type Standing = ReadonlyMap<Phase | null, RegistryVersion>;

/**
 * How a compound came to be what the register says: each import that spoke of it with what it changed, the latest
 * first.
 *
 * @param versions the earliest first; those of both phases and of one
 */
export function compoundHistory(
  versions: readonly RegistryVersion[],
  types: Guideline['types'],
): CompoundVersion[] {
  let standing: Standing = new Map();
  const history: CompoundVersion[] = [];
  for (const version of versions) {
    const after: Standing = new Map([...standing, [version.phase, version]]);
    history.push(told(version, spoken(standing), spoken(after), types));
    if (!version.isUndone) standing = after;
  }
  const latest = spoken(standing)?.sequence;
  return history
    .map((version) => (version.sequence === latest ? { ...version, standing: 'stands' as const } : version))
    .reverse();
}

/** The version that speaks: the latest that does not take the compound out. */
function spoken(standing: Standing): RegistryVersion | undefined {
  return [...standing.values()]
    .filter(({ says }) => says !== null)
    .sort(bySequence)
    .at(-1);
}

function bySequence(a: RegistryVersion, b: RegistryVersion): number {
  return a.sequence - b.sequence;
}

function told(
  version: RegistryVersion,
  before: RegistryVersion | undefined,
  after: RegistryVersion | undefined,
  types: Guideline['types'],
): CompoundVersion {
  const { sequence, phase, file, sheet, row, author, at, isUndone } = version;
  const changes = changesBetween(before?.says ?? null, after?.says ?? null, types);
  return {
    sequence,
    phase,
    file,
    sheet,
    row,
    author,
    at,
    standing: isUndone ? 'undone' : 'former',
    deed: deedOf(version, before, changes.length),
    changes,
  };
}

function deedOf(
  version: RegistryVersion,
  before: RegistryVersion | undefined,
  changes: number,
): CompoundVersion['deed'] {
  if (version.says === null) return 'removed';
  if (before === undefined) return 'added';
  return changes === 0 ? 'confirmed' : 'changed';
}

/** Nothing where one of the two says nothing: then everything came or went. */
function changesBetween(
  before: Compound | null,
  after: Compound | null,
  types: Guideline['types'],
): CompoundVersion['changes'] {
  if (before === null || after === null) return [];
  return COMPOUND_FIELDS.map((field) => ({
    field,
    before: shown(before, field, types),
    after: shown(after, field, types),
  })).filter((change) => change.before !== change.after);
}

function shown(compound: Compound, field: CompoundField, types: Guideline['types']): string | null {
  if (field === 'type') return withTypeName(compound, types).typeName;
  if (field === 'aliases') return compound.aliases.join(ALIAS_SEPARATOR) || null;
  const value = compound[field];
  return value === null ? null : String(value);
}
