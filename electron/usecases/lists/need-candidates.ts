import { confirmedAlready, refreshedNeed } from '../../../shared/action/lists/confirm-need.ts';
import type { NeedCandidate } from '../../../shared/action/lists/need-candidate.ts';
import { needShare, sourceWording } from '../../../shared/action/lists/source-wording.ts';
import type { NeedCandidatesView, NeedCandidateView } from '../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { canonicalJson } from '../../../shared/model/canonical-json.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { LIST_CATEGORY_NAMES } from '../../../shared/model/records/list-item.ts';
import { topicOf } from '../../../shared/model/records/list-source.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { drawNeedsOf } from './draw-needs-of.ts';
import { listScope } from './list-scope.ts';
import { type ListRecord, rememberedLists } from './remembered-lists.ts';

/** What evidence says is needed, ranked, with why, and whether it is on the list already. */
export function needCandidates(
  { store }: Workspace,
  { about, phase }: { readonly about: ListAbout; readonly phase: Phase },
): Result<NeedCandidatesView> {
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  const { guideline } = currentGuideline(store);
  const { candidates, withheld } = drawNeedsOf(store, phase, scope.value);
  const items = rememberedLists(store).of(about);
  return ok({
    withheld,
    candidates: candidates.map((one) => viewOf(one, confirmedAlready(items, one, null), guideline)),
  });
}

function viewOf(candidate: NeedCandidate, item: ListRecord | null, guideline: Guideline): NeedCandidateView {
  const { key, text, category, source } = candidate;
  return {
    ...{ key, text, kind: source.kind, category: category?.category ?? null },
    reason: reasonOf(candidate),
    source: sourceWording(source, guideline),
    topic: topicOf(source),
    asked: source.asked,
    share: needShare(source, guideline),
    standing: standingOf(candidate, item),
  };
}

function standingOf(candidate: NeedCandidate, item: ListRecord | null): NeedCandidateView['standing'] {
  if (item === null) return 'new';
  const saysTheSame = canonicalJson(refreshedNeed(item.body, candidate)) === canonicalJson(item.body);
  return saysTheSame ? 'confirmed' : 'outdated';
}

function reasonOf({ category }: NeedCandidate): Wording {
  if (category === null)
    return {
      zh: '没有词语说明类别，请选择',
      en: 'no word says which category; choose one',
    };
  const { zh, en } = LIST_CATEGORY_NAMES[category.category];
  return {
    zh: `提到${category.words.map((word) => `“${word}”`).join('')}，归入${zh}`,
    en: `speaks of ${category.words.map((word) => `“${word}”`).join(', ')}: ${en}`,
  };
}
