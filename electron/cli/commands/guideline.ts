import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addGuidelineCheckCommand } from './guideline-check.ts';
import { addGuidelineDiffCommand } from './guideline-diff.ts';
import { addGuidelineEffectCommand } from './guideline-effect.ts';
import { addGuidelineExportCommand } from './guideline-export.ts';
import { addGuidelineImportCommand } from './guideline-import.ts';
import { addGuidelineListCommand } from './guideline-list.ts';
import { addGuidelineVersionsCommand } from './guideline-versions.ts';
import { addGuidelineWeightsCommand } from './guideline-weights.ts';

/** `guideline list|export|import|versions|diff|effect|check|weights`. */
export function addGuidelineCommand(program: Command, session: Session): void {
  const guideline = program.command('guideline').description(
    session.terminal.say({
      zh: '列出、导出、替换、比较、试算、检查导则，列出权重来源',
      en: 'list, export, replace, compare, try, check a guideline; say where its weights come from',
    }),
  );
  addGuidelineListCommand(guideline, session);
  addGuidelineExportCommand(guideline, session);
  addGuidelineImportCommand(guideline, session);
  addGuidelineVersionsCommand(guideline, session);
  addGuidelineDiffCommand(guideline, session);
  addGuidelineEffectCommand(guideline, session);
  addGuidelineCheckCommand(guideline, session);
  addGuidelineWeightsCommand(guideline, session);
}
