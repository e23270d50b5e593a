import { describe, expect, test } from 'vitest';
import type { FontFace } from '../../../../electron/files/fonts/font-face.ts';
import { candidatesFor, type WantedFont } from '../../../../electron/files/fonts/preferred-fonts.ts';

function face(path: string, names: readonly string[], more: Partial<FontFace> = {}): FontFace {
  const common = { place: null, title: names[0] ?? '', isRegular: true, mayEmbed: true };
  return { path, ...common, fullNames: names, familyNames: names, ...more };
}

function pathsFor(wanted: WantedFont, ...faces: readonly FontFace[]): string[] {
  return candidatesFor(wanted, faces).map(({ path }) => path);
}

describe('of several fonts for a role, the one nearest to the standard comes first', () => {
  test('仿宋_GB2312 before that of Windows, before that of macOS; and nothing else is a Fangsong', () => {
    const faces = [
      face('STFANGSO.TTF', ['STFangsong', '华文仿宋']),
      face('simfang.ttf', ['FangSong', '仿宋']),
      face('仿宋_GB2312.ttf', ['FangSong_GB2312', '仿宋_GB2312']),
      face('simkai.ttf', ['KaiTi', '楷体']),
      face('cwfs.ttf', ['cwTeXFangSong']),
    ];
    expect(pathsFor('text', ...faces)).toEqual(['仿宋_GB2312.ttf', 'simfang.ttf', 'STFANGSO.TTF']);
    expect(pathsFor('kai', ...faces)).toEqual(['simkai.ttf']);
  });

  test('the font for a title is a 小标宋 of any maker, never 华文中宋 or a bold Song', () => {
    const faces = [
      face('STZHONGS.TTF', ['STZhongsong', '华文中宋']),
      face('wenxing.ttf', ['文星简小标宋']),
      face('FZXBSJW.TTF', ['FZXiaoBiaoSong-B05S', '方正小标宋简体']),
      face('simsunbd.ttf', ['SimSun Bold'], { familyNames: ['SimSun', '宋体'], isRegular: false }),
    ];
    expect(pathsFor('title', ...faces)).toEqual(['FZXBSJW.TTF', 'wenxing.ttf']);
  });

  test('old names of the same fonts, and however a maker sets case, space and hyphen', () => {
    expect(pathsFor('title', face('old', ['FZXBSJW--GB1-0']))).toEqual(['old']);
    expect(pathsFor('kai', face('kai', ['kaiti gb2312']))).toEqual(['kai']);
  });

  test('a family names its regular font; another weight only by its own name', () => {
    const black = face('Songti.ttc', ['STSongti-SC-Black'], { familyNames: ['SimSun'], isRegular: false });
    const regular = face('Songti.ttc', ['STSongti-SC-Regular'], { familyNames: ['Songti SC'], place: 1 });
    expect(candidatesFor('song', [black, regular])).toEqual([regular]);
    const medium = face('STHeiti.ttc', ['STHeitiSC-Medium'], { familyNames: ['Heiti SC'], isRegular: false });
    expect(pathsFor('hei', medium)).toEqual(['STHeiti.ttc']);
  });

  test('a font that may not be embedded is none', () => {
    expect(pathsFor('hei', face('simhei.ttf', ['SimHei', '黑体'], { mayEmbed: false }))).toEqual([]);
  });

  test('the rarest characters come from the font of Windows that has them all', () => {
    const faces = [face('simsun.ttc', ['SimSun', '宋体']), face('simsunb.ttf', ['SimSun-ExtB', '宋体-ExtB'])];
    expect(pathsFor('rare', ...faces)).toEqual(['simsunb.ttf']);
    expect(pathsFor('song', ...faces)).toEqual(['simsun.ttc']);
  });
});
