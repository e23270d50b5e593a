import { Select } from 'antd';
import type { ReportChoices } from '../../../../shared/contract/report-choices.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './preview.module.css';
import { type OneOfSeries, SeriesPreview } from './series-preview.tsx';

/** The bulletins of some subdistricts one after the other. */
export function BulletinPreview({ subdistricts }: Pick<ReportChoices, 'subdistricts'>) {
  const { say } = useLanguage();
  const series = subdistricts.map(({ name }) => ({
    key: name,
    name,
    label: say({ zh: `${name}通报`, en: `Bulletin of ${name}` }),
    document: { kind: 'bulletin', subdistrict: name } as const,
  }));
  return <NamedSeries series={series} label={say(WORDS.whichSubdistrict)} />;
}

/** The sheets of some committees one after the other. */
export function CommitteePreview({ committees }: Pick<ReportChoices, 'committees'>) {
  const { say } = useLanguage();
  const series = committees.map(({ subdistrict, name }) => ({
    key: `${subdistrict}/${name}`,
    name: `${name}（${subdistrict}）`,
    label: say({ zh: `${name}清单`, en: `Sheet of ${name}` }),
    document: { kind: 'committee-sheet', subdistrict, committee: name } as const,
  }));
  return <NamedSeries series={series} label={say(WORDS.whichCommittee)} />;
}

interface SeriesProps {
  readonly series: readonly (OneOfSeries & { readonly name: string })[];
  readonly label: string;
}

function NamedSeries({ series, label }: SeriesProps) {
  return (
    <SeriesPreview
      series={series}
      chooser={(key, onChoose) => (
        <Select
          size="small"
          className={styles.compound ?? ''}
          aria-label={label}
          showSearch={{ optionFilterProp: 'label' }}
          value={key}
          options={series.map((one) => ({ value: one.key, label: one.name }))}
          onChange={onChoose}
        />
      )}
    />
  );
}
