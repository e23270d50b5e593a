import { proposeFromFindings } from '../../../shared/action/rectification/proposals/from-findings.ts';
import { proposeFromNeeds } from '../../../shared/action/rectification/proposals/from-needs.ts';
import { proposeFromShortfalls } from '../../../shared/action/rectification/proposals/from-shortfalls.ts';
import {
  type JudgedProposal,
  judgeProposals,
  type Proposal,
} from '../../../shared/action/rectification/proposals/proposal.ts';
import type { PlaceChoice, ProposalSource } from '../../../shared/contract/rectification/register.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { listFindings } from '../../store/findings.ts';
import { currentRecords } from '../../store/records.ts';
import type { StoredRun } from '../../store/runs.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { registeredCompounds } from './registered-compounds.ts';
import { standingItems } from './standing-items.ts';

type Year = Pick<Workspace, 'store' | 'year'>;

interface ProposalQuery {
  readonly source: ProposalSource;
  readonly place: PlaceChoice;
}

/**
 * What could be registered in some compounds, those that the register holds, each with the item that stands for it
 * already; refused where shortfalls are asked for and nothing was scored.
 */
export function proposalsOf(workspace: Year, { source, place }: ProposalQuery): Result<JudgedProposal[]> {
  const { store: db } = workspace;
  const proposed = proposalsFrom(workspace, source);
  if (!proposed.ok) return proposed;
  const compounds = registeredCompounds(db);
  const wanted = place.compounds === undefined ? null : new Set(place.compounds);
  const within = proposed.value.filter(({ compound: code }) => {
    const compound = compounds.get(code);
    if (compound === undefined || (wanted !== null && !wanted.has(code))) return false;
    const { subdistrict = compound.subdistrict, type = compound.type } = place;
    const { committee = committeeKey(compound) } = place;
    return (
      subdistrict === compound.subdistrict && type === compound.type && committee === committeeKey(compound)
    );
  });
  return ok(
    judgeProposals(
      within,
      standingItems(db).map(({ record }) => record),
    ),
  );
}

function proposalsFrom(workspace: Year, source: ProposalSource): Result<Proposal[]> {
  const { store: db, year } = workspace;
  switch (source.kind) {
    case 'shortfall':
      return fromRun(workspace, source);
    case 'finding':
      return ok(proposeFromFindings({ year, phase: source.phase }, listFindings(db, source.phase)));
    case 'need':
      return ok(proposeFromNeeds(currentRecords(db, 'list-item'), codesByCommittee(db)));
    default:
      return source satisfies never;
  }
}

type Shortfalls = Extract<ProposalSource, { kind: 'shortfall' }>;

function fromRun({ store: db, year }: Year, source: Shortfalls): Result<Proposal[]> {
  const { phase } = source;
  const run = rememberedStoredRun(db, phase);
  if (run === null) {
    const { zh, en } = PHASE_NAMES[phase];
    return refused(problem('shortfalls-not-scored', { phase: zh, phaseInEnglish: en, code: phase }));
  }
  return ok(rememberedProposals(db, run, { year, ...source }));
}

function codesByCommittee(db: ReadStore): ReadonlyMap<string, string[]> {
  const groups = Map.groupBy(registeredCompounds(db).values(), committeeKey);
  return new Map([...groups].map(([key, compounds]) => [key, compounds.map(({ code }) => code)]));
}

const memories = new WeakMap<StoredRun, Map<string, Proposal[]>>();

/** What falls short of a run, found out once for each line and number. */
function rememberedProposals(
  db: ReadStore,
  run: StoredRun,
  { year, phase, below, most }: Omit<Shortfalls, 'kind'> & { readonly year: number },
): Proposal[] {
  const memory = memories.get(run) ?? new Map<string, Proposal[]>();
  memories.set(run, memory);
  const choice = JSON.stringify([below, most]);
  const known = memory.get(choice);
  if (known !== undefined) return known;
  const { digest, scores } = run;
  const scored = { year, phase, digest, compounds: scores.compounds, guideline: guidelineOfRun(db, run) };
  const proposals = proposeFromShortfalls(scored, { below, most });
  memory.set(choice, proposals);
  return proposals;
}
