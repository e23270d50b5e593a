import type { Command } from 'commander';
import type { GuidelineReading } from '../../../shared/guideline/judge-guideline.ts';
import { describeWeightOrigin } from '../../../shared/guideline/weights/describe-weight-origin.ts';
import { guidelineName } from '../../../shared/model/guideline.ts';
import type { Problem } from '../../../shared/problems/problem.ts';
import { loadGuideline } from '../../usecases/load-guideline.ts';
import { jsonOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { problemsJson } from '../problem-json.ts';
import { conclude, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { weightText } from '../weight-text.ts';

/** `guideline weights <file or workspace>`: where the points of a guideline come from. */
export function addGuidelineWeightsCommand(guideline: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  guideline
    .command('weights')
    .description(
      say({
        zh: '列出权重来源：两两比较、专家评分及由此得出的权重',
        en: 'say where the weights come from: comparisons, ratings, and what they come to',
      }),
    )
    .argument('<from>', say({ zh: '导则文件或工作区', en: 'a guideline or a workspace' }))
    .addOption(jsonOption(terminal))
    .action(async (path: string, { json }: { readonly json?: true }) => {
      session.exitCode = conclude(terminal, await loadGuideline(path), (reading) => {
        if (json) printJson(terminal, reading);
        else printText(terminal, reading);
        return DONE;
      });
    });
}

function printJson(terminal: Terminal, { guideline, warnings }: GuidelineReading): void {
  terminal.printJson({
    guideline: guidelineName(guideline),
    origins: (guideline.weightOrigins ?? []).map((origin) => describeWeightOrigin(origin, guideline)),
    problems: problemsJson(warnings.filter(isOfWeights), terminal.language),
  });
}

function printText({ print, say, tellProblems }: Terminal, { guideline, warnings }: GuidelineReading): void {
  const origins = guideline.weightOrigins ?? [];
  if (origins.length === 0) print(say(NONE_KEPT));
  else print(origins.map((origin) => weightText(describeWeightOrigin(origin, guideline), say)).join('\n\n'));
  tellProblems(warnings.filter(isOfWeights));
}

/** Other advice on a guideline is what `guideline check` is for. */
function isOfWeights({ code }: Problem): boolean {
  return code.startsWith('weight-origin-');
}

const NONE_KEPT = {
  zh: '这份导则没有记下权重来源。要记下它，请在导则工作簿的“权重来源”表里填写，或在 JSON 里加上 weightOrigins，再导入导则。',
  en: 'This guideline does not say where its weights come from. Fill in the sheet of their origin in its workbook, or add weightOrigins in its JSON, and import it again.',
};
