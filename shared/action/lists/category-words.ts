import { LIST_CATEGORIES, type List, type ListCategory } from '../../model/records/list-item.ts';

/** Words by which a text is taken to speak of a category; a person decides, and what matched is always told. */
const CATEGORY_WORDS: Readonly<Record<ListCategory, readonly string[]>> = {
  infrastructure: [
    ...['停车', '充电', '加梯', '电梯', '改造', '道路', '路面', '路灯', '照明', '消防', '管道', '管网'],
    ...['设施', '场所', '场地', '无障碍', '楼道', '屋面', '外墙', '漏水', '积水', '门禁', '监控', '车棚'],
    ...['供水', '下水道', '步道', '坡道', '晾衣', '电动自行车', '非机动车', '安全隐患', '活动室'],
  ],
  property: [
    ...['物业', '保洁', '保绿', '保安', '门岗', '报修', '维修', '维修资金', '公共收益', '账目', '业委会'],
    ...['垃圾', '环境卫生', '堆物', '飞线', '群租', '违法搭建', '毁绿', '占绿', '绿化', '高空坠物', '秩序'],
    ...['收费', '养犬', '宠物', '快递', '外卖', '噪声', '噪音', '公共收益', '装修'],
  ],
  education_health: [
    ...['文化', '体育', '文体', '健身', '教育', '培训', '课程', '科普', '托幼', '托育', '托班', '晚托'],
    ...['学校', '阅读', '图书', '亲子', '儿童', '青少年', '暑期', '就医', '医疗', '医生', '健康', '义诊'],
    ...['配药', '体检', '疫苗', '卫生服务'],
  ],
  special_groups: [
    ...['老年', '老人', '助老', '为老', '养老', '助餐', '助浴', '助医', '独居', '孤老', '高龄', '失智'],
    ...['残疾', '残障', '困难家庭', '低保', '失独', '失能', '照护', '陪诊', '关爱', '优抚', '退役军人'],
    ...['食堂', '单亲', '孕产', '新就业群体', '帮困'],
  ],
  organisations: [
    ...['公司', '中心', '协会', '社团', '社会组织', '联盟', '学校', '医院', '银行', '机关', '党支部', '团队'],
    ...['企业', '商会', '基金会', '驻区单位', '律师事务所', '派出所', '志愿服务队', '服务队'],
  ],
  people: [
    ...['志愿者', '达人', '医生', '律师', '教师', '老师', '楼组长', '党员', '规划师', '民警', '骨干', '能人'],
    ...['退休', '社工', '法官', '人民调解员', '议事员', '手艺'],
  ],
  places: [
    ...[
      '活动室',
      '场所',
      '场地',
      '广场',
      '议事厅',
      '会所',
      '驿站',
      '图书室',
      '食堂',
      '花园',
      '会议室',
      '礼堂',
    ],
    ...['教室', '服务站', '睦邻点', '邻里中心', '党群服务'],
  ],
  construction: [
    ...['改造', '加梯', '电梯', '修缮', '翻新', '充电', '停车', '消防', '管网', '照明', '道路', '无障碍'],
    ...['监控', '门禁', '海绵', '美化', '设施', '车棚', '绿化', '楼道', '垃圾'],
  ],
  elderly: [
    ...['老年', '老人', '助老', '为老', '养老', '助餐', '助浴', '助医', '陪诊', '独居', '照护', '日托'],
    ...['食堂', '适老', '康复', '认知障碍', '巡访'],
  ],
  culture_sport: [
    ...['文化', '体育', '文体', '健身', '课程', '阅读', '图书', '亲子', '儿童', '青少年', '暑期', '培训'],
    ...['科普', '合唱', '舞蹈', '书画', '讲座', '演出', '电影', '托育'],
  ],
  legal: ['法律', '律师', '调解', '普法', '公证', '仲裁', '维权', '物业纠纷', '纠纷', '业委会', '公共收益'],
};

/** A category that a text seems to belong to, and the words that say so. */
export interface ProposedCategory {
  readonly category: ListCategory;
  readonly words: readonly string[];
}

/**
 * The category of a list that most words of the text speak of; of equal ones that whose word comes first. Null where no
 * word does: then a person chooses.
 *
 * @example proposeCategory('needs', '改进社区助老、助餐服务') // { category: 'special_groups', words: ['助老', '助餐'] }
 */
export function proposeCategory(list: List, text: string): ProposedCategory | null {
  const proposals = LIST_CATEGORIES[list]
    .map((category) => ({ category, words: wordsIn(text, CATEGORY_WORDS[category]) }))
    .filter(({ words }) => words.length > 0);
  proposals.sort((a, b) => b.words.length - a.words.length || firstPlace(text, a) - firstPlace(text, b));
  return proposals[0] ?? null;
}

/** Words of the categories of a list that stand in a text, the longest first. */
export function listWordsIn(text: string): string[] {
  return wordsIn(text, ALL_WORDS);
}

const ALL_WORDS = [...new Set(Object.values(CATEGORY_WORDS).flat())];

/** Each word that stands in the text and not only within a longer one that does. */
function wordsIn(text: string, words: readonly string[]): string[] {
  const found: string[] = [];
  let rest = text;
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(word)) continue;
    found.push(word);
    rest = rest.replaceAll(word, '\u0000');
  }
  return found.sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

function firstPlace(text: string, { words }: ProposedCategory): number {
  return Math.min(...words.map((word) => text.indexOf(word)));
}
