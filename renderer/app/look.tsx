import { App as AntApp, ConfigProvider, type ThemeConfig, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type PropsWithChildren, useEffect } from 'react';
import { useLanguage } from '../lib/language.ts';
import { useIsDark } from '../ui/use-is-dark.ts';

const FONTS =
  "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

const SHARED: ThemeConfig['token'] = {
  fontFamily: FONTS,
  fontSize: 14,
  borderRadius: 4,
  motionDurationMid: '0.12s',
};

/** 黛蓝 for what can be done, 朱红 for what is wrong; each at least 4.5 : 1 on its ground. */
const LIGHT: ThemeConfig = {
  algorithm: theme.defaultAlgorithm,
  token: {
    ...SHARED,
    colorPrimary: '#1f4b7a',
    colorLink: '#1f4b7a',
    colorError: '#b8342b',
    colorSuccess: '#2f6b3a',
    colorWarning: '#8a5a00',
    colorTextSecondary: '#4d5561',
    colorTextTertiary: '#646b76',
    colorTextDescription: '#5a626d',
    colorTextPlaceholder: '#6b727d',
    colorBgLayout: '#f4f5f7',
  },
};

const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...SHARED,
    colorPrimary: '#6ea3dc',
    colorLink: '#7fb0e6',
    colorError: '#ef7b70',
    colorSuccess: '#7fbf8a',
    colorWarning: '#d9a441',
    colorTextLightSolid: '#10161d',
    colorTextSecondary: '#b4bac3',
    colorTextTertiary: '#9aa1ab',
    colorTextDescription: '#a5acb6',
    colorTextPlaceholder: '#8f96a1',
    colorBgLayout: '#15181c',
  },
};

/** Colours, faces and the words of the component library, following language and theme; styles carry the page's nonce. */
export function Look({ children }: PropsWithChildren) {
  const { language } = useLanguage();
  const isDark = useIsDark();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [language, isDark]);
  return (
    <ConfigProvider
      csp={{ nonce: pageNonce() }}
      locale={language === 'zh' ? zhCN : enUS}
      theme={{ ...(isDark ? DARK : LIGHT), cssVar: { key: 'daoze' }, hashed: false }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp className="app">{children}</AntApp>
    </ConfigProvider>
  );
}

/** The nonce that whoever serves the page wrote into it. */
function pageNonce(): string {
  return document.querySelector<HTMLElement>('script[nonce], meta[property="csp-nonce"]')?.nonce ?? '';
}
