import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { GuidelineDifference, Part } from '../../../../shared/guideline/differences/difference.ts';
import { guidelineDifferences } from '../../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { problemSpot } from '../../../../shared/guideline/editing/problem-spot.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { useDocument } from '../draft/document.tsx';
import { Field } from '../fields/field.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { useGoToSpot } from '../frame/use-go-to-spot.ts';
import { SECTION_WORDS } from '../frame/words.ts';
import { GuidelineChoice } from '../versions/guideline-choice.tsx';
import { DRAFT, useGuidelineOf } from '../versions/use-guideline-of.ts';
import styles from './differences.module.css';
import { DIFFERENCE_WORDS } from './words.ts';

/** What differs between any two of the draft and the versions, in sentences. */
export function DifferencesSection() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const current = useRead('guideline.current', {}).value?.number ?? 1;
  const before = params.get('before') ?? String(current);
  const after = params.get('after') ?? DRAFT;
  const choose = (side: 'before' | 'after') => (word: string) =>
    setParams((known) => new URLSearchParams({ ...Object.fromEntries(known), [side]: word }), {
      replace: true,
    });
  return (
    <>
      <SectionTitle title={say(DIFFERENCE_WORDS.title)} text={say(DIFFERENCE_WORDS.text)} />
      <div className={styles.choices}>
        <Field label={say(DIFFERENCE_WORDS.before)}>
          {({ id }) => <GuidelineChoice id={id} value={before} onChange={choose('before')} />}
        </Field>
        <Field label={say(DIFFERENCE_WORDS.after)}>
          {({ id }) => <GuidelineChoice id={id} value={after} onChange={choose('after')} />}
        </Field>
      </div>
      <Differences before={before} after={after} />
    </>
  );
}

const PARTS: readonly Part[] = [
  'guideline',
  'types',
  'grades',
  'indicators',
  'questions',
  'metrics',
  'bonuses',
  'deductions',
  'vetoes',
  'weightOrigins',
];

function Differences({ before, after }: { readonly before: string; readonly after: string }) {
  const { say } = useLanguage();
  const earlier = useGuidelineOf(before);
  const later = useGuidelineOf(after);
  const differences = useMemo(
    () => (earlier === null || later === null ? null : guidelineDifferences(earlier, later)),
    [earlier, later],
  );
  if (differences === null) return <Loading />;
  if (differences.length === 0) return <p>{say(DIFFERENCE_WORDS.none)}</p>;
  return PARTS.map((part) => {
    const here = differences.filter(({ where }) => where.part === part);
    return here.length === 0 ? null : <PartOf key={part} differences={here} isJumping={after === DRAFT} />;
  });
}

interface PartProps {
  readonly differences: readonly GuidelineDifference[];
  /** Whether the later one is on the screen, so that a sentence can lead to its place. */
  readonly isJumping: boolean;
}

function PartOf({ differences, isJumping }: PartProps) {
  const { say, language } = useLanguage();
  const { guideline } = useDocument();
  const goTo = useGoToSpot();
  const spots = differences.map(({ where }) => problemSpot(guideline, where.path));
  const [first] = spots;
  return (
    <section>
      <h3 className={styles.part}>
        {first !== undefined && say(SECTION_WORDS[first.section])}{' '}
        {say(DIFFERENCE_WORDS.count(differences.length))}
      </h3>
      <ul className={styles.list}>
        {differences.map((difference, index) => {
          const spot = spots[index];
          const sentence = sayDifference(difference)[language];
          return (
            <li key={`${difference.where.path} ${difference.change} ${sentence}`}>
              {isJumping && spot !== undefined ? (
                <button type="button" className={styles.difference} onClick={() => goTo(spot)}>
                  {sentence}
                </button>
              ) : (
                <div className={styles.difference}>{sentence}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
