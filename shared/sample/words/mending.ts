import type { Method } from '../../model/guideline.ts';

/** What those who mend write down at each step, by how the evidence of the indicator was gathered. */
interface MendingWords {
  readonly analysed: readonly string[];
  readonly answered: readonly string[];
  readonly evidence: readonly string[];
}

export const MENDING_WORDS: Readonly<Record<Method, MendingWords>> = {
  hearing: {
    analysed: ['台账不全，汇报时讲不清数据', '工作由一人兼管，没有固定的议事安排'],
    answered: ['补齐上半年议事记录，确定每月第二周议事', '明确专人负责，按月报送进展'],
    evidence: ['议事记录12份', '分工表和月报3份'],
  },
  site_visit: {
    analysed: ['公告栏更新不及时，议事点被杂物占用', '巡查只做记录，没有跟踪处理'],
    answered: ['清理议事点，公告栏每周更新', '建立巡查问题清单，逐项限期处理'],
    evidence: ['现场照片4张', '复查记录表'],
  },
  questionnaire: {
    analysed: ['居民反映反馈慢，多数诉求没有回音', '知晓渠道只有公告栏，年轻住户不知情'],
    answered: ['诉求3日内答复，结果在楼组群公布', '增加楼组群和扫码公示，入户说明两轮'],
    evidence: ['答复登记表和回访记录', '公示截图和入户名单'],
  },
  interview: {
    analysed: ['业委会、物业与居委会碰头不定期', '楼组长人手不足，老年住户意见没有汇总'],
    answered: ['建立三方联席会，每月一次', '增补楼组长5名，分片收集意见'],
    evidence: ['联席会纪要', '楼组长名单和意见汇总表'],
  },
  records: {
    analysed: ['事项立项后没有跟踪，办结不登记', '志愿活动没有记录，无法核对'],
    answered: ['逐项补登办结情况，未办结的写明原因', '启用活动签到表，按月汇总'],
    evidence: ['办结事项清单', '活动签到表'],
  },
};

/** What a review found, and what is written at the end. */
export const REVIEW_WORDS = {
  reviewed: ['现场复查，已按要求整改', '查看台账并回访居民，情况属实'],
  sentBack: ['复查时仍有反弹，退回重新整改', '材料与现场不符，退回补充'],
  closed: ['复核通过，同意销号'],
} as const;
