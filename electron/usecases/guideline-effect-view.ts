import type { GuidelineEffectView, MovedCompound } from '../../shared/contract/guideline/effect.ts';
import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { isChanged } from '../../shared/scoring/changes.ts';
import type { Change, CompoundComparison, GroupComparison } from '../../shared/scoring/comparison.ts';
import { mostMovedFirst } from '../../shared/scoring/most-moved.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { type GuidelineEffect, guidelineEffect } from './guideline-effect.ts';

/** What a guideline as a window holds it would do to the latest run of a phase, ready to be shown. */
export function guidelineEffectView(
  workspace: Workspace,
  { phase, guideline }: { readonly phase: RunPhase; readonly guideline: unknown },
  context: UseCaseContext,
): Result<GuidelineEffectView> {
  const judged = judgeGuideline(guideline);
  if (!judged.ok) return judged;
  const effect = guidelineEffect(workspace, { phase, guideline: judged.value.guideline }, context);
  return effect.ok ? ok(view(effect.value)) : effect;
}

function view({ run, guidelines, comparison, warnings }: GuidelineEffect): GuidelineEffectView {
  const typeNames = namesOfTypes(guidelines);
  return {
    run: { id: run.id, phase: run.phase, createdAt: run.createdAt, guidelineVersion: run.guidelineVersion },
    guideline: comparison.guideline,
    summary: comparison.summary,
    grades: {
      before: [...comparison.grades.before],
      after: [...comparison.grades.after],
      counts: comparison.grades.counts.map((row) => [...row]),
    },
    compounds: mostMovedFirst(comparison.compounds).map(moved),
    groups: comparison.groups
      .filter(({ level }) => level !== 'committee')
      .map(({ level, key, score }) => ({ level, key, name: groupName({ level, key }, typeNames), score })),
    typeNames,
    warnings: [...warnings],
  };
}

/** As the later guideline has them, those that it lost as the earlier one had. */
function namesOfTypes({ before, after }: Change<Guideline>): Record<string, string> {
  return Object.fromEntries([...before.types, ...after.types].map(({ code, name }) => [code, name]));
}

function groupName(
  { level, key }: Pick<GroupComparison, 'level' | 'key'>,
  typeNames: Readonly<Record<string, string>>,
): string {
  return level === 'type' ? (typeNames[key] ?? key) : key;
}

function moved(compound: CompoundComparison): MovedCompound {
  const { code, name, type, subdistrict, status, score, grade, ranks } = compound;
  return {
    code,
    name,
    type,
    subdistrict,
    status,
    score,
    grade,
    rank: ranks.type,
    isChanged: isChanged(compound),
  };
}
