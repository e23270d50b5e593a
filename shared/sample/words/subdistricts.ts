/** One of the nine subdistricts and the town: its share of the compounds and the words its names are made of. */
export interface Subdistrict {
  readonly name: string;
  /** Relative number of compounds by type code; a type that is not there is spread as `other`. */
  readonly compounds: Readonly<Record<string, number>>;
  readonly roads: readonly string[];
  /** What committees and new villages are called after. */
  readonly places: readonly string[];
}

export const SUBDISTRICTS: readonly Subdistrict[] = [
  {
    name: '华阳路街道',
    compounds: { sold_public: 9, commodity: 11, historic_villa: 20, international: 1, other: 10 },
    roads: ['长宁路', '安化路', '定西路', '凯旋路', '华阳路', '万航渡路'],
    places: ['华阳', '安化', '凯旋', '西浜', '秀水', '长新', '陶家', '潘家', '中山', '曹家'],
  },
  {
    name: '江苏路街道',
    compounds: { sold_public: 7, commodity: 9, historic_villa: 38, international: 1, other: 8 },
    roads: ['愚园路', '江苏路', '武夷路', '宣化路', '延安西路', '镇宁路'],
    places: ['愚园', '江苏', '武夷', '宣化', '南汪', '北汪', '曹村', '东浜', '利西', '福世'],
  },
  {
    name: '新华路街道',
    compounds: { sold_public: 10, commodity: 12, historic_villa: 34, international: 2, other: 10 },
    roads: ['新华路', '番禺路', '法华镇路', '香花桥路', '幸福路', '平武路'],
    places: ['新华', '番禺', '法华', '香花', '幸福', '平武', '红庄', '泰安', '杨宅', '田渡'],
  },
  {
    name: '周家桥街道',
    compounds: { sold_public: 11, commodity: 12, relocation: 4, historic_villa: 4, other: 10 },
    roads: ['长宁支路', '古北路', '玉屏南路', '中山西路', '天山支路', '武夷路'],
    places: ['周家桥', '玉屏', '沈家', '三泾', '虹东', '金浜', '春天', '长支', '中山', '锦屏'],
  },
  {
    name: '天山路街道',
    compounds: { sold_public: 13, commodity: 10, international: 3, historic_villa: 2, other: 11 },
    roads: ['天山路', '娄山关路', '遵义路', '紫云西路', '芙蓉江路', '茅台路'],
    places: ['天山', '遵义', '紫云', '友谊', '联建', '延西', '新风', '新光', '纺大', '茅台'],
  },
  {
    name: '仙霞新村街道',
    compounds: { sold_public: 16, commodity: 10, international: 7, other: 12 },
    roads: ['仙霞路', '威宁路', '虹古路', '大金更路', '安龙路', '水城路'],
    places: ['仙霞', '威宁', '虹古', '安龙', '水霞', '大金更', '虹旭', '芙蓉', '虹纺', '茅台'],
  },
  {
    name: '虹桥街道',
    compounds: { sold_public: 9, commodity: 12, international: 24, other: 9 },
    roads: ['虹桥路', '伊犁路', '荣华东道', '黄金城道', '银珠路', '宋园路'],
    places: ['虹桥', '伊犁', '荣华', '虹储', '中华', '长虹', '爱建', '安顺', '虹许', '古北'],
  },
  {
    name: '程家桥街道',
    compounds: { sold_public: 6, commodity: 7, international: 6, relocation: 6, other: 6 },
    roads: ['虹桥路', '哈密路', '虹井路', '青溪路', '延安西路', '可乐路'],
    places: ['程家桥', '上航', '嘉利', '机场', '王满', '宝北', '青溪', '可乐', '南龚', '哈密'],
  },
  {
    name: '北新泾街道',
    compounds: { sold_public: 9, commodity: 7, relocation: 14, other: 8 },
    roads: ['北翟路', '天山西路', '泉口路', '金钟路', '剑河路', '新泾路'],
    places: ['新泾', '金钟', '泉口', '剑河', '蒲淞', '平塘', '北翟', '海鹰', '新风', '迎新'],
  },
  {
    name: '新泾镇',
    compounds: { sold_public: 12, commodity: 14, international: 4, relocation: 30, other: 12 },
    roads: ['淞虹路', '福泉路', '协和路', '甘溪路', '双流路', '北渔路'],
    places: ['淞虹', '福泉', '协和', '甘溪', '双流', '北渔', '虹康', '绿园', '新泾', '屈家桥'],
  },
];
