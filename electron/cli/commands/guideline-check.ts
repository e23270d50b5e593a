import type { Command } from 'commander';
import { type Guideline, guidelineName, leavesOf } from '../../../shared/model/guideline.ts';
import { checkGuidelineAt } from '../../usecases/check-guideline-at.ts';
import { jsonOption } from '../common-options.ts';
import { DONE, REFUSED } from '../exit-code.ts';
import { problemsJson } from '../problem-json.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** `guideline check <file or workspace>`: everything that is wrong with a guideline, each with its place. */
export function addGuidelineCheckCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('check')
    .description(say({ zh: '检查导则有没有错误', en: 'say what is wrong with a guideline' }))
    .argument(
      '<from>',
      say({ zh: '导则文件（.xlsx 或 .json）或工作区', en: 'a guideline (.xlsx or .json) or a workspace' }),
    )
    .addOption(jsonOption(terminal))
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const loaded = await checkGuidelineAt(path);
      const problems = loaded.ok ? loaded.value.warnings : loaded.problems;
      if (json) terminal.printJson({ ok: loaded.ok, problems: problemsJson(problems, terminal.language) });
      else terminal.tellProblems(problems);
      if (loaded.ok && !json) printSound(terminal, loaded.value.guideline);
      session.exitCode = loaded.ok ? DONE : REFUSED;
    });
}

function printSound({ print, say }: Terminal, guideline: Guideline): void {
  const name = guidelineName(guideline);
  const leaves = leavesOf(guideline.indicators).length;
  print(
    say({
      zh: `导则 ${name} 没有错误：${leaves} 个末级指标，共 100 分。`,
      en: `The guideline ${name} has no errors: ${leaves} leaves, 100 points.`,
    }),
  );
}
