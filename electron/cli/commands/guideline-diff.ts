import { type Command, Option } from 'commander';
import { problem } from '../../../shared/problems/problem.ts';
import type { Result } from '../../../shared/problems/result.ts';
import {
  compareGuidelines,
  compareVersions,
  compareWithBase,
  type GuidelineComparison,
} from '../../usecases/compare-guidelines.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { comparisonJson, printComparison } from '../print-comparison.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageFault } from '../usage-fault.ts';

interface DiffOptions {
  readonly before?: number;
  readonly after?: number;
  readonly type?: string;
  readonly json?: true;
}

/** `guideline diff <before> [after]`: what differs between two guidelines, two versions, or base and type. */
export function addGuidelineDiffCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('diff')
    .description(
      say({
        zh: '比较两份导则、工作区的两版导则，或某一类型与基础',
        en: 'compare two guidelines, two versions in a workspace, or a type with the base',
      }),
    )
    .argument(
      '<before>',
      say({ zh: '原来的：导则文件或工作区', en: 'the earlier one: a guideline or a workspace' }),
    )
    .argument(
      '[after]',
      say({
        zh: '后来的：导则文件或工作区；省略时比较工作区的现行版与上一版',
        en: 'the later one: a guideline or a workspace; left out, the current version of the workspace and the one before',
      }),
    )
    .addOption(versionOption(terminal, '--before', { zh: '原来的', en: 'earlier' }))
    .addOption(versionOption(terminal, '--after', { zh: '后来的', en: 'later' }))
    .addOption(typeOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      const compared = await compare(before, after ?? null, options);
      session.exitCode = conclude(terminal, compared, (comparison) => {
        if (options.json) terminal.printJson(comparisonJson(comparison, terminal));
        else printComparison(terminal, comparison);
        return DONE;
      });
    });
}

function typeOption({ say }: Terminal): Option {
  const words = say({
    zh: '小区类型的名称或编号：它与基础有何不同',
    en: 'name or code of a compound type: how it differs from the base',
  });
  return new Option('--type <type>', words);
}

function versionOption({ say }: Terminal, name: string, which: { zh: string; en: string }): Option {
  const words = say({
    zh: `工作区里${which.zh}是第几版，见 guideline versions`,
    en: `number of the ${which.en} version in the workspace, see guideline versions`,
  });
  return new Option(`${name} <number>`, words).argParser(wholeNumber(name, 1, 999_999));
}

function compare(
  path: string,
  other: string | null,
  { before, after, type }: DiffOptions,
): Promise<Result<GuidelineComparison>> {
  const numbers = { before: before ?? null, after: after ?? null };
  if (type !== undefined) {
    if (other !== null) throw excluding('--type, [after]');
    if (before !== undefined) throw excluding('--type, --before');
    return compareWithBase({ path, number: numbers.after }, type);
  }
  if (other === null) return compareVersions(path, numbers);
  return compareGuidelines({ path, number: numbers.before }, { path: other, number: numbers.after });
}

function excluding(given: string): UsageFault {
  return new UsageFault(problem('command-options-exclude', { given }));
}
