import type { LeafRows } from '../../shared/contract/scores/rows.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { EvidenceReference } from '../../shared/rules/evidence.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { type LeafTrace, leafTraces } from '../../shared/scoring/trace.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { listSources } from '../store/sources.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { evidenceAbout } from './evidence-about.ts';
import { leafSecrecy } from './leaf-secrecy.ts';
import { rememberedCompounds } from './remembered-compounds.ts';

/** Names the rows behind one leaf of a compound. */
export interface LeafOfCompound {
  readonly phase: Phase;
  readonly code: string;
  readonly indicator: string;
}

/** The rows of imported files that a leaf of a compound was measured by, as the evidence stands now. */
export function leafRows(
  { store }: Workspace,
  wanted: LeafOfCompound,
  { author }: Pick<UseCaseContext, 'author'>,
): Result<LeafRows> {
  const { guideline } = currentGuideline(store);
  const register = rememberedCompounds(store, wanted.phase);
  if (register.length === 0) return refused(problem('no-register'));
  const compounds = register.filter(({ code }) => code === wanted.code);
  const evidence = evidenceAbout(store, wanted.phase, compounds);
  const [compound] = scorePhase({ guideline, phase: wanted.phase, compounds, evidence });
  const leaf = leafTraces(compound?.indicators ?? []).find((trace) => trace.leaf.id === wanted.indicator);
  if (compound === undefined || leaf === undefined) {
    const { code, indicator } = wanted;
    return refused(problem('score-no-such-leaf', { code, indicator }));
  }
  const { id, name } = leaf.leaf;
  const hidden = leafSecrecy(store, wanted.phase, author, guideline)(compound.compound, id);
  return ok({
    indicator: { id, name },
    object: leaf.object,
    kind: KINDS[leaf.reads.kind],
    legend: legendOf(leaf, guideline),
    hidden,
    rows: hidden || leaf.fraction === null ? [] : listSources(store, wanted.phase, leaf.object, leaf.reads),
  });
}

const KINDS: Readonly<Record<EvidenceReference['kind'], LeafRows['kind']>> = {
  answers: 'questionnaire',
  topics: 'interview',
  marks: 'marks',
  checks: 'checks',
  findings: 'findings',
  metrics: 'metrics',
};

/** Rows name questions and metrics by their ids; here is what these stand for. */
function legendOf({ reads }: LeafTrace, { questions, metrics }: Guideline): LeafRows['legend'] {
  switch (reads.kind) {
    case 'answers':
      return questions.filter(({ id }) => reads.questions.includes(id)).map(({ id, text }) => ({ id, text }));
    case 'metrics':
      return metrics
        .filter(({ id }) => reads.metrics.includes(id))
        .map(({ id, name, unit }) => ({ id, text: unit === '' ? name : `${name}（${unit}）` }));
    default:
      return [];
  }
}
