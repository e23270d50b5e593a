import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import { sayProblem, severityOf } from '../../../../shared/problems/say-problem.ts';
import { changed } from '../small-guideline.ts';
import { soundGuideline } from './sound-guideline.ts';

/** The warnings on the sound guideline with these changes, each as a Chinese sentence with its place. */
export function adviceOn(changes: Readonly<Record<string, unknown>>): string[] {
  const reading = judgeGuideline(changed(soundGuideline(), changes));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { warnings } = reading.value;
  if (warnings.some((warning) => severityOf(warning) === 'error')) throw new Error('advice that refuses');
  return warnings.map((warning) => sayProblem(warning, 'zh'));
}
