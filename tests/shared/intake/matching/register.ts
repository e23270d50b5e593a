import type { Compound } from '../../../../shared/model/compound.ts';

/** A compound of a register made by hand; `where` is 街镇/居委会. */
export function compoundNamed(
  code: string,
  name: string,
  { where = '天山路街道/天山一村居委会', aliases = [] as readonly string[] } = {},
): Compound {
  const [subdistrict = '', committee = ''] = where.split('/');
  return {
    code,
    name,
    aliases: [...aliases],
    type: 'commodity',
    subdistrict,
    committee,
    households: 100,
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  };
}

const XINHUA = { where: '新华路街道/新华居委会' };
const GUBEI = { where: '虹桥街道/古北居民区' };

/** Compounds as they are called in 长宁; 幸福花园 twice. */
export const SHANGHAI: readonly Compound[] = [
  compoundNamed('T1', '天山一村'),
  compoundNamed('T2', '天山二村', { where: '天山路街道/天山二村居委会' }),
  compoundNamed('X1', '新华路669弄', XINHUA),
  compoundNamed('X2', '新华路696弄', XINHUA),
  compoundNamed('H1', '虹桥路1115弄', { ...GUBEI, aliases: ['虹古新村'] }),
  compoundNamed('R1', '仁恒河滨城一期', XINHUA),
  compoundNamed('R2', '仁恒河滨城二期', XINHUA),
  compoundNamed('G1', '古北国际花园', GUBEI),
  compoundNamed('E1', '虹桥东苑', GUBEI),
  compoundNamed('E2', '虹桥西苑', GUBEI),
  compoundNamed('W1', '武夷公寓', XINHUA),
  compoundNamed('F1', '幸福花园', { where: '新华路街道/幸福居委会' }),
  compoundNamed('F2', '幸福花园', { where: '虹桥街道/幸福居委会' }),
];
