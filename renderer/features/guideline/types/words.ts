/** Words of the compound types. */
export const TYPE_WORDS = {
  title: { zh: '类型', en: 'Types' },
  text: {
    zh: '分类治理的小区类型。名册按名称认出它们；编号一旦有了名册就不要再改。',
    en: 'The types of compounds. A register knows them by name; do not change a code once there is a register.',
  },
  code: { zh: '类型编号', en: 'Code' },
  name: { zh: '小区类型', en: 'Compound type' },
  leaves: { zh: '适用指标', en: 'Leaves' },
  add: { zh: '加类型', en: 'Add a type' },
  newType: { zh: '新类型', en: 'New type' },
  differences: { zh: '与基础的差异', en: 'What it has otherwise than the base' },
  none: { zh: '与基础相同', en: 'Nothing' },
} as const;
