import type { Command } from 'commander';
import type { Wording } from '../../../../shared/language/wording.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../../shared/problems/result.ts';
import { type Linked, linkAnswers, needToLink, unlinkAnswers } from '../../../usecases/lists/link-answers.ts';
import { chosenItems } from '../../chosen-items.ts';
import { doDeed, writtenWords } from '../../do-deed.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import type { Session } from '../../session.ts';
import { addItems, type ItemsOptions } from './items-command.ts';

interface LinkOptions<Action> extends ItemsOptions {
  readonly with?: readonly string[];
  readonly action?: Action;
}

/** `lists link|unlink <workspace> <need>`: which services, resources and action meet a need. */
export function addLinkCommands(lists: Command, session: Session): void {
  addLinkCommand(lists, session);
  addUnlinkCommand(lists, session);
}

function addLinkCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = lists
    .command('link')
    .description(
      say({ zh: '把需求与服务、资源、行动对应', en: 'link a need with services, resources and an action' }),
    );
  addItems(command, terminal, '<need>')
    .option('--with <item...>', say(WITH))
    .option('--action <text>', say({ zh: '为此采取的行动', en: 'what is done for it' }))
    .action((path: string, need: string, options: LinkOptions<string>) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const chosen = needAndAnswers(workspace, need, options);
          const { action } = options;
          return chosen.ok ? linkAnswers(workspace, { ...chosen.value, action }, context) : chosen;
        },
        (linked) => linkedWords({ zh: '已对应', en: 'linked' }, linked),
      ),
    );
}

function addUnlinkCommand(lists: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = lists.command('unlink').description(
    say({
      zh: '解除需求与服务、资源、行动的对应',
      en: 'unlink a need from services, resources and its action',
    }),
  );
  addItems(command, terminal, '<need>')
    .option('--with <item...>', say(WITH))
    .option('--action', say({ zh: '删去行动', en: 'remove its action' }))
    .action((path: string, need: string, options: LinkOptions<true>) =>
      doDeed(
        session,
        path,
        options,
        (workspace, context) => {
          const chosen = needAndAnswers(workspace, need, options);
          const action = options.action === true;
          return chosen.ok ? unlinkAnswers(workspace, { ...chosen.value, action }, context) : chosen;
        },
        (linked) => linkedWords({ zh: '已解除对应', en: 'unlinked' }, linked),
      ),
    );
}

const WITH: Wording = {
  zh: '服务和资源，写法同条目，可给多个',
  en: 'services and resources, named as items are; several can be given',
};

/** The need and what it is linked with; refused where it is not exactly one, or nothing is said. */
function needAndAnswers(
  workspace: OpenWorkspace,
  word: string,
  options: LinkOptions<string | true>,
): Result<{ readonly need: string; readonly answers: readonly string[] }> {
  if (options.with === undefined && options.action === undefined)
    return refused(problem('lists-nothing-to-link'));
  const needs = chosenItems(workspace, [word], options);
  if (!needs.ok) return needs;
  const [need, another] = needs.value;
  if (need === undefined || another !== undefined) return refused(problem('lists-one-need', { given: word }));
  // What is no need is said before what does not stand beside it.
  const standing = needToLink(workspace, need);
  if (!standing.ok) return standing;
  const answers = options.with === undefined ? ok([]) : chosenItems(workspace, options.with, options);
  return answers.ok ? ok({ need, answers: answers.value }) : answers;
}

function linkedWords({ zh, en }: Wording, { batch, answers }: Linked): Wording {
  return writtenWords(
    {
      zh: `${zh}，这项需求现有服务和资源 ${answers} 项`,
      en: `${en}; the need has ${answers} services and resources now`,
    },
    batch,
  );
}
