import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { ShortfallLevel } from '../../../../shared/contract/shortfalls.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { LEVEL_NAMES } from '../../../../shared/model/names.ts';
import type { RunPhase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { WORDS } from '../words.ts';
import { OneCompound } from './one-compound.tsx';
import { PlaceShortfallsPart } from './place-shortfalls-part.tsx';
import styles from './shortfalls-view.module.css';

interface Props {
  readonly phase: RunPhase;
  readonly ranking: Ranking;
}

const LEVELS: readonly { readonly value: ShortfallLevel; readonly name: Wording }[] = [
  { value: 'type', name: LEVEL_NAMES.type },
  { value: 'subdistrict', name: LEVEL_NAMES.subdistrict },
  { value: 'committee', name: LEVEL_NAMES.committee },
  { value: 'compound', name: { zh: '小区', en: 'compound' } },
  { value: 'district', name: LEVEL_NAMES.district },
];

/** 短板: what lies below the line at a level, what would be gained, and of one compound what lifts it to the next grade. */
export function ShortfallsView({ phase, ranking }: Props) {
  const { say } = useLanguage();
  const [level, setLevel] = useKept<ShortfallLevel>('scores.shortfallLevel', 'type');
  const [params, setParams] = useSearchParams();
  const asked = params.get('level');
  const shown = LEVELS.find(({ value }) => value === asked)?.value ?? level;
  const choose = (next: ShortfallLevel) => {
    setLevel(next);
    setParams({ level: next }, { replace: true });
  };
  if (phase === 'annual') return <NoLeaves />;
  const place = params.get('place');
  const go = (key: string) => setParams({ level: shown, place: key }, { replace: true });
  return (
    <div className={styles.view}>
      <Segmented
        className={styles.levels ?? ''}
        aria-label={say({ zh: '范围', en: 'Level' })}
        value={shown}
        onChange={choose}
        options={LEVELS.map(({ value, name }) => ({ value, label: say(name) }))}
      />
      {shown === 'compound' ? (
        <OneCompound phase={phase} ranking={ranking} code={place} onChoose={go} />
      ) : (
        <PlaceShortfallsPart key={shown} phase={phase} level={shown} place={place} onChoose={go} />
      )}
    </div>
  );
}

/** The year is made of its phases and has no leaves of its own. */
function NoLeaves() {
  const { say } = useLanguage();
  return (
    <EmptyState
      title={say(WORDS.shortfalls)}
      text={say({
        zh: '全年成绩由中期和年终合成，没有自己的指标。请在上方切换到中期或年终查看短板。',
        en: 'The year is made of its phases and has no indicators of its own. Switch to mid-year or year-end above.',
      })}
    />
  );
}
