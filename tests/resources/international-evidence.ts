/** The evidence of two compounds at year-end, written by hand; equal for both but for what is named. */

export const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'G1,荣华国际花园,涉外商品房,虹桥街道,荣华居委会,300',
  'G2,伊犁国际公寓,涉外商品房,虹桥街道,荣华居委会,200',
];

const COMPOUNDS = ['G1', 'G2'];
const COMMITTEE = '虹桥街道/荣华居委会';

/** The heading as an English form has it, and what three residents answered: in English, Japanese, Korean. */
const ANSWERS: readonly (readonly [question: string, first: string, second: string, third: string])[] = [
  ['1. Overall, how satisfied are you with living in this compound?', 'Very satisfied', '満足', '보통'],
  [
    '2. How many of the signs and notices in the compound can you understand?',
    'All of them',
    'Most of them',
    'Never noticed any',
  ],
  [
    '3. How well can you communicate with the property and committee staff?',
    'Very well',
    'Very well',
    'So-so',
  ],
  [
    '4. How satisfied are you with the cleanliness and greenery of the compound?',
    'Very satisfied',
    '満足',
    '보통',
  ],
  [
    '5. How satisfied are you with the facilities in and around the compound?',
    'Very satisfied',
    'とても満足',
    '매우 만족',
  ],
  all('6. How easy is it to register your residence and get other paperwork done here?', 'Very easy'),
  all('7. How satisfied are you with the help you get at the community service desk?', 'Very satisfied'),
  all('8. How easy is it for your family to see a doctor nearby?', 'Very easy'),
  all('9. How satisfied are you with what the community offers to children and teenagers?', 'Very satisfied'),
  [
    '10. Which community activities have you joined in the past year?',
    'Festivals and folk customs; Volunteering',
    'None of these',
    'Cannot remember',
  ],
  all('11. Do you get an answer when you make a suggestion or complaint?', 'Always'),
  ['12. Do you feel safe living in this compound?', 'Very safe', 'とても安全', '매우 안전'],
  all('13. Do you know whom to turn to in an emergency?', 'Yes, and I can make the call'),
  all('14. How well do you get on with neighbours from other countries and regions?', 'Very well'),
  all('15. Do you feel at home in this compound?', 'Fully'),
];

function all(question: string, answer: string): readonly [string, string, string, string] {
  return [question, answer, answer, answer];
}

/** The rows of the questionnaire, for a workbook. */
export function questionnaireRows(): string[][] {
  const responses = [1, 2, 3].map((column) => ANSWERS.map((row) => row[column] ?? ''));
  return [
    ['小区编号', ...ANSWERS.map(([question]) => question)],
    ...COMPOUNDS.flatMap((code) => responses.map((answers) => [code, ...answers])),
  ];
}

export const MARKS = [
  '专家,小区,指标,得分',
  ...[88, 90, 85, 99, 60].map((mark, at) => `专家${at + 1},${COMMITTEE},4.1,${mark}`),
  ...[95, 95, 95, 95, 95].map((mark, at) => `专家${at + 1},${COMMITTEE},7.2,${mark}`),
  `专家1,${COMMITTEE},8.2,95`,
  ...forEachCompound((code) => [`专家1,${code},2.1,8`, `专家2,${code},2.1,7`]),
];

export const CHECKS = [
  '小区,指标,检查项,结果',
  ...forEachCompound((code) => [
    ...judged(code, '1.1', '达标', ['出入口和门牌双语', '导向和楼栋标识双语', '安全警示双语']),
    ...judged(code, '1.1', '达标', ['垃圾分类指引双语', '物业告示双语', '译文规范无差错']),
    ...judged(code, '3.1', '达标', ['无障碍通道连贯', '健身场地可用', '儿童活动场地可用']),
    ...judged(code, '3.1', '达标', ['公共会客或活动空间', '快递收发便利']),
    ...judged(code, '3.1', '不达标', ['自助服务终端有外语界面', '停车和充电有序', '访客登记支持外语']),
    ...judged(code, '9.1', '达标', ['多语种应急联系卡', '多语种逃生路线图', '消防设施完好']),
    ...judged(code, '9.1', '达标', ['门岗可用外语或翻译设备', '应急预案含境外居民联络']),
  ]),
];

export const FINDINGS = ['小区,指标,问题,次数', ...forEachCompound((code) => [`${code},2.2,公共区域堆物,2`])];

export const INTERVIEWS = [
  '访谈编号,小区,议题,态度',
  ...forEachCompound((code) => [
    `${code}-1,${code},议事协商,正面`,
    `${code}-1,${code},停车与宠物,中性`,
    `${code}-1,${code},邻里往来,正面`,
    `${code}-1,${code},文化差异与相互尊重,正面`,
  ]),
];

export const COMMITTEE_METRICS = [
  '小区,窗口工作人员数,能用外语接待的窗口人员数,中外文化交流活动场次',
  `${COMMITTEE},12,3,8`,
];

/** The last column is the gate: the second compound does not meet one of the entry conditions. */
export const COMPOUND_METRICS = [
  [
    '小区,repair_days,registrations_due,registrations_on_time,health_sessions,youth_activities',
    'forum_members,foreign_forum_members,city_promotion,late_reports,unmet_conditions',
  ].join(','),
  'G1,4,50,45,4,3,16,2,1,1,0',
  'G2,4,50,45,4,3,16,2,1,1,1',
];

function forEachCompound(lines: (code: string) => string[]): string[] {
  return COMPOUNDS.flatMap(lines);
}

function judged(code: string, leaf: string, result: string, items: readonly string[]): string[] {
  return items.map((item) => `${code},${leaf},${item},${result}`);
}
