import type {
  ComparisonsDescription,
  DescribedRound,
  RoundsDescription,
  WeightDescription,
} from '../../../../shared/guideline/weights/weight-description.ts';
import { ORIGIN_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import { useLanguage } from '../../../lib/language.ts';
import { FigureTable } from '../../../ui/figure-table.tsx';
import styles from './weights.module.css';
import { WEIGHT_WORDS } from './words.ts';

/** Where the points of one group come from, with everything that was kept of it. */
export function OriginView({ description }: { readonly description: WeightDescription }) {
  const { say } = useLanguage();
  const { of, name, points, note, method, children } = description;
  const title = of === null ? say(WEIGHT_WORDS.firstLevel) : `${of} ${name}`;
  return (
    <>
      <div className={styles.line}>
        <h3 className={styles.heading}>{`${title} · ${points}`}</h3>
        <span>{say(ORIGIN_WORDS[method])}</span>
      </div>
      {note !== '' && <p className={styles.note}>{note}</p>}
      <FigureTable
        label={title}
        headings={(method === 'direct' ? DIRECT : WEIGHED).map((heading) => say(heading))}
        rows={children.map((child) => [
          `${child.id} ${child.name}`,
          String(child.points),
          ...(method === 'direct' ? [] : [figure(child.weight, 4), figure(child.implied, 2)]),
        ])}
      />
      {method === 'ahp' && <Comparisons description={description} />}
      {method === 'delphi' && <Rounds description={description} />}
    </>
  );
}

const DIRECT = [WEIGHT_WORDS.indicator, WEIGHT_WORDS.points];
const WEIGHED = [...DIRECT, WEIGHT_WORDS.weight, WEIGHT_WORDS.implied];

function Comparisons({ description }: { readonly description: ComparisonsDescription }) {
  const { say } = useLanguage();
  const { children, matrix, lambda, index, ratio } = description;
  const ids = children.map(({ id }) => id);
  return (
    <>
      <p className={styles.line}>
        <strong>{say(WEIGHT_WORDS.consistent(figure(ratio, 4)))}</strong>
        <span>{say(WEIGHT_WORDS.ahpFacts(figure(lambda, 4), figure(index, 4)))}</span>
      </p>
      <FigureTable
        label={say(WEIGHT_WORDS.matrix)}
        headings={[say(WEIGHT_WORDS.matrix), ...ids]}
        rows={matrix.map((row, place) => [ids[place] ?? '', ...row.map((times) => figure(times, 3))])}
      />
    </>
  );
}

function Rounds({ description: { rounds } }: { readonly description: RoundsDescription }) {
  return rounds.map((round, index) => <Round key={rounds.indexOf(round)} round={round} number={index + 1} />);
}

function Round({ round, number }: { readonly round: DescribedRound; readonly number: number }) {
  const { say } = useLanguage();
  const { experts, children, authority } = round;
  const headings = [
    WEIGHT_WORDS.round(number),
    WEIGHT_WORDS.raters,
    WEIGHT_WORDS.mean,
    WEIGHT_WORDS.deviation,
    WEIGHT_WORDS.variation,
  ];
  return (
    <>
      <p className={styles.note}>{say(WEIGHT_WORDS.experts(experts.length, figure(authority, 3)))}</p>
      <FigureTable
        label={say(WEIGHT_WORDS.round(number))}
        headings={headings.map(say)}
        rows={children.map(({ id, name, raters, mean, deviation, variation }) => [
          `${id} ${name}`,
          String(raters),
          figure(mean, 2),
          figure(deviation, 2),
          figure(variation, 3),
        ])}
      />
    </>
  );
}

function figure(value: number | null, digits: number): string {
  return value === null ? '—' : String(Number(value.toFixed(digits)));
}
