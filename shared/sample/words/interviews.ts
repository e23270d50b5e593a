import type { Attitude } from '../../model/evidence.ts';

export const ATTITUDE_NAMES: Readonly<Record<Attitude, string>> = {
  positive: '正面',
  neutral: '中性',
  negative: '负面',
};

export const INTERVIEWEES = [
  '居民代表',
  '楼组长',
  '业委会委员',
  '老年居民',
  '租户',
  '志愿者骨干',
  '物业项目经理',
  '在职党员',
  '年轻家长',
  '沿街商户',
] as const;

/** Topics that people raise though no indicator asks for them. */
export const OFF_TOPICS = ['宠物管理', '快递外卖进出', '社区食堂'] as const;

/** What people say, by topic and attitude. */
const SAID: Readonly<Record<string, Readonly<Record<Attitude, readonly string[]>>>> = {
  物业服务: {
    positive: [
      '报修当天就有人上门，修好还回访',
      '换了项目经理以后楼道干净多了',
      '保安认得老住户，陌生人进门都问一声',
      '台风前物业挨家提醒收花盆',
    ],
    neutral: ['保洁还过得去，绿化修剪少了点', '收费没涨，服务也没什么变化', '平时打交道不多'],
    negative: [
      '下水道堵了三天才有人来',
      '门岗晚上常常没人',
      '报修电话打得通，就是不见人',
      '公共灯坏了一个多月没换',
    ],
  },
  业委会履职: {
    positive: ['每个季度的账都贴出来，看得明白', '换届以后几件老大难都开了会', '委员周末轮流值班听意见'],
    neutral: ['知道有业委会，不清楚做了什么', '刚换届，还要再看看', '会是开的，来的人不多'],
    negative: ['业委会主任半年没露面', '用维修资金没有征求大家意见', '说好公布的账一直没看到'],
  },
  协商结果: {
    positive: [
      '晾衣架的事商量了三次，最后大家都签了字',
      '方案改了两稿，低层住户也同意了',
      '议定的事月底就做好了',
    ],
    neutral: ['结果能接受，就是拖得久', '定了方案，还没开工', '参加过一次，后来没有听到消息'],
    negative: ['会上说好的，后来没有下文', '只听了少数人的意见', '方案贴出来才知道已经定了'],
  },
  停车与充电: {
    positive: ['划了新车位，晚上回来不用绕圈了', '集中充电棚装好后，没人再飞线了', '收费标准是大家投票定的'],
    neutral: ['白天有空位，晚上照样紧张', '充电桩够用，价钱偏高', '规则定了，执行时松时紧'],
    negative: ['消防通道又停满了车', '充电棚离我们楼太远，老人推不动', '外来车随便进，居民反倒没处停'],
  },
  加梯与改造: {
    positive: ['电梯装好了，老邻居终于肯下楼走走', '改造时施工队每天清场，没什么怨言', '二楼的补偿也谈拢了'],
    neutral: ['还在征询，差两户没有签', '外墙做了，楼道还没轮到', '图纸看过，有些地方看不懂'],
    negative: ['低层反对，会开到一半就散了', '改造后墙面又渗水', '施工噪声大，事先没有说一声'],
  },
  邻里关系: {
    positive: ['楼里有群，谁家有事大家搭把手', '过年过节一起包馄饨', '年轻人帮老人取快递成了习惯'],
    neutral: ['见面点个头，来往不多', '老邻居熟，新搬来的不认识', '租户换得快，记不住'],
    negative: ['楼上漏水，吵了大半年', '为了楼道里的鞋柜伤了和气', '广场舞的音响谁说都不听'],
  },
  矛盾调处: {
    positive: [
      '调解员来了两趟就把漏水的事说通了',
      '社区民警和律师每月坐班，找得到人',
      '事情没过夜就有人来问',
    ],
    neutral: ['调解过，双方各让一步', '还在走程序', '听说有调解室，没有用过'],
    negative: ['找了居委会，让我们自己商量', '调解书签了，对方不照办', '同一件事说了三遍，换个人又从头讲'],
  },
};

const SAID_OF_ANYTHING: Readonly<Record<Attitude, readonly string[]>> = {
  positive: ['比去年好，看得见变化', '这件事办得不错', '大家都说方便了'],
  neutral: ['说不上好坏', '还在观望', '没怎么留意'],
  negative: ['提过几次，没有改进', '希望有人管一管', '不太满意，等着看'],
};

/** What somebody may say on a topic with this attitude; several to choose from. */
export function sayings(topic: string, attitude: Attitude): readonly string[] {
  return (SAID[topic] ?? SAID_OF_ANYTHING)[attitude];
}
