import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { startTransition, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './ranking.module.css';

/** Takes what compounds are looked for by; letters appear at once, whatever the table has to draw. */
export function FindField({ onFind }: { readonly onFind: (typed: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  return (
    <Input
      className={styles.find ?? ''}
      allowClear
      prefix={<SearchOutlined />}
      aria-label={say(WORDS.find)}
      placeholder={say(WORDS.find)}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        startTransition(() => onFind(target.value));
      }}
    />
  );
}
