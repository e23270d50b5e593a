import type { Leaf, Method } from '../../model/guideline.ts';
import type { Advice } from './advice.ts';

/** What helps with a leaf of which nothing is known but how it is assessed. */
export function methodAdvice({ method, measure, level }: Leaf): Advice {
  const who = level === 'committee' ? '居委会' : '居委会会同业委会、物业服务企业';
  if (measure.kind === 'checklist') return { who, what: '对照检查清单逐项补齐未达到的内容' };
  if (measure.kind === 'findings') return { who, what: '逐项消除检查发现的问题，并建立日常巡查记录' };
  return { who, what: WHAT[method] };
}

const WHAT: Readonly<Record<Method, string>> = {
  hearing: '列出专家指出的不足，明确改进措施和完成时间',
  site_visit: '对照评估标准自查，逐项整改现场存在的不足',
  questionnaire: '召集居民听取不满意的原因，逐条答复并公布办理结果',
  interview: '回访受访居民代表，逐条答复所提意见并公布办理结果',
  records: '补办应办未办的事项，及时、如实登记台账',
};
