const PLATE_OF = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';
const DIGIT = '[\\d〇零一二三四五六七八九幺]';
const BETWEEN = '[\\s\\-‐‑–—−.·•*_/()（）]{0,3}';

const MAIL = /[\w.%+-]+\s*@\s*[\w-]+(?:\s*\.\s*[\w-]+)*/gu;
const WEB = /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+/giu;
const NETWORK_4 = /(?<![\d.])\d{1,3}(?:\s*[.。]\s*\d{1,3}){3}(?!\d)/gu;
const NETWORK_6 =
  /(?<![\da-f:：])(?:(?:[\da-f]{1,4}[:：]){7}[\da-f]{1,4}|(?:[\da-f]{1,4}(?:[:：][\da-f]{1,4})*)?[:：]{2}(?:[\da-f]{1,4}(?:[:：][\da-f]{1,4})*)?)(?:%\w+)?/giu;
const PLATE = new RegExp(`[${PLATE_OF}]\\s*[A-Z][\\s·•.-]*(?:[A-Z\\d][\\s·•.-]?){5,6}(?![A-Z\\d])`, 'giu');
const AREA_CODE = /[（(]\s*\+?\d{2,4}\s*[）)][\s-]*\d{3,4}[\s-]?\d{3,4}(?!\d)/gu;
const LONG_NUMBER = new RegExp(`\\+?${DIGIT}(?:${BETWEEN}${DIGIT}){6,}X?`, 'giu');
const CALLED_A_NUMBER =
  /(电话|手机|座机|分机|短号|号码|身份证|证件|卡号|账号|工号|微信|威信|薇信|wechat|we chat|vx|QQ|扣扣)(号码|号)?((?:[\s:：,，]|是|为|叫)*)[a-z\d_-]{3,}/giu;
const DATE = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/u;
const MEASURED = /^\s*(?:元|万|平方|平米|㎡|户|人|次|份)/u;

/**
 * Masks what reaches or identifies a person by number: telephones, identity cards, accounts, mail, network addresses, web
 * addresses, number plates. Any number of seven digits or more is one of them unless it is a date or an amount.
 */
export function maskNumbers(text: string): string {
  return text
    .replaceAll(WEB, '（网址略）')
    .replaceAll(MAIL, '（邮箱略）')
    .replaceAll(NETWORK_4, '（网络地址略）')
    .replaceAll(NETWORK_6, (found) => (/[\da-f]/iu.test(found) ? '（网络地址略）' : found))
    .replaceAll(PLATE, '（车牌略）')
    .replaceAll(AREA_CODE, '（号码略）')
    .replaceAll(LONG_NUMBER, (found, at: number, whole: string) =>
      DATE.test(found) || MEASURED.test(whole.slice(at + found.length)) ? found : '（号码略）',
    )
    .replaceAll(CALLED_A_NUMBER, '$1$2$3（略）');
}
