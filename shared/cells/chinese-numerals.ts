const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  [
    '零〇',
    '壹一',
    '贰二',
    '叁三',
    '肆四',
    '伍五',
    '陆六',
    '柒七',
    '捌八',
    '玖九',
    '拾十',
    '佰百',
    '两二',
  ].map(([written = '', plain = '']) => [written, plain]),
);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
]);

/** A numeral counts something where one of these words follows or where the text ends; 三林 is a place. */
const COUNTING =
  /(第?)([〇零一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾佰]+)(?=[期村弄号坊街区幢栋组楼支队]|$)/gu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ROMAN_STAGE = /(?<![a-z])[ivx]+(?=期|$)/gu;

/**
 * A name with the numerals that count something as digits, in lower case.
 *
 * @param name plain text, so that Ⅱ is already II
 * @example numeralsAsDigits('天山二村') // '天山2村'
 */
export function numeralsAsDigits(name: string): string {
  return name
    .toLowerCase()
    .replace(COUNTING, (_match, _ordinal: string, numeral: string) => String(numberOf(numeral)))
    .replace(ROMAN_STAGE, (roman) => String(ROMAN.indexOf(roman) + 1 || roman));
}

/** 二十一 is 21, 一一五 is 115. */
function numberOf(numeral: string): number {
  const plain = [...numeral].map((digit) => WRITTEN_OUT.get(digit) ?? digit);
  if (!plain.some((digit) => UNITS.has(digit)))
    return Number(plain.map((digit) => DIGITS.get(digit)).join(''));
  let sum = 0;
  let counted: number | undefined;
  for (const digit of plain) {
    const unit = UNITS.get(digit);
    if (unit === undefined) counted = DIGITS.get(digit);
    else {
      sum += (counted ?? 1) * unit;
      counted = undefined;
    }
  }
  return sum + (counted ?? 0);
}
