import { Button, Checkbox, Popover } from 'antd';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import styles from './column-chooser.module.css';
import type { RankingColumn } from './ranking-column.ts';

interface Props {
  readonly columns: readonly RankingColumn[];
  /** Keys of those that are shown, besides those that always are. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

type Group = Exclude<RankingColumn['group'], 'always'>;

const GROUPS: readonly { readonly group: Group; readonly name: Wording }[] = [
  { group: 'general', name: { zh: '基本', en: 'General' } },
  { group: 'ranks', name: { zh: '名次', en: 'Ranks' } },
  { group: 'aspects', name: { zh: '一级指标', en: 'First level' } },
  { group: 'leaves', name: { zh: '末级指标', en: 'Leaves' } },
];

/** A button that lets a person choose the columns, group by group. */
export function ColumnChooser(props: Props) {
  const { say } = useLanguage();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Groups {...props} />}>
      <Button>{say(WORDS.columns)}</Button>
    </Popover>
  );
}

function Groups(props: Props) {
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ group, name }) => (
        <ColumnGroup key={group} {...props} group={group} name={name} />
      ))}
    </div>
  );
}

function ColumnGroup({ columns, chosen, onChange, group, name }: Props & (typeof GROUPS)[number]) {
  const { say } = useLanguage();
  const own = columns.filter((column) => column.group === group);
  const shown = own.filter(({ key }) => chosen.includes(key)).map(({ key }) => key);
  if (own.length === 0) return null;
  const change = (keys: readonly string[]) => {
    const others = chosen.filter((key) => !own.some((column) => column.key === key));
    onChange([...others, ...keys]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Checkbox
          checked={shown.length === own.length}
          indeterminate={shown.length > 0 && shown.length < own.length}
          onChange={({ target }) => change(target.checked ? own.map(({ key }) => key) : [])}
        >
          {say(name)}
        </Checkbox>
      </legend>
      <Checkbox.Group
        className={styles.choices ?? ''}
        options={own.map(({ key, title }) => ({ value: key, label: title }))}
        value={shown}
        onChange={change}
      />
    </fieldset>
  );
}
