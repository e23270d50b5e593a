/** Traditional forms that names of places have, each before its simplified one. */
const PAIRS =
  '東东龍龙華华園园國国橋桥長长寧宁灣湾廣广場场樓楼號号區区門门馬马鳳凤陽阳雲云蘭兰綠绿麗丽豐丰榮荣濱滨錦锦鐘钟錢钱銀银聖圣維维羅罗' +
  '飛飞風风魚鱼鳥鸟鶴鹤萬万歲岁壽寿興兴樂乐慶庆業业義义節节蘇苏葉叶蓮莲達达遠远運运連连進进選选鄉乡鄰邻鎮镇閣阁關关陸陆陳陈際际隆隆' +
  '靜静頤颐頭头領领願愿顧顾題题養养館馆駿骏體体齊齐齡龄愛爱傑杰僑侨兒儿內内創创劉刘劍剑勝胜協协參参嘉嘉圍围圖图團团報报壇坛壩坝學学' +
  '實实寶宝將将導导層层島岛嶺岭幣币帶带庫库廈厦廟庙張张彎弯後后徑径從从復复惠惠戰战戶户換换敘叙書书會会村村極极標标樹树橡橡機机櫻樱' +
  '歐欧歷历殿殿氣气漢汉漁渔潔洁濟济瀾澜瑪玛環环畫画盧卢碼码禮礼種种積积穩稳競竞紀纪紅红約约純纯紫紫組组經经統统網网線线縣县聯联聲声' +
  '臨临舊旧艦舰藍蓝藝艺蘆芦衛卫複复覽览誠诚調调譽誉讚赞貝贝財财貴贵賓宾賢贤躍跃軍军軒轩輝辉農农邨村';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);

/**
 * A name with the traditional forms that are common in the names of places written in the simplified way.
 *
 * @example simplified('長寧龍之夢') // '长宁龙之夢'
 */
export function simplified(name: string): string {
  return Array.from(name, (character) => SIMPLIFIED.get(character) ?? character).join('');
}
