import { type ThemeConfig, theme } from 'antd';
import type { Language } from '../../shared/language/wording.ts';

const CHINESE_FACES =
  "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

/** In English the Latin faces come first: Chinese ones draw quotation marks a full square wide. */
const FACES: Readonly<Record<Language, string>> = {
  zh: CHINESE_FACES,
  en: `'Segoe UI', 'Helvetica Neue', 'Noto Sans', ${CHINESE_FACES}`,
};

const SHARED: ThemeConfig['token'] = {
  fontSize: 14,
  borderRadius: 4,
  motionDurationMid: '0.12s',
};

const LIGHT: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...SHARED,
    colorPrimary: '#1f4b7a',
    colorPrimaryHover: '#2c6199',
    colorPrimaryActive: '#163a61',
    colorPrimaryBg: '#e9f0f7',
    colorPrimaryBgHover: '#dbe6f1',
    colorPrimaryBorder: '#9db9d6',
    colorInfo: '#1f4b7a',
    colorInfoBg: '#e9f0f7',
    colorInfoBorder: '#9db9d6',
    colorLink: '#1f4b7a',
    colorLinkHover: '#2c6199',
    colorError: '#b8342b',
    colorErrorBg: '#fbeeec',
    colorErrorBorder: '#e9b3ae',
    colorWarning: '#8a5a00',
    colorWarningBg: '#fbf4e3',
    colorWarningBorder: '#e5c987',
    colorSuccess: '#2f6b3a',
    colorSuccessBg: '#eaf4ec',
    colorSuccessBorder: '#a9cfb1',
    colorTextSecondary: '#4d5561',
    colorTextTertiary: '#5f6671',
    colorTextDescription: '#5a626d',
    colorTextPlaceholder: '#676e79',
    colorBgLayout: '#f4f5f7',
    controlItemBgActive: '#e4ecf5',
    controlItemBgHover: '#eff2f6',
  },
};

const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...SHARED,
    // The dark theme darkens what it is given.
    colorPrimary: '#86b8f0',
    colorInfo: '#86b8f0',
    colorInfoBg: '#1b2a3b',
    colorInfoBorder: '#39587a',
    colorPrimaryHover: '#8fb8e4',
    colorPrimaryActive: '#6896c4',
    colorPrimaryBg: '#1b2a3b',
    colorPrimaryBgHover: '#22364c',
    colorPrimaryBorder: '#39587a',
    colorLink: '#8fbdf2',
    colorLinkHover: '#9cc4ee',
    colorError: '#ff9186',
    colorErrorBg: '#331b1a',
    colorErrorBorder: '#6b302c',
    colorWarning: '#d9a441',
    colorWarningBg: '#2f2712',
    colorWarningBorder: '#5e4c1c',
    colorSuccess: '#7fbf8a',
    colorSuccessBg: '#17281b',
    colorSuccessBorder: '#325a3b',
    // On the lighter blue of the dark theme, dark letters are the readable ones.
    colorTextLightSolid: '#10161d',
    colorTextSecondary: '#b4bac3',
    colorTextTertiary: '#9aa1ab',
    colorTextDescription: '#a5acb6',
    colorTextPlaceholder: '#949ba6',
    colorBgLayout: '#15181c',
    controlItemBgActive: '#1a2b40',
    controlItemBgHover: '#22282f',
  },
  components: {
    // What is chosen lies above its track, as it does in the light.
    Segmented: { trackBg: '#1d2126', itemSelectedBg: '#353c46', itemHoverBg: '#272d35' },
  },
};

/** 黛蓝 for what can be done, 朱红 for what is wrong; every text at least 4.5 : 1 on its ground. */
export function themeOf(language: Language, isDark: boolean): ThemeConfig {
  const { token, ...algorithm } = isDark ? DARK : LIGHT;
  return { ...algorithm, token: { ...token, fontFamily: FACES[language] } };
}
