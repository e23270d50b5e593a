import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type PropsWithChildren, useEffect } from 'react';
import { useLanguage } from '../lib/language.ts';
import { useIsDark } from '../ui/use-is-dark.ts';
import { pageNonce } from './page-nonce.ts';
import { themeOf } from './theme.ts';

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
      theme={{ ...themeOf(language, isDark), cssVar: { key: 'daoze' }, hashed: false }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp className="app">{children}</AntApp>
    </ConfigProvider>
  );
}
