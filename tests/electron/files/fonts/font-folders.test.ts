import { expect, test } from 'vitest';
import { fontFolders } from '../../../../electron/files/fonts/font-folders.ts';

test('Windows: of everybody, then of the person', () => {
  const environment = { WINDIR: 'D:\\Windows', LOCALAPPDATA: 'D:\\Users\\wang\\AppData\\Local' };
  expect(fontFolders({ platform: 'win32', home: 'D:\\Users\\wang', environment })).toEqual([
    'D:\\Windows\\Fonts',
    'D:\\Users\\wang\\AppData\\Local\\Microsoft\\Windows\\Fonts',
  ]);
  expect(fontFolders({ platform: 'win32', home: 'C:\\Users\\wang', environment: {} })).toEqual([
    'C:\\Windows\\Fonts',
    'C:\\Users\\wang\\AppData\\Local\\Microsoft\\Windows\\Fonts',
  ]);
});

test('macOS: those that are fetched when they are first used, too', () => {
  const folders = fontFolders({ platform: 'darwin', home: '/Users/wang', environment: {} });
  expect(folders.slice(0, 2)).toEqual(['/System/Library/Fonts', '/Library/Fonts']);
  expect(folders).toContain('/System/Library/AssetsV2/com_apple_MobileAsset_Font7');
  expect(folders.at(-1)).toBe('/Users/wang/Library/Fonts');
});

test('Linux', () => {
  const shared = ['/usr/share/fonts', '/usr/local/share/fonts'];
  expect(fontFolders({ platform: 'linux', home: '/home/wang', environment: {} })).toEqual([
    ...shared,
    '/home/wang/.local/share/fonts',
    '/home/wang/.fonts',
  ]);
  expect(
    fontFolders({ platform: 'linux', home: '/home/wang', environment: { XDG_DATA_HOME: '/data' } }),
  ).toEqual([...shared, '/data/fonts', '/home/wang/.fonts']);
});
