import type { Command } from 'commander';
import type { DocumentSettings } from '../../../shared/model/document-settings.ts';
import { ok } from '../../../shared/problems/result.ts';
import { readDocumentSettings } from '../../usecases/read-document-settings.ts';
import { getDocuments, setDocuments } from '../../usecases/set-documents.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, createContext, type Session } from '../session.ts';

interface DocumentsOptions {
  readonly set?: string;
  readonly author?: string;
}

/** `documents <workspace>`: what the bureau says on its documents, as JSON; `--set` takes such a file. */
export function addDocumentsCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('documents')
    .description(
      say({
        zh: '显示或设置文书上的机关、文号、主送、日期等',
        en: 'show or set what documents say: issuer, number, recipient, date',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .option('--set <file>', say({ zh: '按这个 JSON 文件设置', en: 'set what this JSON file says' }))
    .addOption(authorOption(terminal))
    .action(async (path: string, { set, author }: DocumentsOptions) => {
      const wanted = set === undefined ? ok<DocumentSettings | null>(null) : await readDocumentSettings(set);
      const done = wanted.ok
        ? await withWorkspace(path, (workspace) =>
            wanted.value === null
              ? ok(getDocuments(workspace))
              : setDocuments(workspace, wanted.value, createContext(terminal, author)),
          )
        : wanted;
      session.exitCode = conclude(terminal, done, (settings) => {
        terminal.print(JSON.stringify(settings, null, 2));
        return DONE;
      });
    });
}
