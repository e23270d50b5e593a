import { plainText } from '../../shared/cells/plain-text.ts';
import type { CompoundCells, RegisterReceipt } from '../../shared/contract/register.ts';
import type { Compound } from '../../shared/model/compound.ts';
import { COMPOUND_FIELD_NAMES, COMPOUND_FIELDS } from '../../shared/model/compound-fields.ts';
import { PHASES, type Phase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { findCompound, listCompounds } from '../store/compounds.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { enterRows } from './enter-rows.ts';

/** A compound as a person typed it, and for which register. */
interface TypedCompound {
  /** Null for the register of both phases. */
  readonly scope: Phase | null;
  readonly isNew: boolean;
  readonly cells: CompoundCells;
}

/** The heading row of a register that is typed. */
export const REGISTER_HEADINGS = COMPOUND_FIELDS.map((field) => COMPOUND_FIELD_NAMES[field].zh);

/**
 * Adds a compound or corrects one, on the road of a file: an import of one row. Refused with a problem for each cell
 * that cannot be taken; a problem's column is the heading of its field.
 */
export async function saveCompound(
  workspace: Workspace,
  { scope, isNew, cells }: TypedCompound,
  context: UseCaseContext,
): Promise<Result<RegisterReceipt>> {
  const code = cells.code.trim();
  const obstacle = obstacleTo(workspace.store, code, isNew);
  if (obstacle !== null) return refused(obstacle);
  const row = COMPOUND_FIELDS.map((field) => cells[field].trim());
  const entered = { kind: 'registry', phase: scope, headings: REGISTER_HEADINGS, rows: [row] } as const;
  const receipt = await enterRows(workspace, entered, context);
  if (!receipt.ok) return receipt;
  const { sequence, warnings } = receipt.value;
  return ok({
    code,
    imports: sequence === null ? [] : [sequence],
    warnings: [...warnings, ...sharedNames(workspace.store, scope ?? 'end', code)],
  });
}

/** A new compound takes no code that another has; a correction must find its compound. */
function obstacleTo(store: ReadStore, code: string, isNew: boolean): Problem | null {
  const place = { column: COMPOUND_FIELD_NAMES.code.zh };
  const known = PHASES.map((phase) => findCompound(store, phase, code)).find((compound) => compound !== null);
  if (isNew) return known ? problem('register-code-taken', { code, name: known.name }, place) : null;
  return known ? null : problem('register-unknown-compound', { code }, place);
}

/** The names of the compound that another one has, too: a file that gives only the name cannot be understood. */
function sharedNames(store: ReadStore, phase: Phase, code: string): Problem[] {
  const compounds = listCompounds(store, phase);
  const saved = compounds.find((compound) => compound.code === code);
  if (saved === undefined) return [];
  return namesOf(saved).flatMap((name) => {
    const others = compounds.filter((other) => other !== saved && isCalled(other, name));
    if (others.length === 0) return [];
    const labels = others.slice(0, MOST_NAMED).map((other) => `${other.name}（${other.code}）`);
    return [problem('register-name-shared', { name, others: labels.join('、') })];
  });
}

/** How many other compounds a sentence names. */
const MOST_NAMED = 5;

function namesOf({ name, aliases }: Compound): readonly string[] {
  return [name, ...aliases];
}

function isCalled(compound: Compound, name: string): boolean {
  return namesOf(compound).some((each) => plainText(each) === plainText(name));
}
