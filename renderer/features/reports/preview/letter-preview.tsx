import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { CompoundSelect } from '../compound-select.tsx';
import type { Addressee } from '../wanted.ts';
import { WORDS } from '../words.ts';
import styles from './preview.module.css';
import { PrintedPreview } from './printed-preview.tsx';

/** The letters one after the other, each as it will be printed. */
export function LetterPreview({ addressees }: { readonly addressees: readonly Addressee[] }) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const found = addressees.findIndex(({ code }) => code === chosen);
  const place = Math.max(found, 0);
  const compound = addressees[place];
  if (compound === undefined) return null;
  const step = (by: number) => setChosen(addressees[place + by]?.code ?? compound.code);
  return (
    <PrintedPreview
      document={{ kind: 'letter', code: compound.code }}
      label={say({ zh: `${compound.name}评估意见书`, en: `Letter to ${compound.name}` })}
      choice={
        <span className={styles.choice}>
          <Button
            size="small"
            icon={<LeftOutlined />}
            aria-label={say(WORDS.before)}
            title={say(WORDS.before)}
            disabled={place === 0}
            onClick={() => step(-1)}
          />
          <CompoundSelect
            className={styles.compound}
            label={say(WORDS.whichCompound)}
            compounds={addressees}
            code={compound.code}
            onChoose={setChosen}
          />
          <Button
            size="small"
            icon={<RightOutlined />}
            aria-label={say(WORDS.next)}
            title={say(WORDS.next)}
            disabled={place === addressees.length - 1}
            onClick={() => step(1)}
          />
        </span>
      }
    />
  );
}
