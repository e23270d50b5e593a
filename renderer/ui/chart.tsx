import { Button } from 'antd';
import { lazy, Suspense, useId, useState } from 'react';
import type { Chart as ChartData } from '../../shared/chart/chart.ts';
import { useLanguage } from '../lib/language.ts';
import styles from './chart.module.css';
import { FigureTable } from './figure-table.tsx';

const ChartDrawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }));

interface ChartProps {
  readonly chart: ChartData;
  /** Called with the id of the point that was clicked, for a compound its code. */
  readonly onChoose?: (id: string) => void;
}

/** A chart with its title and how it is read; the same figures can be had as a table. */
export function Chart({ chart, onChoose }: ChartProps) {
  const { title, note, table, height, option } = chart;
  const { say } = useLanguage();
  const [isTable, setIsTable] = useState(false);
  const heading = useId();
  return (
    <figure className={styles.figure} aria-labelledby={heading}>
      <figcaption className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Button size="small" type="text" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {say(AS_TABLE)}
        </Button>
      </figcaption>
      {isTable ? (
        <FigureTable {...table} label={title} />
      ) : (
        <>
          <Suspense fallback={<div style={{ height }} />}>
            <ChartDrawing option={option} height={height} label={`${title}。${note}`} onChoose={onChoose} />
          </Suspense>
          <p className={styles.note}>{note}</p>
        </>
      )}
    </figure>
  );
}

const AS_TABLE = { zh: '以表格查看', en: 'Show as table' };
