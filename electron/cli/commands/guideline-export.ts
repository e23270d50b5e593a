import { type Command, Option } from 'commander';
import { exportGuideline } from '../../usecases/export-guideline.ts';
import { loadGuidelineVersion } from '../../usecases/load-guideline-version.ts';
import { DONE, type ExitCode } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface ExportOptions {
  readonly version?: number;
}

/** `guideline export <workspace> [file]`: the guideline as JSON on standard output, or in a file that is JSON or a workbook. */
export function addGuidelineExportCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('export')
    .description(say({ zh: '把导则写成工作簿或 JSON', en: 'write the guideline as a workbook or as JSON' }))
    .argument('<from>', say({ zh: '工作区或导则文件', en: 'a workspace or a guideline' }))
    .argument(
      '[to]',
      say({
        zh: '写入的文件：.xlsx 供人填写，.json 供程序读取；省略时把 JSON 输出到屏幕',
        en: 'the file to write: .xlsx for people, .json for programs; JSON is printed if left out',
      }),
    )
    .addOption(versionOption(terminal))
    .action(async (from: string, to: string | undefined, options: ExportOptions) => {
      const version = options.version ?? null;
      session.exitCode = await (to === undefined
        ? printGuideline(terminal, from, version)
        : writeGuideline(terminal, from, to, version));
    });
}

function versionOption({ say }: Terminal): Option {
  const words = say({
    zh: '工作区里的第几版，见 guideline versions；省略时为现行版',
    en: 'number of the version in the workspace, see guideline versions; the current one if left out',
  });
  return new Option('--version <number>', words).argParser(wholeNumber('--version', 1, 999_999));
}

async function printGuideline(terminal: Terminal, from: string, version: number | null): Promise<ExitCode> {
  return conclude(terminal, await loadGuidelineVersion(from, version), ({ guideline }) => {
    terminal.printJson(guideline);
    return DONE;
  });
}

async function writeGuideline(
  terminal: Terminal,
  from: string,
  to: string,
  version: number | null,
): Promise<ExitCode> {
  return conclude(terminal, await exportGuideline(from, to, version), (path) => {
    terminal.print(terminal.say({ zh: `导则已写入 ${path}。`, en: `Wrote the guideline to ${path}.` }));
    return DONE;
  });
}
