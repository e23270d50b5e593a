import type { Command } from 'commander';
import { diffGuidelines, type GuidelineDifference } from '../../../shared/guideline/diff-guidelines.ts';
import { loadGuideline } from '../../usecases/load-guideline.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** `guideline diff <before> <after>`: what differs between two guidelines, field by field. */
export function addGuidelineDiffCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('diff')
    .description(say({ zh: '比较两份导则', en: 'compare two guidelines' }))
    .argument(
      '<before>',
      say({ zh: '原来的：导则文件或工作区', en: 'the earlier one: a guideline or a workspace' }),
    )
    .argument(
      '<after>',
      say({ zh: '后来的：导则文件或工作区', en: 'the later one: a guideline or a workspace' }),
    )
    .addOption(jsonOption(terminal))
    .action(async (before: string, after: string, { json }: { readonly json?: true }) => {
      const earlier = await loadGuideline(before);
      const later = earlier.ok ? await loadGuideline(after) : earlier;
      if (!earlier.ok) {
        session.exitCode = conclude(terminal, earlier, () => DONE);
        return;
      }
      session.exitCode = conclude(terminal, later, ({ guideline }) => {
        printDifferences(terminal, diffGuidelines(earlier.value.guideline, guideline), json === true);
        return DONE;
      });
    });
}

function printDifferences(
  terminal: Terminal,
  differences: readonly GuidelineDifference[],
  json: boolean,
): void {
  if (json) {
    terminal.printJson(differences);
  } else if (differences.length === 0) {
    terminal.print(terminal.say({ zh: '两份导则相同。', en: 'The guidelines are equal.' }));
  } else {
    for (const { path, before, after } of differences) {
      terminal.print(`${path}: ${valueText(before)} → ${valueText(after)}`);
    }
  }
}

function valueText(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value);
}
