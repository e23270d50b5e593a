import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addGuidelineCheckCommand } from './guideline-check.ts';
import { addGuidelineDiffCommand } from './guideline-diff.ts';
import { addGuidelineExportCommand } from './guideline-export.ts';
import { addGuidelineImportCommand } from './guideline-import.ts';
import { addGuidelineListCommand } from './guideline-list.ts';
import { addGuidelineWeightsCommand } from './guideline-weights.ts';

/** `guideline list|export|import|diff|check|weights`. */
export function addGuidelineCommand(program: Command, session: Session): void {
  const guideline = program.command('guideline').description(
    session.terminal.say({
      zh: '列出、导出、替换、比较、检查导则，列出权重来源',
      en: 'list, export, replace, compare, check a guideline; say where its weights come from',
    }),
  );
  addGuidelineListCommand(guideline, session);
  addGuidelineExportCommand(guideline, session);
  addGuidelineImportCommand(guideline, session);
  addGuidelineDiffCommand(guideline, session);
  addGuidelineCheckCommand(guideline, session);
  addGuidelineWeightsCommand(guideline, session);
}
