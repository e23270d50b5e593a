import { ConfigProvider, theme } from 'antd';
import type { PropsWithChildren } from 'react';
import styles from './read-only.module.css';

/** Lets nothing below be filled in, yet everything be read as well as what can be; what could only be pressed to change it is not there. */
export function ReadOnly({ isOn, children }: PropsWithChildren<{ readonly isOn: boolean }>) {
  const { token } = theme.useToken();
  const readable = { token: { colorTextDisabled: token.colorText }, cssVar: { key: 'daoze-read-only' } };
  return (
    <ConfigProvider componentDisabled={isOn} {...(isOn ? { theme: readable } : {})}>
      <div className={isOn ? styles.readOnly : styles.writable}>{children}</div>
    </ConfigProvider>
  );
}
