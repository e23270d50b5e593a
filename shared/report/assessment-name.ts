import type { Guideline } from '../model/guideline.ts';

/** What is assessed, and what assessing it is called. */
export interface AssessmentName {
  /** 居民区分类治理, 社会治理创新项目. */
  readonly subject: string;
  /** 绩效评估, 评选. */
  readonly activity: string;
}

const ACTIVITY = /^(?<subject>.+?)(?<activity>(?:绩效)?(?:评估|评价|评选|考核|测评))$/u;

/**
 * Both as the title of the guideline has them, without what stands in brackets at its end; an unusual title is the subject.
 *
 * @example assessmentName({ title: '国际化社区评价导则（示范）' }) // { subject: '国际化社区', activity: '评价' }
 */
export function assessmentName({ title }: Pick<Guideline, 'title'>): AssessmentName {
  const plain = title.replace(/（[^（）]*）$/u, '').replace(/(?:导则|办法|细则|方案)$/u, '');
  const { subject = plain, activity = '评估' } = ACTIVITY.exec(plain)?.groups ?? {};
  return { subject, activity };
}
