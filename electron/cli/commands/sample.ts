import type { Command } from 'commander';
import { DISTRICT } from '../../../shared/sample/parameters.ts';
import type { SampleSize } from '../../../shared/sample/sample-plan.ts';
import { loadGuideline } from '../../usecases/load-guideline.ts';
import { readBuiltInGuideline } from '../../usecases/read-built-in-guideline.ts';
import type { WrittenSample } from '../../usecases/write-sample.ts';
import { DONE } from '../exit-code.ts';
import { wholeNumber } from '../option-values.ts';
import { conclude, createContext, type Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { textTable } from '../text-table.ts';

interface SampleCommandOptions extends SampleSize {
  readonly guideline?: string;
}

/** `sample <folder>`: a whole district as workbooks to import, with its guideline. */
export function addSampleCommand(program: Command, session: Session): void {
  const { terminal } = session;
  const { say } = terminal;
  const command = program
    .command('sample')
    .description(
      say({
        zh: '生成一个样例区的全部表格和导则',
        en: 'write a sample district as workbooks, with its guideline',
      }),
    )
    .argument('<folder>', say({ zh: '写入的文件夹', en: 'the folder to write to' }))
    .option(
      '--guideline <file>',
      say({
        zh: '按这份导则（文件或工作区）生成；省略时用长宁区的示范导则',
        en: 'the guideline or workspace to make it for; the one for Changning if left out',
      }),
    );
  addSizeOptions(command, terminal).action(
    async (folder: string, { guideline, ...size }: SampleCommandOptions) => {
      // Loading what writes documents takes a moment: only the commands that write them wait for it.
      const { writeSample } = await import('../../usecases/write-sample.ts');
      const reading = await (guideline === undefined ? readBuiltInGuideline() : loadGuideline(guideline));
      const written = reading.ok
        ? await writeSample(folder, { guideline: reading.value.guideline, ...size }, createContext(terminal))
        : reading;
      session.exitCode = conclude(terminal, written, (sample) => {
        printSample(terminal, sample);
        return DONE;
      });
    },
  );
}

function addSizeOptions(command: Command, { say }: Terminal): Command {
  const { seed, compounds, responses } = DISTRICT;
  return command
    .option(
      '--seed <n>',
      say({
        zh: '随机种子；相同的种子得到相同的数据',
        en: 'random seed; the same seed gives the same data',
      }),
      wholeNumber('--seed', 0, 2 ** 31 - 1),
      seed,
    )
    .option(
      '--compounds <n>',
      say({ zh: '小区数', en: 'compounds' }),
      wholeNumber('--compounds', 1, 10_000),
      compounds,
    )
    .option(
      '--responses <n>',
      say({
        zh: '每个小区每阶段的问卷数',
        en: 'responses of a compound in a phase',
      }),
      wholeNumber('--responses', 0, 1000),
      responses,
    );
}

function printSample({ print, say }: Terminal, { guideline, files }: WrittenSample): void {
  print(`${say({ zh: '导则', en: 'guideline' })}  ${guideline}`);
  const headings = [
    { zh: '种类 --kind', en: '--kind' },
    { zh: '阶段 --phase', en: '--phase' },
    { zh: '文件', en: 'file' },
  ].map(say);
  print(
    textTable(
      headings,
      files.map(({ kind, phase, path }) => [kind, phase, path]),
    ),
  );
}
