import type { PlaybookShelf } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './playbook.module.css';
import type { PlaybookPlace } from './use-playbook-place.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly shelves: readonly PlaybookShelf[];
  readonly found: number;
  readonly place: PlaybookPlace;
  readonly goTo: (place: Partial<PlaybookPlace>) => void;
}

/** The six aspects with their types, and how many entries stand on each. */
export function Shelves({ shelves, found, place: { aspect, type }, goTo }: Props) {
  const { say } = useLanguage();
  return (
    <nav aria-label={say(WORDS.shelves)} className={styles.shelves}>
      <Shelf
        name={say(WORDS.all)}
        count={found}
        isChosen={aspect === null && type === null}
        onChoose={() => goTo({ aspect: null, type: null })}
      />
      {shelves.map((shelf) => (
        <div key={shelf.aspect} className={styles.aspect}>
          <Shelf
            name={say(shelf.name)}
            count={shelf.count}
            isChosen={aspect === shelf.aspect && type === null}
            onChoose={() => goTo({ aspect: shelf.aspect, type: null })}
          />
          <div className={styles.types}>
            {shelf.types.map(({ code, name, count }) => (
              <Shelf
                key={code}
                name={say(name)}
                {...(code !== '' && { lang: 'zh-CN' })}
                count={count}
                isChosen={aspect === shelf.aspect && type === code}
                onChoose={() => goTo({ aspect: shelf.aspect, type: code })}
              />
            ))}
          </div>
        </div>
      ))}
    </nav>
  );
}

interface ShelfProps {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Of the name, where it is not that of the window: types are called as the guideline calls them. */
  readonly lang?: string;
}

function Shelf({ name, count, isChosen, onChoose, lang }: ShelfProps) {
  return (
    <button type="button" className={styles.shelf} aria-current={isChosen} onClick={onChoose}>
      <span lang={lang}>{name}</span>
      <span className={styles.count}>{count}</span>
    </button>
  );
}
