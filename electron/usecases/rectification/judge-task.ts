import { daySchema } from '../../../shared/model/records/rectification-item.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';

/** What is to be done, by whom, by when. */
interface Task {
  readonly problem: string;
  readonly responsible: string;
  readonly deadline: string | null;
}

/** The task as it is kept, without spaces around its words; refused without a problem, or with a deadline that cannot be kept. */
export function judgeTask({ problem: text, responsible, deadline }: Task, registered: string): Result<Task> {
  const missing: Problem[] = text.trim() === '' ? [problem('rectification-problem-missing')] : [];
  const problems = [...missing, ...deadlineProblems(deadline, registered)];
  return problems.length > 0
    ? refused(...problems)
    : ok({ problem: text.trim(), responsible: responsible.trim(), deadline });
}

/** What is wrong with a deadline of something that is registered on a day; both YYYY-MM-DD. */
export function deadlineProblems(deadline: string | null, registered: string): Problem[] {
  if (deadline === null) return [];
  if (!daySchema.safeParse(deadline).success) return [problem('rectification-not-a-day', { day: deadline })];
  return deadline < registered
    ? [problem('rectification-deadline-before-registration', { deadline, registered })]
    : [];
}
