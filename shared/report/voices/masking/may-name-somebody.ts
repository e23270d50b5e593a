import { isOrdinary } from './ordinary-words.ts';
import { SURNAME } from './surnames.ts';

const PERHAPS_A_NAME = new RegExp(`${SURNAME}(?=\\p{Script=Han})`, 'gu');
/** What masking leaves behind, and Latin words: handles, foreign names. */
const PERHAPS_A_TRACE =
  /[A-Za-z]{2,}|[@#]|[（(].*略.*[）)]|某处|某|阿姨|先生|女士|小姐|爷爷|奶奶|阿婆|阿公|叔叔|伯伯|大妈|大爷/u;

/** 阿芳, 小芳, 芳芳: what one is called by neighbours. 小区 and 天天 are nobody. */
const PERHAPS_A_NICKNAME = new RegExp(
  [
    '阿\\p{Script=Han}',
    '小(?!区|时|孩|学|心|事|组|高层|广场|卖|朋友|路|院|车|花|公园|商|店|吃|型|包|修|块|小|动|雨|门|的|[^\\p{Script=Han}])',
    '(?!天天|常常|渐渐|慢慢|个个|人人|家家|户户|处处|年年|月月|日日|谢谢|刚刚|仅仅|偏偏|纷纷|往往|多多|好好|看看|想想|说说|问问|修修|样样|层层|点点)(\\p{Script=Han})\\1',
  ].join('|'),
  'u',
);
/** A number that may be a door: one that counts nothing. */
const PERHAPS_A_DOOR = /\d{3,}(?!\d|\s*(?:秒|分|份|人|次|户|天|元|年|个))/u;

/**
 * Whether somebody's name or door may stand in a text: a character that is a surname and belongs to no ordinary word, a
 * nickname, a number that counts nothing.
 */
export function mayHoldAName(text: string): boolean {
  return (
    PERHAPS_A_DOOR.test(text) ||
    PERHAPS_A_NICKNAME.test(text) ||
    [...text.matchAll(PERHAPS_A_NAME)].some(({ index }) => !isOrdinary(text, index))
  );
}

/** Whether a masked text was about somebody, or may still name somebody. Who quotes leaves such a text out. */
export function mayNameSomebody(masked: string): boolean {
  return PERHAPS_A_TRACE.test(masked) || mayHoldAName(masked);
}
