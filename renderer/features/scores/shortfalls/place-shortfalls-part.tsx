import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type {
  CommonShortfallRow,
  ShortfallGroupLevel,
  ShortfallPlace,
} from '../../../../shared/contract/shortfalls.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { percentText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useRead } from '../../../lib/operations.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CommonTable } from './common-table.tsx';
import { ShortCompoundsDrawer } from './short-compounds-drawer.tsx';
import styles from './shortfalls-view.module.css';

interface Props {
  readonly phase: Phase;
  readonly level: ShortfallGroupLevel;
  /** The place that is asked for; the first one where it is none of these. */
  readonly place: string | null;
  readonly onChoose: (key: string) => void;
}

/** 共性短板 of one place of a level; a row opens who fell short. */
export function PlaceShortfallsPart({ phase, level, place, onChoose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('shortfalls.places', { phase, level });
  const [opened, setOpened] = useState<CommonShortfallRow | null>(null);
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (value === null) return <Loading />;
  const chosen = value.places.find(({ key }) => key === place) ?? value.places[0];
  if (chosen === undefined) return null;
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        {value.places.length > 1 && (
          <PlaceChoice places={value.places} value={chosen.key} onChange={onChoose} />
        )}
        <p className={styles.note}>
          {say({
            zh: `已评分 ${chosen.scored} / ${chosen.compounds} 个小区；得分率低于 ${percentText(value.below)} 为短板。点一行看是哪些小区。`,
            en: `${chosen.scored} of ${chosen.compounds} compounds scored; short is below ${percentText(value.below)} of the points. A row opens its compounds.`,
          })}
        </p>
      </div>
      <Leaves phase={phase} level={level} place={chosen} onOpen={setOpened} />
      {opened !== null && (
        <ShortCompoundsDrawer
          asked={{ phase, level, key: chosen.key, leaf: opened.leaf }}
          title={`${chosen.name} · ${opened.leaf} ${opened.name}`}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

interface LeavesProps extends Pick<Props, 'phase' | 'level'> {
  readonly place: ShortfallPlace;
  readonly onOpen: (leaf: CommonShortfallRow) => void;
}

function Leaves({ phase, level, place, onOpen }: LeavesProps) {
  const { value, problems } = useRead('shortfalls.place', { phase, level, key: place.key });
  // The last place stays until the next is there.
  const known = useLastKnown(value);
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (known === null) return <Loading />;
  return <CommonTable place={known} level={level} onOpen={onOpen} />;
}

interface ChoiceProps {
  readonly places: readonly ShortfallPlace[];
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Finds a place by name or 拼音. */
function PlaceChoice({ places, value, onChange }: ChoiceProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => nameFinder(places, ({ name }) => [name]), [places]);
  return (
    <Select
      className={styles.choice ?? ''}
      aria-label={say({ zh: '选一处', en: 'Place' })}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      onChange={(key) => {
        setTyped('');
        if (key !== null) onChange(key);
      }}
      notFoundContent={say({ zh: '没有这样的地方', en: 'No such place' })}
      options={finder.filter(typed).map(({ key, name }) => ({ value: key, label: name }))}
    />
  );
}
