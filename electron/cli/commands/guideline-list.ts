import type { Command } from 'commander';
import { guidelineName, leavesOf } from '../../../shared/model/guideline.ts';
import { type BuiltInGuideline, listBuiltInGuidelines } from '../../usecases/list-built-in-guidelines.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** `guideline list`: the guidelines that come with the program, to start one's own from. */
export function addGuidelineListCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  guideline
    .command('list')
    .description(
      terminal.say({
        zh: '列出程序自带的导则，可以从中改起',
        en: 'list the guidelines that come with the program, to start from',
      }),
    )
    .addOption(jsonOption(terminal))
    .action(async ({ json }: { readonly json?: true }) => {
      session.exitCode = conclude(terminal, await listBuiltInGuidelines(), (listed) => {
        if (json) terminal.printJson(listed.map(builtInJson));
        else printBuiltIn(terminal, listed);
        return DONE;
      });
    });
}

function builtInJson({ path, guideline }: BuiltInGuideline) {
  const { id, version, title, types, indicators } = guideline;
  return { id, version, title, types, leaves: leavesOf(indicators).length, path };
}

function printBuiltIn({ print, say }: Terminal, listed: readonly BuiltInGuideline[]): void {
  for (const { path, guideline } of listed) {
    const types = guideline.types.map((type) => type.name);
    const leaves = leavesOf(guideline.indicators).length;
    print(`${guidelineName(guideline)}  ${guideline.title}`);
    print(
      say({
        zh: `  ${leaves} 个末级指标；类型：${types.join('、')}`,
        en: `  ${leaves} leaves; types: ${types.join(', ')}`,
      }),
    );
    print(`  ${path}`);
  }
  print(
    say({
      zh: '从其中一份改起：guideline export <文件> 导则.json',
      en: 'To start from one of them: guideline export <file> guideline.json',
    }),
  );
}
