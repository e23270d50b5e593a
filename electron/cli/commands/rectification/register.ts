import type { Command } from 'commander';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { registerItems } from '../../../usecases/rectification/register-items.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { writtenWords } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addTaskOptions, type TaskOptions, workspaceArgument } from './item-options.ts';
import {
  addRegistrationOptions,
  placeOf,
  type RegistrationOptions,
  sourceOf,
} from './registration-options.ts';

interface RegisterOptions extends RegistrationOptions, TaskOptions {
  readonly json?: true;
  readonly author?: string;
}

/** `rectification register <workspace>`: registers what `propose` shows. */
export function addRegisterCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  const described = rectification
    .command('register')
    .description(
      say({
        zh: '按短板、检查发现或需求成批登记整改项',
        en: 'register items from shortfalls, findings or needs',
      }),
    )
    .argument(...workspaceArgument(terminal));
  addTaskOptions(described, terminal)
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, options: RegisterOptions) => {
      const { deadline = null, responsible = '', author } = options;
      const wanted = { source: sourceOf(options), deadline, responsible };
      const registered = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        if (!place.ok) return place;
        const registration = { ...wanted, place: placeOf(place.value) };
        return registerItems(workspace, registration, createContext(terminal, author));
      });
      session.exitCode = conclude(terminal, registered, (done) => {
        if (options.json) printJson(done);
        else {
          const words = { zh: `已登记整改项 ${done.items} 项`, en: `Registered ${done.items} items` };
          print(say(writtenWords(words, done.batch)));
        }
        return DONE;
      });
    });
  addRegistrationOptions(described, terminal);
}
