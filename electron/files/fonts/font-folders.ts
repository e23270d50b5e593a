import { posix, win32 } from 'node:path';

/** What of a computer decides where its fonts lie. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** macOS keeps the fonts that are fetched when they are first used in folders counted by its versions. */
const MAC_ASSETS = ['3', '4', '5', '6', '7', '8'].map(
  (version) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${version}`,
);

/** The folders in which a computer keeps fonts, those of everybody before the person's own; not all need be there. */
export function fontFolders({ platform, home, environment }: Computer): string[] {
  switch (platform) {
    case 'win32': {
      const local = environment.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local');
      return [
        win32.join(environment.WINDIR ?? 'C:\\Windows', 'Fonts'),
        win32.join(local, 'Microsoft', 'Windows', 'Fonts'),
      ];
    }
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', ...MAC_ASSETS, posix.join(home, 'Library', 'Fonts')];
    default: {
      const data = environment.XDG_DATA_HOME ?? posix.join(home, '.local', 'share');
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        posix.join(data, 'fonts'),
        posix.join(home, '.fonts'),
      ];
    }
  }
}
