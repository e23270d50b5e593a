import type { GUIDELINE_CONTRACT } from '../../../shared/contract/guideline.ts';
import { ok } from '../../../shared/problems/result.ts';
import { dryRunGuideline } from '../../usecases/dry-run-guideline.ts';
import { guidelineEffectView } from '../../usecases/guideline-effect-view.ts';
import { listGuidelineVersions } from '../../usecases/list-guideline-versions.ts';
import { versionOf } from '../../usecases/load-guideline-version.ts';
import { observeGuideline } from '../../usecases/observe-guideline.ts';
import { readChosenGuideline } from '../../usecases/read-chosen-guideline.ts';
import { trialCompounds } from '../../usecases/sample-compounds.ts';
import { saveDraft } from '../../usecases/save-draft.ts';
import { writeDraft } from '../../usecases/write-draft.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the guideline. */
export const GUIDELINE_HANDLERS: SessionHandlers<typeof GUIDELINE_CONTRACT> = {
  'guideline.current': ({ workspace }) => versionOf(workspace.store, null),
  'guideline.observed': ({ workspace }, { phase }) => ok(observeGuideline(workspace, [phase])),
  'guideline.versions': ({ workspace }) => ok(listGuidelineVersions(workspace).toReversed()),
  'guideline.version': ({ workspace }, { number }) => versionOf(workspace.store, number),
  'guideline.read': (_session, choice) => readChosenGuideline(choice),
  'guideline.save': ({ workspace }, draft, context) => saveDraft(workspace, draft, context),
  'guideline.export': (_session, draft) => writeDraft(draft),
  'guideline.effect': ({ workspace }, trial, context) => guidelineEffectView(workspace, trial, context),
  'guideline.samples': ({ workspace }, { phase }) => ok(trialCompounds(workspace, phase)),
  'guideline.dryRun': ({ workspace }, trial, context) => dryRunGuideline(workspace, trial, context),
};
