/** Words that the names of housing estates are made of. */
export const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

export const AUSPICIOUS = [
  '锦',
  '嘉',
  '怡',
  '景',
  '翠',
  '丽',
  '逸',
  '瑞',
  '明',
  '雅',
  '馨',
  '澄',
  '和',
  '静',
  '安',
  '颐',
] as const;
export const SCENERY = [
  '泰',
  '宁',
  '枫',
  '桥',
  '澜',
  '湖',
  '桂',
  '棠',
  '溪',
  '月',
  '舟',
  '禾',
  '岚',
  '和',
] as const;

export const COMMODITY_ENDINGS = [
  '花园',
  '苑',
  '公寓',
  '名苑',
  '雅苑',
  '新苑',
  '华庭',
  '坊',
  '小区',
] as const;
export const INTERNATIONAL_ENDINGS = [
  '国际花园',
  '国际公寓',
  '别墅',
  '花园别墅',
  '御苑',
  '广场公寓',
] as const;
export const RELOCATION_ENDINGS = ['家园', '佳苑', '新苑', '馨苑', '小区'] as const;

export const LANE_NAMES = [
  '树德',
  '永乐',
  '兴业',
  '荣康',
  '月邨',
  '春晖',
  '敦厚',
  '福履',
  '宏业',
  '静安',
  '怀德',
  '慎余',
  '仁寿',
  '积善',
] as const;
export const LANE_ENDINGS = ['坊', '里', '邨', '别墅', '新村'] as const;

/** Invented property companies. */
export const PROPERTY_COMPANIES = [
  '安澜物业',
  '禾苑物业',
  '沐和物业',
  '申汇居物业',
  '长青藤物业',
  '百居安物业',
  '润庭物业',
  '邻里通物业',
  '清禾湾物业',
  '暖巢物业',
] as const;
