import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitFilePaths } from '../../../electron/usecases/fit-file-paths.ts';
import type { FilePlace } from '../../../electron/usecases/report-names.ts';

function place(name: string, ...folders: string[]): FilePlace {
  return { folders, name, extension: 'pdf' };
}

describe('paths of files', () => {
  test('stand below the folder, with names that every system takes', () => {
    expect(fitFilePaths('/out', [place('C1-"一/二"', '新/泾镇', '第1居委会')])).toEqual([
      join('/out', '新_泾镇', '第1居委会', 'C1-_一_二_.pdf'),
    ]);
  });

  test('that would be one file are numbered', () => {
    const places = [place('甲/乙'), place('甲:乙'), place('甲?乙')];
    expect(fitFilePaths('/out', places)).toEqual(
      ['甲_乙.pdf', '甲_乙-2.pdf', '甲_乙-3.pdf'].map((name) => join('/out', name)),
    );
  });

  test('that only a system which tells A from a keeps apart are numbered, too', () => {
    const places = [place('Garden'), place('GARDEN'), place('é'), place('e\u0301')];
    expect(fitFilePaths('/out', places)).toEqual(
      ['Garden.pdf', 'GARDEN-2.pdf', 'é.pdf', 'é-2.pdf'].map((name) => join('/out', name)),
    );
  });

  test('never fall on a number that a name has of itself', () => {
    const places = [place('甲-2'), place('甲'), place('甲')];
    expect(new Set(fitFilePaths('/out', places)).size).toBe(3);
  });

  test('are no longer than 240 characters: the longest name is cut first', () => {
    const folder = `/${'文'.repeat(119)}`;
    const names = [place(`C0001-${'花'.repeat(80)}`, '评估意见书-2026-mid', '华阳路街道', '居'.repeat(70))];
    const [path = ''] = fitFilePaths(folder, names);
    expect(path.length).toBeLessThanOrEqual(240);
    expect(path).toContain(join('评估意见书-2026-mid', '华阳路街道', '居居居'));
    expect(path).toContain('C0001-花花花');
  });

  test('are still told apart after they were cut', () => {
    const folder = `/${'文'.repeat(150)}`;
    const names = ['一', '二'].map((end) => place(`C0001-${'花'.repeat(70)}${end}`, '华阳路街道'));
    const paths = fitFilePaths(folder, names);
    expect(new Set(paths).size).toBe(2);
    expect(paths.every((path) => path.length <= 240)).toBe(true);
  });

  test('keep the beginning of a name, where the folder leaves no room', () => {
    const [path = ''] = fitFilePaths(`/${'文'.repeat(260)}`, [place('C0001-兆丰嘉园一期二期三期')]);
    expect(path.endsWith('C0001-兆丰嘉园一期.pdf')).toBe(true);
  });
});
