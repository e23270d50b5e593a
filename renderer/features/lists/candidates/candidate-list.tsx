import { Button } from 'antd';
import type { NeedCandidatesView, NeedCandidateView } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../../shared/contract/lists.ts';
import type { ListCategory } from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from '../lists.module.css';
import { KIND_WORDS, WORDS } from '../words.ts';
import { CandidateLine } from './candidate-line.tsx';

interface Props {
  readonly about: ListAbout;
  readonly drawn: NeedCandidatesView;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly categories: ReadonlyMap<string, ListCategory>;
  readonly onCategory: (key: string, category: ListCategory) => void;
}

const KINDS = ['question', 'topic', 'finding', 'check'] as const;

/** The candidates by where they come from, each to be ticked; those of a sort can be ticked at once. */
export function CandidateList({ about, drawn, chosen, onChoose, categories, onCategory }: Props) {
  const { say } = useLanguage();
  const { candidates, withheld } = drawn;
  if (candidates.length === 0)
    return <EmptyState title={say(WORDS.noCandidates)} text={say(WORDS.noCandidatesText)} />;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (
    <>
      <ChooseMany candidates={candidates} onChoose={onChoose} />
      {KINDS.map((kind) => {
        const inside = candidates.filter((candidate) => candidate.kind === kind);
        return inside.length === 0 ? null : (
          <section key={kind}>
            <h3 className={styles.heading}>{say(KIND_WORDS[kind])}</h3>
            <ul className={styles.candidates}>
              {inside.map((candidate) => (
                <CandidateLine
                  key={candidate.key}
                  about={about}
                  candidate={candidate}
                  isChosen={chosen.has(candidate.key)}
                  onChoose={() => toggle(candidate.key)}
                  category={categories.get(candidate.key) ?? candidate.category}
                  onCategory={(category) => onCategory(candidate.key, category)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Withheld count={withheld} />
    </>
  );
}

/** Ticks all of a sort at once. */
function ChooseMany({
  candidates,
  onChoose,
}: Pick<NeedCandidatesView, 'candidates'> & Pick<Props, 'onChoose'>) {
  const { say } = useLanguage();
  const chooseWhere = (isWanted: (candidate: NeedCandidateView) => boolean) =>
    onChoose(new Set(candidates.filter(isWanted).map(({ key }) => key)));
  return (
    <div className={styles.many}>
      <Button
        onClick={() => chooseWhere(({ standing, category }) => standing === 'new' && category !== null)}
      >
        {say(WORDS.chooseNew)}
      </Button>
      {candidates.some(({ standing }) => standing === 'outdated') && (
        <Button onClick={() => chooseWhere(({ standing }) => standing === 'outdated')}>
          {say(WORDS.chooseOutdated)}
        </Button>
      )}
    </div>
  );
}

function Withheld({ count }: { readonly count: number }) {
  const { say } = useLanguage();
  if (count === 0) return null;
  return (
    <p className={styles.reason}>
      {say({
        zh: `另有 ${count} 项因作答或访谈不足 5 人，不列示。`,
        en: `${count} more are not shown because fewer than 5 were heard.`,
      })}
    </p>
  );
}
