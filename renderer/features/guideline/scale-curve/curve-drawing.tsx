import type { CurvePoint } from '../../../../shared/guideline/editing/scale-curve.ts';
import styles from './scale-curve.module.css';

/** A line of the drawing. */
export interface DrawnCurve {
  readonly key: string;
  readonly corners: readonly CurvePoint[];
  readonly isBase: boolean;
  /** How it is dashed; undefined for a whole line. */
  readonly dashes: string | undefined;
}

interface Props {
  readonly label: string;
  readonly curves: readonly DrawnCurve[];
  readonly range: readonly [least: number, greatest: number];
  /** What the highest line can earn. */
  readonly most: number;
  readonly marked: CurvePoint;
}

const WIDTH = 560;
const HEIGHT = 160;
const LEFT = 40;
const BOTTOM = 24;
const TOP = 12;
const RIGHT = 16;

/** How many points each value earns, drawn; the value that is being tried is marked. */
export function CurveDrawing({ label, curves, range: [least, greatest], most, marked }: Props) {
  const x = (v: number) => LEFT + ((v - least) / (greatest - least)) * (WIDTH - LEFT - RIGHT);
  const y = (earned: number) => HEIGHT - BOTTOM - (earned / most) * (HEIGHT - BOTTOM - TOP);
  const line = ({ corners }: DrawnCurve) => corners.map(({ v, earned }) => `${x(v)},${y(earned)}`).join(' ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={styles.drawing}>
      {[0, most / 2, most].map((earned) => (
        <line
          key={earned}
          className={styles.grid}
          x1={LEFT}
          x2={WIDTH - RIGHT}
          y1={y(earned)}
          y2={y(earned)}
        />
      ))}
      <text className={styles.axis} x={LEFT - 6} y={y(0) + 4} textAnchor="end">
        0
      </text>
      <text className={styles.axis} x={LEFT - 6} y={y(most) + 4} textAnchor="end">
        {most}
      </text>
      <text className={styles.axis} x={LEFT} y={HEIGHT - 6}>
        {shortly(least)}
      </text>
      <text className={styles.axis} x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
        {shortly(greatest)}
      </text>
      {curves.map((curve) => (
        <polyline
          key={curve.key}
          points={line(curve)}
          className={curve.isBase ? styles.base : styles.type}
          strokeDasharray={curve.dashes}
        />
      ))}
      <line className={styles.plumb} x1={x(marked.v)} x2={x(marked.v)} y1={y(marked.earned)} y2={y(0)} />
      <circle className={styles.mark} cx={x(marked.v)} cy={y(marked.earned)} r={5} />
    </svg>
  );
}

function shortly(value: number): string {
  return String(Number(value.toPrecision(4)));
}
