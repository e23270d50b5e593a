const NUMBER = '(?:[\\dA-Z]+(?:[-—－~～][\\dA-Z]+)*|[〇零一二三四五六七八九十百两]+|[甲乙丙丁])';
/** What makes a place a dwelling or a house: a floor alone does not. */
const HOUSE = '(?:支弄|弄|号楼|号门|号房|号|幢|栋|座|室|房间)';
const WITHIN = '(?:单元|楼|层|门洞|门|梯)';
const ROAD = '(?:[\\p{Script=Han}]{2,5}?(?:大道|公路|路|街|道|巷|里|坊|浜|村|邨|新村)[\\s,，]*)?';
const JOINT = '[\\s,，、的之/\\-—－]*';

/** 123弄45号601室, with the road before it, in any of its lengths. */
const CHAIN = new RegExp(
  `${ROAD}(?:第)?${NUMBER}\\s*${HOUSE}(?:${JOINT}${NUMBER}\\s*(?:${HOUSE}|${WITHIN}))*(?:${JOINT}\\d{3,4}(?!\\d))?`,
  'giu',
);
/** 2单元301, 3楼302: the floor before the door. */
const FLOOR_AND_DOOR = new RegExp(`${NUMBER}\\s*${WITHIN}${JOINT}${NUMBER}(?:\\s*室)?`, 'giu');
/** 12-601, 3-2-501. */
const DASHED = /(?<![\d-])\d{1,3}(?:[-—－/]\d{1,3})?[-—－/]\d{3,4}(?![\d-])/gu;
/** 12#601, 7# */
const SHARP = /\d+\s*[#＃](?:\s*\d{2,4})?/gu;
const NOT_A_HOUSE = /^(?:线|文|文件|令|公告|通知)/u;

/** Masks places down to a house or a dwelling; roads, floors, and dates like 5月10号 alone tell of nobody. */
export function maskAddresses(text: string): string {
  return text
    .replaceAll(CHAIN, (found, ...rest) => (isHouse(found, rest) ? '某处' : found))
    .replaceAll(FLOOR_AND_DOOR, '某处')
    .replaceAll(DASHED, '某处')
    .replaceAll(SHARP, '某处');
}

/** The last two of what a replacer gets are the place of what was found, and the whole text. */
function isHouse(found: string, rest: unknown[]): boolean {
  const [at, whole] = rest.slice(-2);
  if (typeof at !== 'number' || typeof whole !== 'string') return true;
  if (NOT_A_HOUSE.test(whole.slice(at + found.length))) return false;
  return !(/月\s*$/u.test(whole.slice(0, at)) && /^\d{1,2}号$/u.test(found));
}
