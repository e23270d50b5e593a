import type { Language, Wording } from '../../shared/language/wording.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { sayProblem } from '../../shared/problems/say-problem.ts';
import type { Progress } from '../usecases/context.ts';
import { createProgressLine } from './progress-line.ts';

/** As many problems as are said one by one; more would hide each other. */
export const MOST_PROBLEMS = 1000;

/** The way to the person: results go to standard output, everything else to standard error. */
export interface Terminal {
  readonly language: Language;
  /** The wording in the person's language. */
  say(wording: Wording): string;
  /** A result. */
  print(text: string): void;
  /** A result as one JSON document. */
  printJson(value: unknown): void;
  /** A remark beside the result. */
  tell(wording: Wording): void;
  /** One line a problem; of more than a thousand, how many there are besides. */
  tellProblems(problems: readonly Problem[]): void;
  progress(progress: Progress): void;
}

/** The terminal of this process, in the given language. */
export function createTerminal(language: Language): Terminal {
  const line = createProgressLine(process.stderr, language, () => performance.now());
  const write = (stream: NodeJS.WriteStream, text: string) => {
    line.clear();
    stream.write(`${text}\n`);
  };
  const tell = (wording: Wording) => write(process.stderr, wording[language]);
  return {
    language,
    say: (wording) => wording[language],
    print: (text) => write(process.stdout, text),
    printJson: (value) => write(process.stdout, JSON.stringify(value, null, 2)),
    tell,
    tellProblems(problems) {
      for (const problem of problems.slice(0, MOST_PROBLEMS)) {
        write(process.stderr, sayProblem(problem, language));
      }
      const rest = problems.length - MOST_PROBLEMS;
      if (rest > 0) tell({ zh: `另有 ${rest} 个问题未列出。`, en: `${rest} more problems are not listed.` });
    },
    progress: line.show,
  };
}
