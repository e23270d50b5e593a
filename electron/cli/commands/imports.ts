import type { Command } from 'commander';
import type { ImportRecord } from '../../../shared/model/import-record.ts';
import { listImports } from '../../usecases/list-imports.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, createContext, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

/** `imports <workspace>`: what came in when, oldest first. */
export function addImportsCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('imports')
    .description(say({ zh: '列出何时导入过什么', en: 'list what came in when' }))
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const listed = await withWorkspace(path, (workspace) =>
        listImports(workspace, createContext(terminal)),
      );
      session.exitCode = conclude(terminal, listed, (imports) => {
        if (json) terminal.printJson(imports);
        else printImports(terminal, imports);
        return DONE;
      });
    });
}

function printImports(terminal: Terminal, imports: readonly ImportRecord[]): void {
  if (imports.length === 0) {
    terminal.print(terminal.say({ zh: '还没有导入过任何文件。', en: 'Nothing has been imported yet.' }));
    return;
  }
  const headings = [
    { zh: '序号', en: 'import' },
    { zh: '时间', en: 'time' },
    { zh: '操作人', en: 'author' },
    { zh: '种类', en: 'kind' },
    { zh: '阶段', en: 'phase' },
    { zh: '文件', en: 'file' },
    { zh: '新增', en: 'new' },
    { zh: '替换', en: 'replaced' },
    { zh: '未变', en: 'unchanged' },
    { zh: '拒收', en: 'rejected' },
    { zh: '撤回', en: 'withdrawn' },
    { zh: '已撤销', en: 'undone' },
  ].map(terminal.say);
  terminal.print(
    textTable(
      headings,
      imports.map(({ sequence, importedAt, author, kind, phase, fileName, counts, undone }) => [
        sequence,
        importedAt,
        author,
        kind,
        phase,
        fileName,
        counts.accepted,
        counts.replaced,
        counts.unchanged,
        counts.rejected,
        counts.withdrawn ?? 0,
        undone === null ? '' : undone.at,
      ]),
    ),
  );
}
