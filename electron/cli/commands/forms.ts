import type { Command } from 'commander';
import {
  FORM_FORMATS,
  FORM_KINDS,
  type FormDivision,
  type FormFormat,
  type FormKind,
  formDivisionSchema,
} from '../../../shared/model/form.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { fontsSentence } from '../../../shared/report/fonts-sentence.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { jsonOption, requiredPhaseOption } from '../common-options.ts';
import { DONE } from '../exit-code.ts';
import { oneOf, someOf, wholeNumber } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';
import { UsageFault } from '../usage-fault.ts';

interface FormsOptions {
  readonly phase: Phase;
  readonly out: string;
  readonly kind?: readonly FormKind[];
  readonly format?: readonly FormFormat[];
  readonly scope?: string;
  readonly per?: FormDivision;
  readonly expert?: readonly string[];
  readonly copies?: number;
  readonly json?: true;
}

/** `forms <workspace> --phase <phase> --out <folder>`: the forms that go into the field. */
export function addFormsCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  program
    .command('forms')
    .description(
      say({
        zh: '写出外勤用的表格，填好可直接导入',
        en: 'write the forms for the field; filled in, they import as they are',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal))
    .requiredOption('--out <folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .option(
      '--kind <kinds>',
      say({
        zh: `哪几种表：${FORM_KINDS.join(',')}；省略时为导则用到的全部`,
        en: `which forms: ${FORM_KINDS.join(',')}; all that the guideline asks for if left out`,
      }),
      someOf('--kind', FORM_KINDS),
    )
    .option(
      '--format <formats>',
      say({ zh: '格式：xlsx,pdf；省略时两种都写', en: 'formats: xlsx,pdf; both if left out' }),
      someOf('--format', FORM_FORMATS),
    )
    .option(
      '--scope <scope>',
      say({
        zh: '范围：district 全区（省略时），或一个街镇、居委会、小区的名称或编号',
        en: 'scope: district (if left out), or one subdistrict, residents’ committee or compound by name or code',
      }),
    )
    .option(
      '--per <part>',
      say({
        zh: '一册包含：subdistrict 一个街镇（省略时），committee 一个居委会',
        en: 'one workbook for each: subdistrict (if left out) or committee',
      }),
      oneOf('--per', formDivisionSchema.options),
    )
    .option(
      '--expert <name...>',
      say({
        zh: '专家姓名，评分表每人一册，可给多个',
        en: 'experts by name, a mark sheet each; several can be given',
      }),
    )
    .option(
      '--copies <number>',
      say({
        zh: '每个小区的问卷份数；省略时按抽样方案，没有方案时按导则的抽样要求',
        en: 'questionnaires for each compound; by the sampling plan if left out, or by what the guideline demands',
      }),
      wholeNumber('--copies', 1, 10_000),
    )
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: FormsOptions) => {
      refuseWithoutKind(options);
      const { phase, out, scope = 'district' } = options;
      const { writeForms } = await import('../../usecases/forms/write-forms.ts');
      const request = {
        ...{ phase, folder: out, scope },
        kinds: options.kind === undefined ? null : [...options.kind],
        formats: [...(options.format ?? FORM_FORMATS)],
        division: options.per ?? 'subdistrict',
        experts: [...(options.expert ?? [])],
        copies: options.copies ?? null,
      };
      const context = createContext(terminal);
      const written = await withWorkspace(path, (workspace) => writeForms(workspace, request, context));
      session.exitCode = conclude(terminal, written, ({ files, fonts }) => {
        if (options.json) terminal.printJson({ files });
        else for (const file of files) terminal.print(file);
        if (fonts.length > 0) terminal.tell(fontsSentence(fonts));
        return DONE;
      });
    });
}

/** What is said of a kind of form takes that kind: without it, it would be dropped without a word. */
function refuseWithoutKind({ kind, expert, copies }: FormsOptions): void {
  const alone = (option: string, needed: FormKind) =>
    new UsageFault(problem('command-option-alone', { option, needed: `--kind ${needed}` }));
  if (kind === undefined) return;
  if (expert !== undefined && !kind.includes('marks')) throw alone('--expert', 'marks');
  if (copies !== undefined && !kind.includes('questionnaire')) throw alone('--copies', 'questionnaire');
}
