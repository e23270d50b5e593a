import { type DrawTerms, drawHouseholds } from '../../../shared/action/sampling/draw-households.ts';
import type { DrawnCompound } from '../../../shared/action/sampling/drawn-compound.ts';
import type { DrawnView } from '../../../shared/contract/sampling.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { DrawMethod, SamplingPlan } from '../../../shared/model/records/sampling-plan.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import {
  buildDrawWorkbook,
  type DrawWorkbookInput,
} from '../../../shared/report/sampling/build-draw-workbook.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { workbookBytes } from '../../files/write-workbook.ts';
import { sha256OfBytes } from '../../store/sha256.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { knownOfTables } from '../known-of-tables.ts';
import { besideWhatIsRead, namedAsWorkbook } from '../place-for-workbook.ts';
import { remarksOnDraw } from './draw-remarks.ts';
import { latestPlan } from './latest-plan.ts';
import { proposePlan, type WantedPlan } from './propose-plan.ts';
import { type ReadHouseholdList, readHouseholdList } from './read-household-list.ts';
import { rememberedResponses } from './sampling-standing.ts';
import { writePlan } from './save-plan.ts';

/** What is to be drawn, from the list in one file into another. */
export interface WantedDraw {
  readonly phase: Phase;
  readonly method: DrawMethod;
  readonly list: string;
  readonly path: string;
  /** A plan that is saved with the draw; left out: the one that stands. */
  readonly plan?: WantedPlan;
}

/**
 * Draws households by the saved plan and its seed from a list and writes them as a workbook, whole or not at all. The workspace keeps
 * how many and the SHA-256 of both files, no address. Refused without a saved plan, where the list has no household to draw from, where
 * it would be written over itself, or under a name that does not end in .xlsx.
 */
export async function drawSample(
  workspace: Workspace,
  { phase, method, list: source, path, plan: wanted }: WantedDraw,
  context: UseCaseContext,
): Promise<Result<DrawnView>> {
  if (!(await besideWhatIsRead(path, [source])).ok) return refused(problem('sampling-draw-onto-list'));
  const place = namedAsWorkbook(path);
  if (!place.ok) return place;
  const plan = wanted === undefined ? standingPlan(workspace, phase) : proposePlan(workspace, wanted);
  if (!plan.ok) return plan;
  context.progress({ step: READING, done: 0, total: 0 });
  const list = await readHouseholdList(source, (sheet) => knownOfTables(workspace.store, phase, sheet));
  if (!list.ok) return list;
  const { households, problems, rejected } = list.value;
  if (households.length === 0) return refused(nobodyIn(list.value), ...firstOf(problems));
  const terms = { seed: plan.value.seed, phase, method };
  const drawn = drawnCompounds(workspace, plan.value, list.value, terms);
  const written = await writeDrawn(path, { terms, drawn, list: list.value }, workspace, context);
  if (!written.ok) return written;
  const counts = countsOf(list.value, drawn);
  const files = { list: list.value.sha256, written: written.value };
  const batch = writePlan(workspace, { ...plan.value, draw: { method, ...files, ...counts } }, context);
  const remarks = remarksOnDraw(plan.value, list.value, drawn);
  return ok({ path, ...counts, rejected, problems: firstOf([...remarks, ...problems]), batch });
}

const READING: Wording = { zh: '正在读取住户名单', en: 'reading the list of households' };

/** Writes the workbook of a draw; gives its SHA-256. */
async function writeDrawn(
  path: string,
  draw: Pick<DrawWorkbookInput, 'terms' | 'drawn' | 'list'>,
  { year, exercise }: Workspace,
  { author, now }: UseCaseContext,
): Promise<Result<string>> {
  const bytes = await workbookBytes(buildDrawWorkbook({ ...draw, year, exercise, author, createdAt: now() }));
  const written = await writeWhole(path, bytes);
  return written.ok ? ok(sha256OfBytes(bytes)) : written;
}

function drawnCompounds(
  { store }: Workspace,
  plan: SamplingPlan,
  { households }: ReadHouseholdList,
  terms: DrawTerms,
): DrawnCompound[] {
  const listed = Map.groupBy(households, ({ compound }) => compound);
  const register = new Map(
    rememberedResponses(store, terms.phase).register.map((compound) => [compound.code, compound]),
  );
  return plan.compounds.flatMap(({ code, planned }) => {
    const [own, compound] = [listed.get(code), register.get(code)];
    if (own === undefined || compound === undefined) return [];
    return [{ compound, planned, listed: own.length, ...drawHouseholds(code, own, planned, terms) }];
  });
}

function countsOf({ households }: ReadHouseholdList, drawn: readonly DrawnCompound[]) {
  const total = (of: (one: DrawnCompound) => readonly unknown[]) =>
    drawn.reduce((sum, one) => sum + of(one).length, 0);
  return {
    listed: households.length,
    drawn: total(({ sample }) => sample),
    reserve: total(({ reserve }) => reserve),
  };
}

function standingPlan({ store }: Workspace, phase: Phase): Result<SamplingPlan> {
  const plan = latestPlan(store, phase);
  return plan === null ? refused(noPlan(phase)) : ok(plan.body);
}

function noPlan(phase: Phase): Problem {
  const { zh, en } = PHASE_NAMES[phase];
  return problem('sampling-no-plan', { phase: zh, phaseInEnglish: en });
}

function nobodyIn({ read, rejected, fileName }: ReadHouseholdList): Problem {
  return problem('households-none', { read, rejected }, { file: fileName });
}

const MOST_PROBLEMS = 100;

function firstOf(problems: readonly Problem[]): Problem[] {
  return problems.slice(0, MOST_PROBLEMS);
}
