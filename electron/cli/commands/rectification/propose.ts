import type { Command } from 'commander';
import type { Wording } from '../../../../shared/language/wording.ts';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { proposeItems } from '../../../usecases/rectification/propose-items.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, type Session } from '../../session.ts';
import { textTable } from '../../text-table.ts';
import { workspaceArgument } from './item-options.ts';
import {
  addRegistrationOptions,
  placeOf,
  type RegistrationOptions,
  sourceOf,
} from './registration-options.ts';

interface ProposeOptions extends RegistrationOptions {
  readonly json?: true;
}

const HEADINGS: readonly Wording[] = [
  { zh: '小区编号', en: 'code' },
  { zh: '小区', en: 'compound' },
  { zh: '问题', en: 'problem' },
  { zh: '可提升分', en: 'recoverable' },
  { zh: '已有', en: 'registered as' },
];

/** `rectification propose <workspace>`: what could be registered; writes nothing. */
export function addProposeCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  const described = rectification
    .command('propose')
    .description(
      say({ zh: '列出可以登记的整改项，不写入', en: 'show what could be registered; writes nothing' }),
    )
    .argument(...workspaceArgument(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: ProposeOptions) => {
      const source = sourceOf(options);
      const proposed = await withWorkspace(path, (workspace) => {
        const place = knownPlace(workspace.store, options);
        return place.ok ? proposeItems(workspace, { source, place: placeOf(place.value) }) : place;
      });
      session.exitCode = conclude(terminal, proposed, (proposals) => {
        if (options.json) {
          printJson(proposals);
          return DONE;
        }
        const { items, compounds, standing, lines } = proposals;
        print(
          say({
            zh: `可以登记 ${items} 项，涉及小区 ${compounds} 个；已登记的 ${standing} 项不再登记。`,
            en: `${items} items of ${compounds} compounds could be registered; ${standing} are already.`,
          }),
        );
        const rows = lines.map(({ code, compound, problem, recoverable, standing: own }) => [
          code,
          compound,
          problem,
          recoverable,
          own,
        ]);
        if (rows.length > 0) print(textTable(HEADINGS.map(say), rows));
        return DONE;
      });
    });
  addRegistrationOptions(described, terminal);
}
