import { Button, Checkbox, Tag } from 'antd';
import type { ListItemView } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './lists.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly item: ListItemView;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** One item: what it is, how many asked, how far it is, what meets it, where it comes from. */
export function ItemRow({ item, isChosen, isOpen, onChoose, onOpen }: Props) {
  const { say, language } = useLanguage();
  return (
    <tr className={isOpen ? styles.open : undefined}>
      <td className={styles.tick}>
        <Checkbox checked={isChosen} aria-label={`${say(WORDS.choose)} ${item.text}`} onChange={onChoose} />
      </td>
      <td>
        <Button type="link" className={styles.text ?? ''} onClick={onOpen}>
          {item.text}
        </Button>
        <Marks item={item} />
      </td>
      {item.list === 'needs' && (
        <td className={styles.figure}>{item.asked?.toLocaleString(language) ?? '—'}</td>
      )}
      <td className={styles.state}>{say(item.stateName)}</td>
      <td className={styles.answer}>{item.list === 'needs' ? <Answer item={item} /> : item.note}</td>
      <td className={styles.source}>{item.sources.map(say).join(say({ zh: '；', en: '; ' }))}</td>
    </tr>
  );
}

function Marks({ item: { drift, isCommon, compounds } }: Pick<Props, 'item'>) {
  const { say } = useLanguage();
  return (
    <>
      {drift === null && isCommon && <Tag>{say(WORDS.common)}</Tag>}
      {drift !== null && (
        <Tag color="warning">{say(drift.kind === 'changed' ? WORDS.drifted : WORDS.commonRemoved)}</Tag>
      )}
      {compounds.length > 0 && (
        <span className={styles.beside}>
          {compounds.map(({ name }) => name).join(say({ zh: '、', en: ', ' }))}
        </span>
      )}
    </>
  );
}

function Answer({ item: { services, resources, action, isUnmatched } }: Pick<Props, 'item'>) {
  const { say } = useLanguage();
  const texts = [...services, ...resources].map(({ text }) => text);
  const all = action === '' ? texts : [...texts, action];
  return (
    <>
      {isUnmatched && <Tag color="warning">{say(WORDS.unmatched)}</Tag>}
      {all.join(say({ zh: '；', en: '; ' }))}
    </>
  );
}
