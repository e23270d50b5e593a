import type { Command } from 'commander';
import type { Wording } from '../../../../shared/language/wording.ts';
import { RECTIFICATION_STATE_NAMES } from '../../../../shared/model/records/rectification-item.ts';
import { knownPlace } from '../../../usecases/rectification/known-place.ts';
import { listItems } from '../../../usecases/rectification/list-items.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { jsonOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { textTable } from '../../text-table.ts';
import { addFilterOptions, type FilterOptions, filterOf, workspaceArgument } from './item-options.ts';

interface ListOptions extends FilterOptions {
  readonly json?: true;
}

/** `rectification list <workspace>`: what is to be mended, overdue ones first; also what `rectification <workspace>` does. */
export function addListCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const list = (path: string, options: ListOptions) => printItems(session, path, options);
  const described = rectification
    .command('list', { isDefault: true })
    .description(
      terminal.say({ zh: '列出整改项，逾期的在前', en: 'list rectification items, overdue ones first' }),
    )
    .argument(...workspaceArgument(terminal))
    .addOption(jsonOption(terminal))
    .action(list);
  addFilterOptions(described, terminal);
}

async function printItems(session: Session, path: string, options: ListOptions): Promise<void> {
  const { terminal } = session;
  const listed = await withWorkspace(path, (workspace) => {
    const filter = knownPlace(workspace.store, filterOf(options));
    if (!filter.ok) return filter;
    const query = { filter: filter.value, offset: 0, limit: Number.MAX_SAFE_INTEGER };
    return listItems(workspace, query, createContext(terminal));
  });
  session.exitCode = conclude(terminal, listed, (page) => {
    if (options.json) terminal.printJson(page);
    else printPage(terminal, page);
    return DONE;
  });
}

type Page = Extract<ReturnType<typeof listItems>, { ok: true }>['value'];

const HEADINGS: readonly Wording[] = [
  { zh: '编号', en: 'item' },
  { zh: '小区', en: 'compound' },
  { zh: '问题', en: 'problem' },
  { zh: '责任单位', en: 'responsible' },
  { zh: '期限', en: 'deadline' },
  { zh: '剩余天数', en: 'days left' },
  { zh: '状态', en: 'state' },
];

function printPage({ print, say }: Terminal, { day, closeOut, soon, rows }: Page): void {
  const { items, closed, open, overdue, rate } = closeOut;
  print(
    say({
      zh: `截至 ${day}：整改项 ${items} 项，已销号 ${closed} 项（销号率 ${rate}），未销号 ${open} 项，其中逾期 ${overdue} 项，临近期限 ${soon} 项。`,
      en: `As of ${day}: ${items} items, ${closed} closed (${rate}), ${open} open, of which ${overdue} overdue and ${soon} due soon.`,
    }),
  );
  if (rows.length === 0) return;
  const cells = rows.map(({ number, compound, problem, takenOverFrom: from, deadline, daysLeft, ...row }) => [
    number,
    compound,
    from === null ? problem : say({ zh: `${problem}（${from}年）`, en: `${problem} (of ${from})` }),
    row.responsible,
    deadline,
    daysLeft,
    say(RECTIFICATION_STATE_NAMES[row.state]),
  ]);
  print(textTable(HEADINGS.map(say), cells));
}
