import type { FontRole } from '../../../shared/model/document-font.ts';
import type { FontFace } from './font-face.ts';

/** What the computer's fonts can take the place of: a role, or the stand-in for the rarest characters. */
export type WantedFont = FontRole | 'rare';

/**
 * Names of fonts for each role, the best first. What the standard names comes first, then what Windows, macOS and WPS bring,
 * then what is open. A name stands for the whole name, the PostScript name, or the regular font of a family.
 */
const PREFERRED: Readonly<Record<WantedFont, readonly string[]>> = {
  title: [
    '方正小标宋简体',
    'FZXiaoBiaoSong-B05S',
    'FZXBSJW--GB1-0',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05',
    'FZXBSK--GBK1-0',
    '方正公文小标宋',
  ],
  text: [
    '仿宋_GB2312',
    'FangSong_GB2312',
    '仿宋',
    'FangSong',
    'SimFang',
    '方正仿宋_GBK',
    'FZFangSong-Z02',
    '方正仿宋简体',
    'FZFangSong-Z02S',
    '方正公文仿宋',
    '华文仿宋',
    'STFangsong',
    '朱雀仿宋',
    'Zhuque Fangsong',
  ],
  kai: [
    '楷体_GB2312',
    'KaiTi_GB2312',
    '楷体',
    'KaiTi',
    'SimKai',
    '方正楷体_GBK',
    'FZKai-Z03',
    '方正楷体简体',
    'FZKai-Z03S',
    '方正公文楷体',
    '华文楷体',
    'STKaiti',
    'STKaitiSC-Regular',
    '霞鹜文楷',
    'LXGW WenKai',
  ],
  hei: [
    '黑体',
    'SimHei',
    '方正黑体_GBK',
    'FZHei-B01',
    '方正黑体简体',
    'FZHei-B01S',
    '方正公文黑体',
    '华文黑体',
    'STHeitiSC-Medium',
  ],
  song: [
    '宋体',
    'SimSun',
    '方正书宋_GBK',
    'FZShuSong-Z01',
    '方正书宋简体',
    'FZShuSong-Z01S',
    '华文宋体',
    'STSong',
    'STSongti-SC-Regular',
  ],
  rare: ['宋体-ExtB', 'SimSun-ExtB'],
};

/** Every 小标宋 will do for a title: no other font bears the word in its name. */
const TITLE = /小标宋|xiaobiaosong/;

/** The fonts that may take a role, the best first; of equals the one found first. */
export function candidatesFor(wanted: WantedFont, faces: readonly FontFace[]): FontFace[] {
  const usable = faces.filter(({ mayEmbed }) => mayEmbed);
  const named = PREFERRED[wanted].flatMap((name) => usable.filter((face) => isCalled(face, alike(name))));
  const others =
    wanted === 'title' ? usable.filter(({ fullNames }) => TITLE.test(alike(fullNames.join(' ')))) : [];
  return [...new Set([...named, ...others])];
}

function isCalled({ fullNames, familyNames, isRegular }: FontFace, name: string): boolean {
  const names = isRegular ? [...fullNames, ...familyNames] : fullNames;
  return names.some((one) => alike(one) === name);
}

/** Makers differ in case, spaces and hyphens. */
function alike(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
