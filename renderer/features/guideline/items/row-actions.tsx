import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import styles from './item-table.module.css';
import { withMoved } from './list-changes.ts';
import { ITEM_WORDS } from './words.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  readonly index: number;
  readonly name: string;
}

/** Moving a thing among its likes, and taking it out. */
export function RowActions<Item>({ items, onChange, index, name }: Props<Item>) {
  const { say } = useLanguage();
  const move = (to: number) => onChange(withMoved(items, index, to));
  return (
    <td className={styles.actions}>
      <Button
        type="text"
        icon={<ArrowUpOutlined />}
        disabled={index === 0}
        aria-label={say(ITEM_WORDS.up(name))}
        onClick={() => move(index - 1)}
      />
      <Button
        type="text"
        icon={<ArrowDownOutlined />}
        disabled={index === items.length - 1}
        aria-label={say(ITEM_WORDS.down(name))}
        onClick={() => move(index + 1)}
      />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={say(ITEM_WORDS.remove(name))}
        onClick={() => onChange(items.toSpliced(index, 1))}
      />
    </td>
  );
}
