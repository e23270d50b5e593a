import { type Command, Option } from 'commander';
import type { Wording } from '../../../../shared/language/wording.ts';
import { type Attitude, attitudeSchema } from '../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { choiceFacts } from '../../../../shared/problems/choice-facts.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import type { Terminal } from '../../terminal.ts';
import { UsageFault } from '../../usage-fault.ts';

/** What is told wherever one interview is meant. */
export interface OneInterview {
  readonly phase: Phase;
  readonly compound?: string;
}

/** `<workspace>`. */
export function addWorkspace(command: Command, { say }: Terminal): Command {
  return command.argument('<workspace>', say({ zh: '工作区文件', en: 'the workspace file' }));
}

/** `<interview>`: which transcript, by number or id. */
export function addInterview(command: Command, { say }: Terminal): Command {
  return command
    .argument(
      '<interview>',
      say({ zh: '访谈编号，或全文的 id', en: 'the number of the interview, or the id' }),
    )
    .option(
      '--compound <code>',
      say({ zh: '小区编号，编号不唯一时用', en: 'its compound, if several have one' }),
    );
}

/** What attitudes are called. */
export const ATTITUDE_NAMES: Readonly<Record<Attitude, Wording>> = {
  positive: { zh: '正面', en: 'positive' },
  neutral: { zh: '中性', en: 'neutral' },
  negative: { zh: '负面', en: 'negative' },
};

/** `--attitude`: positive, neutral or negative, also in Chinese. */
export function attitudeOption({ say }: Terminal): Option {
  const words = { zh: '态度：正面、中性、负面', en: 'the attitude: positive, neutral or negative' };
  return new Option('--attitude <attitude>', say(words))
    .argParser((given: string): Attitude => {
      const found = attitudeSchema.options.find((one) => one === given || ATTITUDE_NAMES[one].zh === given);
      if (found !== undefined) return found;
      const choices = choiceFacts(attitudeSchema.options.map((one) => ATTITUDE_NAMES[one]));
      throw new UsageFault(problem('command-not-a-choice', { option: '--attitude', given, ...choices }));
    })
    .makeOptionMandatory();
}
