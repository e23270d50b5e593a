import { type ProposedAnswer, proposeAnswers } from '../../../shared/action/lists/propose-answers.ts';
import type { AnswerProposal } from '../../../shared/contract/lists.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { LIST_CATEGORY_NAMES } from '../../../shared/model/records/list-item.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedLists } from './remembered-lists.ts';
import { standingItems } from './write-lists.ts';

/** Services and resources of the same place that may meet a need, with why; none for an item that is no need. */
export function answerProposals(
  workspace: Workspace,
  { id }: { readonly id: string },
): Result<AnswerProposal[]> {
  const items = standingItems(workspace, [id]);
  if (!items.ok) return items;
  return ok(
    items.value
      .filter(({ body }) => body.list === 'needs')
      .flatMap(({ about, body }) => proposeAnswers(body, rememberedLists(workspace.store).of(about)))
      .map((proposal) => ({
        id: proposal.record.id,
        list: proposal.record.body.list,
        text: proposal.record.body.text,
        reason: reasonOf(proposal),
      })),
  );
}

function reasonOf({ record, words, fitsCategory }: ProposedAnswer): Wording {
  const { zh, en } = LIST_CATEGORY_NAMES[record.body.category];
  const quoted = words.map((word) => `“${word}”`);
  const alike = { zh: `同提到${quoted.join('')}`, en: `both speak of ${quoted.join(', ')}` };
  const fits = { zh: `类别相应（${zh}）`, en: `a category for such needs (${en})` };
  if (words.length === 0) return fits;
  return fitsCategory ? { zh: `${alike.zh}；${fits.zh}`, en: `${alike.en}; ${fits.en}` } : alike;
}
