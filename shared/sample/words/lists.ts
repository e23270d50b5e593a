import type { ListCategory } from '../../model/records/list-item.ts';

/** What a made-up type of compounds or a committee has to offer: category, what it is, and a remark. */
type Offer = readonly [category: ListCategory, text: string, note: string];

/** Resources that any committee may have. */
export const SAMPLE_RESOURCES: readonly Offer[] = [
  ['organisations', '街道社区卫生服务中心', '每月一次义诊，可接独居老人建档'],
  ['organisations', '物业服务企业', '可承担小修小补和楼道清理'],
  ['organisations', '社区助餐志愿服务队', '工作日午间送餐上门'],
  ['organisations', '辖区小学家长委员会', '周末亲子活动'],
  ['organisations', '非机动车管理志愿队', '晚间巡查充电和堆物'],
  ['people', '退休医生', '可在活动室坐诊和陪诊'],
  ['people', '社区法律顾问律师', '每两周到居委会一次'],
  ['people', '楼组长和党员骨干', '熟悉每户情况，可做议事召集人'],
  ['people', '人民调解员', '处理停车、噪声等邻里纠纷'],
  ['people', '社区规划师', '协助做楼道和绿化改造方案'],
  ['places', '居民活动室', '每周开放六天，可预约'],
  ['places', '党群服务站会议室', '可容纳三十人，供议事会使用'],
  ['places', '中心花园健身场地', '有器材六件，早晚使用较多'],
  ['places', '社区食堂', '距小区步行十分钟'],
];

/** Services that a street may offer. */
export const SAMPLE_SERVICES: readonly Offer[] = [
  ['construction', '非机动车集中充电桩建设', '街道统一报批，业委会选址'],
  ['construction', '既有多层住宅加装电梯咨询和代办', '从意见征询到施工全程代办'],
  ['construction', '楼道整治和消防设施更新', '列入年度实事项目'],
  ['construction', '停车位挖潜和错峰停车', '与周边单位签订共享协议'],
  ['construction', '垃圾分类投放点改造', '加装洗手池和照明'],
  ['elderly', '老年助餐和送餐上门', '每份补贴按街道标准'],
  ['elderly', '独居老人每周巡访', '楼组长和社工分片负责'],
  ['elderly', '就医陪诊和代配药', '需提前一天预约'],
  ['elderly', '居家适老化改造', '按区级补贴政策申请'],
  ['culture_sport', '暑期儿童托管班', '七月至八月，额满为止'],
  ['culture_sport', '健身和合唱课程进小区', '每周两次'],
  ['culture_sport', '亲子阅读和科普讲座', '与区图书馆合办'],
  ['legal', '法律咨询日', '每月第一个周三'],
  ['legal', '邻里纠纷和物业纠纷调解', '先由居委会登记'],
  ['legal', '维修资金和公共收益政策解读', '业委会换届前集中安排'],
];

/** What is done about a need, in words of those who do it. */
export const SAMPLE_ACTIONS: readonly string[] = [
  '列入下月协商议事会议题，形成方案后公示',
  '居委会牵头，与物业约定每周巡查一次',
  '由街道实事项目统筹，已报送需求',
  '先在两个楼组试行，一个月后评议',
];
