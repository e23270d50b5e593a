/** Invented members of the assessment panels. */
export const EXPERTS = [
  '沈砚秋',
  '顾行简',
  '陆知微',
  '方以桐',
  '章若谷',
  '祝青禾',
  '严望之',
  '杭书岑',
  '闻清越',
  '贺景澄',
  '施云樵',
  '柏恒之',
  '俞怀瑾',
  '戚明溪',
  '邹牧野',
  '费一舟',
  '应知秋',
  '冷砚书',
  '诸葛维桢',
  '濮阳予安',
  '司徒静好',
] as const;

/** What an expert may write beside a mark: for a good one, a middling one, a poor one. */
export const REMARKS = {
  good: ['思路清楚，案例有说服力', '台账与现场一致', '居民知晓度高', '做法可推广'],
  middling: ['有机制，实效待加强', '材料齐全，现场一般', '亮点不突出', '参与面偏窄'],
  poor: ['议题与居民关切有距离', '制度上墙，执行不到位', '现场问题较多', '缺少可核实的记录'],
} as const;
