import type { FormOf } from '../../form.ts';
import type { RatioMeasure } from './schema.ts';

export const ratioForm: FormOf<RatioMeasure> = [
  {
    name: 'numerator',
    kind: 'metric',
    label: { zh: '分子', en: 'numerator' },
    hint: {
      zh: '“台账指标”表中的编号；比率 = 100 × 分子 ÷ 分母',
      en: 'the id of a metric; ratio = 100 × numerator ÷ denominator',
    },
  },
  {
    name: 'denominator',
    kind: 'metric',
    label: { zh: '分母', en: 'denominator' },
    hint: { zh: '“台账指标”表中的编号', en: 'the id of a metric' },
  },
];
