/** Words of the metrics. */
export const METRIC_WORDS = {
  title: { zh: '台账', en: 'Metrics' },
  text: {
    zh: '街镇、居委会报来的数。测量、加减分和一票否决按编号引用它们。',
    en: 'The numbers that subdistricts and committees report. Measures, bonuses and vetoes refer to them by id.',
  },
  id: { zh: '编号', en: 'Id' },
  name: { zh: '名称', en: 'Name' },
  unit: { zh: '单位', en: 'Unit' },
  add: { zh: '加台账指标', en: 'Add a metric' },
  newMetric: { zh: '新台账指标', en: 'New metric' },
} as const;
