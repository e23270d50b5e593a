import { type Command, Option } from 'commander';
import type { Phase } from '../../../shared/model/phase.ts';
import {
  type DrawMethod,
  drawMethodSchema,
  SAMPLING_LEVELS,
  type SamplingLevel,
} from '../../../shared/model/records/sampling-plan.ts';
import type { ProblemCode } from '../../../shared/problems/catalogue.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { type Result, refused } from '../../../shared/problems/result.ts';
import { carryOutPlan, type PlanOutcome } from '../../usecases/sampling/carry-out-plan.ts';
import { isTrial, LARGEST_MINIMUM, type WantedPlan } from '../../usecases/sampling/propose-plan.ts';
import { withWorkspace } from '../../usecases/with-workspace.ts';
import { authorOption, jsonOption, requiredPhaseOption } from '../common-options.ts';
import { DONE, SOME_REJECTED } from '../exit-code.ts';
import { fraction, oneOf, wholeNumber } from '../option-values.ts';
import { printPlan } from '../print-plan.ts';
import { planJson } from '../sampling-json.ts';
import { conclude, createContext, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageFault } from '../usage-fault.ts';

interface PlanOptions {
  readonly phase: Phase;
  readonly by?: SamplingLevel;
  readonly confidence?: number;
  readonly margin?: number;
  readonly minimum?: number;
  readonly seed?: number;
  readonly save?: true;
  readonly export?: string;
  readonly draw?: string;
  readonly method?: DrawMethod;
  readonly out?: string;
  readonly author?: string;
  readonly json?: true;
}

const LARGEST_SEED = 4_294_967_295;

/** `plan <workspace> --phase <phase>`: how many households to ask where, who is drawn, and what came in. */
export function addPlanCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = program
    .command('plan')
    .description(
      say({
        zh: '抽样方案：测算、保存、抽取住户、看进度',
        en: 'the sampling plan: households to ask, drawn and answered',
      }),
    )
    .argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }))
    .addOption(requiredPhaseOption(terminal));
  for (const option of termOptions(terminal)) command.addOption(option);
  command
    .option('--save', say({ zh: '保存为这一阶段的方案', en: 'keep it as the plan of the phase' }))
    .option('--export <file>', say({ zh: '把方案和进度写成 .xlsx', en: 'write plan and progress as .xlsx' }))
    .option(
      '--draw <file>',
      say({
        zh: '住户名单，按已保存的方案从中抽取',
        en: 'a list of households to draw from by the saved plan',
      }),
    )
    .addOption(methodOption(terminal))
    .option(
      '--out <file>',
      say({ zh: '抽中住户写入的 .xlsx', en: 'the .xlsx that the drawn households are written to' }),
    )
    .addOption(authorOption(terminal))
    .addOption(jsonOption(terminal))
    .action(async (path: string, options: PlanOptions) => {
      const done = await carryOut(path, options, terminal);
      session.exitCode = conclude(terminal, done, (outcome) => {
        const { drawn } = outcome;
        if (options.json) terminal.printJson(planJson(outcome, options.phase, terminal.language));
        else printPlan(terminal, outcome);
        return drawn !== null && drawn.rejected > 0 ? SOME_REJECTED : DONE;
      });
    });
}

function termOptions(terminal: Terminal): Option[] {
  const { say } = terminal;
  const by = {
    zh: '误差控制到哪一级：compound 小区，type 类型，subdistrict 街镇，district 全区',
    en: 'what the margin holds for: compound, type, subdistrict or district',
  };
  return [
    new Option('--by <level>', say(by)).argParser(oneOf('--by', SAMPLING_LEVELS)),
    new Option('--confidence <share>', say({ zh: '置信度，如 0.95', en: 'confidence, as 0.95' })).argParser(
      fraction('--confidence'),
    ),
    new Option(
      '--margin <share>',
      say({ zh: '允许误差，如 0.1 或 10%', en: 'margin, as 0.1 or 10%' }),
    ).argParser(fraction('--margin')),
    new Option(
      '--minimum <households>',
      say({ zh: '每个小区最少户数', en: 'least households of a compound' }),
    ).argParser(wholeNumber('--minimum', 0, LARGEST_MINIMUM)),
    new Option(
      '--seed <n>',
      say({ zh: '抽取的随机种子', en: 'the seed that households are drawn by' }),
    ).argParser(wholeNumber('--seed', 0, LARGEST_SEED)),
  ];
}

function methodOption({ say }: Terminal): Option {
  const words = {
    zh: '与 --draw 同用：抽取方法，systematic 等距（省略时），simple 简单随机',
    en: 'with --draw: how to draw, systematic (if left out) or simple',
  };
  return new Option('--method <method>', say(words)).argParser(oneOf('--method', drawMethodSchema.options));
}

function carryOut(path: string, options: PlanOptions, terminal: Terminal): Promise<Result<PlanOutcome>> {
  const { phase, method = 'systematic', draw: list, out, save = false, export: exportTo = null } = options;
  const wanted = wantedIn(options);
  if (options.method !== undefined && list === undefined)
    throw new UsageFault(problem('command-option-alone', { option: '--method', needed: '--draw' }));
  if ((list === undefined) !== (out === undefined)) return never('sampling-draw-without-out');
  if (list !== undefined && isTrial(wanted) && !save) return never('sampling-draw-unsaved');
  const draw = list === undefined || out === undefined ? null : { phase, method, list, path: out };
  const context = createContext(terminal, options.author);
  return withWorkspace(path, (workspace) =>
    carryOutPlan(workspace, { wanted, save, draw, exportTo }, context),
  );
}

async function never(code: ProblemCode): Promise<Result<never>> {
  return refused(problem(code));
}

function wantedIn({ phase, by, confidence, margin, minimum, seed }: PlanOptions): WantedPlan {
  const terms = {
    ...(by !== undefined && { level: by }),
    ...(confidence !== undefined && { confidence }),
    ...(margin !== undefined && { margin }),
    ...(minimum !== undefined && { minimum }),
  };
  return { phase, seed, ...(Object.keys(terms).length > 0 && { terms }) };
}
