import type { CompoundCard } from '../../../../shared/contract/scores/card.ts';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { RankPlace } from '../../../../shared/contract/scores/standing.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { CertaintySign } from '../changes/certainty-sign.tsx';
import { ChangeSign } from '../ranking/change-sign.tsx';
import { GradeSign } from '../ranking/grade-sign.tsx';
import { WORDS } from '../words.ts';
import styles from './card-head.module.css';
import { CardLinks } from './card-links.tsx';
import { YearBefore } from './year-before.tsx';

interface Props {
  readonly card: CompoundCard;
  readonly ranking: Pick<Ranking, 'grades'>;
}

/** Who it is, what it has and where it stands. */
export function CardHead({ card, ranking }: Props) {
  const { say } = useLanguage();
  const { name, code, typeName, subdistrict, committee, households, score, grade, gap } = card;
  return (
    <header className={styles.head}>
      <h2 className={styles.name} aria-live="polite">
        {name} <span className={styles.code}>{code}</span>
      </h2>
      <p className={styles.line}>
        {[typeName, subdistrict, committee].join(' · ')}
        {households !== null && say({ zh: ` · ${households} 户`, en: ` · ${households} households` })}
      </p>
      <p className={styles.score}>
        {score === null ? (
          <span className={styles.withheld}>{say(WORDS.withheld)}</span>
        ) : (
          <>
            <strong className={styles.figure}>{score}</strong>
            <GradeSign grade={grade} grades={ranking.grades} />
            <Change card={card} />
          </>
        )}
        {gap !== null && <span className={styles.line}>{say(gap)}</span>}
      </p>
      <Places card={card} />
      <YearBefore card={card} />
      <ShortSample card={card} />
      <StoredRun card={card} />
      <CardLinks card={card} />
    </header>
  );
}

function Change({ card: { change, digits, code, phase } }: Pick<Props, 'card'>) {
  if (change === null) return null;
  const amount = Math.abs(change.score ?? 0).toFixed(digits);
  return (
    <>
      <ChangeSign gained={change.score} amount={amount} unit="points" />
      {phase === 'end' && <Judged code={code} />}
    </>
  );
}

/** Whether the change since mid-year is more than what samples let expect; pointed at, why. */
function Judged({ code }: { readonly code: string }) {
  const { say } = useLanguage();
  const { value } = useRead('changes.compound', { code });
  if (value === null || value.certainty === null || value.certainty === 'same') return null;
  return (
    <span title={say(value.sentence)}>
      <CertaintySign certainty={value.certainty} />
    </span>
  );
}

function Places({ card: { places, typeName, subdistrict } }: Pick<Props, 'card'>) {
  const { say } = useLanguage();
  if (places.type.rank === null) return null;
  const place = (name: string, { rank, of }: RankPlace) =>
    say({ zh: `${name}第 ${rank} / ${of}`, en: `${name}: ${rank} of ${of}` });
  return (
    <p className={styles.line}>
      {[
        place(say({ zh: `${typeName}类内`, en: typeName }), places.type),
        place(say({ zh: '全区', en: 'district' }), places.district),
        place(subdistrict, places.subdistrict),
      ].join(' · ')}
    </p>
  );
}

/** That the figures rest on fewer responses than were planned. */
function ShortSample({ card: { shortSample } }: Pick<Props, 'card'>) {
  const { say } = useLanguage();
  if (shortSample === null) return null;
  return (
    <p className={styles.stored} role="note">
      {`⚠ ${say(shortSample)}`}
    </p>
  );
}

/** An explanation is of the evidence as it stands: here is what the stored run says instead, if it does. */
function StoredRun({ card: { run } }: Pick<Props, 'card'>) {
  const { language, say } = useLanguage();
  if (run.standing !== 'outdated' || run.createdAt === null) return null;
  const at = sayMoment(run.createdAt, language);
  const kept =
    run.score === null
      ? WORDS.withheld
      : { zh: `${run.score} ${run.grade}`, en: `${run.score} ${run.grade}` };
  return (
    <p className={styles.stored} role="note">
      {say({
        zh: `以下依据现有数据和导则；${at} 保存的成绩是：${kept.zh}。重新评分后两者一致。`,
        en: `This explains guideline and evidence as they stand; the scores kept ${at} say: ${kept.en}. Score again to bring them together.`,
      })}
    </p>
  );
}
