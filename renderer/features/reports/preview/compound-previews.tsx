import { useLanguage } from '../../../lib/language.ts';
import { CompoundSelect } from '../compound-select.tsx';
import type { Addressee } from '../wanted.ts';
import { WORDS } from '../words.ts';
import styles from './preview.module.css';
import { type OneOfSeries, SeriesPreview } from './series-preview.tsx';

interface Props {
  readonly compounds: readonly Addressee[];
}

/** The letters to some compounds one after the other. */
export function LetterPreview({ compounds }: Props) {
  const { say } = useLanguage();
  const series = compounds.map(({ code, name }) => ({
    key: code,
    label: say({ zh: `${name}评估意见书`, en: `Letter to ${name}` }),
    document: { kind: 'letter', code } as const,
  }));
  return <CompoundSeries compounds={compounds} series={series} />;
}

/** The portraits of some compounds one after the other. */
export function PortraitPreview({ compounds }: Props) {
  const { say } = useLanguage();
  const series = compounds.map(({ code, name }) => ({
    key: code,
    label: say({ zh: `${name}画像`, en: `Portrait of ${name}` }),
    document: { kind: 'portrait', code } as const,
  }));
  return <CompoundSeries compounds={compounds} series={series} />;
}

function CompoundSeries({ compounds, series }: Props & { readonly series: readonly OneOfSeries[] }) {
  const { say } = useLanguage();
  return (
    <SeriesPreview
      series={series}
      chooser={(code, onChoose) => (
        <CompoundSelect
          className={styles.compound}
          label={say(WORDS.whichCompound)}
          compounds={compounds}
          code={code}
          onChoose={onChoose}
        />
      )}
    />
  );
}
