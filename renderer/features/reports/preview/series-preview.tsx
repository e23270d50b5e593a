import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PrintedDocument } from '../../../../shared/contract/reports.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './preview.module.css';
import { PrintedPreview } from './printed-preview.tsx';

/** One of many documents of a kind. */
export interface OneOfSeries {
  readonly key: string;
  /** What it is called, for screen readers. */
  readonly label: string;
  readonly document: PrintedDocument;
}

interface Props {
  readonly series: readonly OneOfSeries[];
  /** A field to choose one by its key. */
  readonly chooser: (key: string, onChoose: (key: string) => void) => ReactNode;
}

/** Documents of a kind one after the other, each as it will be printed. */
export function SeriesPreview({ series, chooser }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const place = Math.max(
    series.findIndex(({ key }) => key === chosen),
    0,
  );
  const one = series[place];
  if (one === undefined) return null;
  const step = (by: number) => () => setChosen(series[place + by]?.key ?? one.key);
  return (
    <PrintedPreview
      document={one.document}
      label={one.label}
      choice={
        <span className={styles.choice}>
          <StepButton name={WORDS.before} icon={<LeftOutlined />} isEnd={place === 0} onStep={step(-1)} />
          {chooser(one.key, setChosen)}
          <StepButton
            name={WORDS.next}
            icon={<RightOutlined />}
            isEnd={place === series.length - 1}
            onStep={step(1)}
          />
        </span>
      }
    />
  );
}

interface StepProps {
  readonly name: typeof WORDS.before;
  readonly icon: ReactNode;
  /** There is nothing further that way. */
  readonly isEnd: boolean;
  readonly onStep: () => void;
}

function StepButton({ name, icon, isEnd, onStep }: StepProps) {
  const { say } = useLanguage();
  return (
    <Button
      size="small"
      icon={icon}
      aria-label={say(name)}
      title={say(name)}
      disabled={isEnd}
      onClick={onStep}
    />
  );
}
