import { Button, Checkbox, Popover } from 'antd';
import { useLanguage } from '../lib/language.ts';
import styles from './column-choice.module.css';

/** A column that can be shown or left out. */
interface Choice {
  readonly key: string;
  readonly title: string;
}

interface Props {
  /** In the order of the table; columns that always stay are not among them. */
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: string[]) => void;
}

/** A button that opens the list of a table's columns, each to be ticked. */
export function ColumnChoice({ choices, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const title = say({ zh: '显示的列', en: 'Columns shown' });
  const list = (
    <Checkbox.Group
      className={styles.list ?? ''}
      aria-label={title}
      value={[...chosen]}
      onChange={onChoose}
      options={choices.map(({ key, title: label }) => ({ value: key, label }))}
    />
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={title} content={list}>
      <Button>{say({ zh: '列', en: 'Columns' })}</Button>
    </Popover>
  );
}
