import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { describeWeightOrigin } from '../../../../shared/guideline/weights/describe-weight-origin.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { isWithin } from '../draft/problems-at.ts';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { OriginView } from './origin-view.tsx';
import styles from './weights.module.css';
import { WEIGHT_WORDS } from './words.ts';

/** Where the points come from, as far as it was kept; to be read, or taken out. */
export function WeightsSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const origins = guideline.weightOrigins ?? [];
  const remove = (index: number) =>
    change(({ weightOrigins, ...rest }) => {
      const left = (weightOrigins ?? []).toSpliced(index, 1);
      return left.length === 0 ? rest : { ...rest, weightOrigins: left };
    });
  return (
    <>
      <SectionTitle title={say(WEIGHT_WORDS.title)} text={say(WEIGHT_WORDS.text)} />
      {origins.length === 0 && <p className={styles.note}>{say(WEIGHT_WORDS.none)}</p>}
      {origins.map((origin, index) => (
        <section key={`${origin.of} ${origin.method}`} className={styles.origin}>
          <Origin index={index} />
          <span>
            <Button size="small" type="text" icon={<DeleteOutlined />} onClick={() => remove(index)}>
              {say(WEIGHT_WORDS.remove)}
            </Button>
          </span>
        </section>
      ))}
    </>
  );
}

/** One record; where it no longer fits the tree, what is wrong with it instead. */
function Origin({ index }: { readonly index: number }) {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  const { placed, sound } = useJudgement();
  const problems = placed.filter((problem) =>
    isWithin(problem, { section: 'weights', item: String(index + 1) }),
  );
  const origin = sound?.weightOrigins?.[index];
  const isSame = sound !== null && sound.weightOrigins?.length === guideline.weightOrigins?.length;
  return (
    <>
      <ProblemLines problems={problems} />
      {isSame && origin !== undefined ? (
        <OriginView description={describeWeightOrigin(origin, sound)} />
      ) : (
        <p className={styles.note}>{say(WEIGHT_WORDS.broken)}</p>
      )}
    </>
  );
}
