import type {
  ComparedLine,
  ComparedSide,
  CompoundComparisonView,
  EarnedPoints,
} from '../../../../shared/contract/scores/comparison.ts';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import { GradeSign } from '../ranking/grade-sign.tsx';
import { WORDS } from '../words.ts';
import styles from './compared-table.module.css';
import { LeadText } from './lead-text.tsx';

interface Props {
  readonly comparison: CompoundComparisonView;
  readonly ranking: Pick<Ranking, 'grades' | 'types'>;
  /** By code, what is said of compounds of which too few responses came in. */
  readonly short: ReadonlyMap<string, Wording>;
}

/** Two compounds in one table: who they are, where they stand, and what each earned in every indicator. */
export function ComparedTable({ comparison, ranking, short }: Props) {
  const { say } = useLanguage();
  const { sides, lead, parts, digits } = comparison;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {say({
            zh: '依据现有数据和导则；差距为第一个减第二个，类型分值不同的指标不比较。',
            en: 'By guideline and evidence as they stand; the lead is first minus second, where both types give the same points.',
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '指标', en: 'Indicator' })}</th>
            {sides.map((side) => (
              <SideHeading
                key={side.code}
                side={side}
                ranking={ranking}
                shortSample={short.get(side.code) ?? null}
              />
            ))}
            <th scope="col" className={styles.end}>
              {say({ zh: '差距（分）', en: 'Lead' })}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.total}>
            <th scope="row">{say({ zh: '总分', en: 'Score' })}</th>
            {sides.map(({ code, score }) => (
              <td key={code} className={styles.end}>
                {score ?? say(WORDS.withheld)}
              </td>
            ))}
            <td className={styles.end}>
              <LeadText lead={lead} digits={digits} />
            </td>
          </tr>
        </tbody>
        {parts.map(({ phase, lines }) => (
          <tbody key={phase}>
            {parts.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.part}>
                  {say(PHASE_NAMES[phase])}
                </th>
              </tr>
            )}
            {lines.map((line) => (
              <Line key={line.id} line={line} digits={digits} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface HeadingProps extends Pick<Props, 'ranking'> {
  readonly side: ComparedSide;
  readonly shortSample: Wording | null;
}

function SideHeading({ side, ranking, shortSample }: HeadingProps) {
  const { say } = useLanguage();
  const { name, typeName, subdistrict, grade, places, gap } = side;
  const { rank, of } = places.type;
  return (
    <th scope="col" className={styles.side}>
      <span className={styles.name}>{name}</span>
      <span className={styles.where}>{[typeName, subdistrict].join(' · ')}</span>
      <span className={styles.where}>
        {rank === null
          ? gap !== null && say(gap)
          : say({ zh: `类内第 ${rank} / ${of}`, en: `${rank} of ${of} in its type` })}
      </span>
      <GradeSign grade={grade} grades={ranking.grades} />
      {shortSample !== null && <span className={styles.caution}>{`⚠ ${say(shortSample)}`}</span>}
    </th>
  );
}

function Line({ line, digits }: { readonly line: ComparedLine; readonly digits: number }) {
  const { id, name, depth, isLeaf, sides, lead } = line;
  return (
    <tr className={isLeaf ? undefined : styles.branch}>
      <th scope="row" style={{ paddingInlineStart: 8 + depth * 16 }}>
        {id} {name}
      </th>
      {sides.map((earned, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two sides never change places
        <td key={side}>
          <Earned earned={earned} />
        </td>
      ))}
      <td className={styles.end}>
        <LeadText lead={lead} digits={digits} />
      </td>
    </tr>
  );
}

function Earned({ earned }: { readonly earned: EarnedPoints }) {
  const { say } = useLanguage();
  if (earned === null) return <span className={styles.none}>{say(WORDS.notApplied)}</span>;
  return (
    <span className={styles.earned}>
      <ShareBar share={earned.share} />
      {earned.earned === null ? (
        <span className={styles.none}>{say(earned.hidden ? WORDS.hidden : WORDS.noEvidence)}</span>
      ) : (
        <span>
          {earned.earned} <span className={styles.none}>/ {earned.points}</span>
        </span>
      )}
    </span>
  );
}
