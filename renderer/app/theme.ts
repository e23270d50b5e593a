import { type ThemeConfig, theme } from 'antd';

const FONTS =
  "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

const SHARED: ThemeConfig['token'] = {
  fontFamily: FONTS,
  fontSize: 14,
  borderRadius: 4,
  motionDurationMid: '0.12s',
};

/** 黛蓝 for what can be done, 朱红 for what is wrong; text is at least 4.5 : 1 on its ground. */
export const LIGHT_THEME: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...SHARED,
    colorPrimary: '#1f4b7a',
    colorPrimaryHover: '#2c6199',
    colorPrimaryActive: '#163a61',
    colorPrimaryBg: '#e9f0f7',
    colorPrimaryBgHover: '#dbe6f1',
    colorPrimaryBorder: '#9db9d6',
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
    colorTextPlaceholder: '#6b727d',
    colorBgLayout: '#f4f5f7',
    controlItemBgActive: '#e4ecf5',
    controlItemBgHover: '#eff2f6',
  },
};

export const DARK_THEME: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...SHARED,
    colorPrimary: '#6ea3dc',
    colorPrimaryHover: '#8ab6e6',
    colorPrimaryActive: '#5590cc',
    colorPrimaryBg: '#1b2a3b',
    colorPrimaryBgHover: '#22364c',
    colorPrimaryBorder: '#39587a',
    colorLink: '#7fb0e6',
    colorLinkHover: '#9cc4ee',
    colorError: '#ef7b70',
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
    colorTextPlaceholder: '#8f96a1',
    colorBgLayout: '#15181c',
    controlItemBgActive: '#1d3047',
    controlItemBgHover: '#22282f',
  },
};
