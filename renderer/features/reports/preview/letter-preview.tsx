import { useLanguage } from '../../../lib/language.ts';
import { CompoundSelect } from '../compound-select.tsx';
import type { Addressee } from '../wanted.ts';
import { WORDS } from '../words.ts';
import styles from './preview.module.css';
import { SeriesPreview } from './series-preview.tsx';

/** The letters one after the other. */
export function LetterPreview({ addressees }: { readonly addressees: readonly Addressee[] }) {
  const { say } = useLanguage();
  return (
    <SeriesPreview
      series={addressees.map(({ code, name }) => ({
        key: code,
        label: say({ zh: `${name}评估意见书`, en: `Letter to ${name}` }),
        document: { kind: 'letter', code },
      }))}
      chooser={(code, onChoose) => (
        <CompoundSelect
          className={styles.compound}
          label={say(WORDS.whichCompound)}
          compounds={addressees}
          code={code}
          onChoose={onChoose}
        />
      )}
    />
  );
}
