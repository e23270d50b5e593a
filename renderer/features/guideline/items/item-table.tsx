import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { useJudgement } from '../draft/judgement.tsx';
import { isWithin, type ProblemPlace } from '../draft/problems-at.ts';
import { ProblemLines } from '../fields/problem-lines.tsx';
import styles from './item-table.module.css';
import { RowActions } from './row-actions.tsx';
import { ITEM_WORDS } from './words.ts';

/** A column of a list that is filled in row by row. */
export interface ItemColumn<Item> {
  readonly title: string;
  readonly width?: number | string;
  /** `end` for figures that are not filled in. */
  readonly align?: 'end';
  /** The control of one thing; its label is the title of the column with the name of the thing. */
  readonly render: (item: Item, index: number, label: string) => ReactNode;
}

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly ItemColumn<Item>[];
  /** What a thing is called in the labels of its controls. */
  readonly nameOf: (item: Item, index: number) => string;
  readonly onChange: (items: Item[]) => void;
  /** A new thing; left out where none can be added. */
  readonly create?: () => Item;
  readonly addLabel?: string;
  /** Where problems of a thing are found. */
  readonly placeOf?: (item: Item, index: number) => ProblemPlace;
}

/** A list whose things are filled in row by row: added, moved, removed, with what there is to say below each. */
export function ItemTable<Item>(props: Props<Item>) {
  const { label, items, columns, nameOf, onChange, create, addLabel, placeOf } = props;
  return (
    <div className={styles.scroll}>
      {items.length > 0 && (
        <table className={styles.table} aria-label={label}>
          <Headings columns={columns} />
          <tbody>
            {items.map((item, index) => (
              // Things are told apart by their place: their names are what is being changed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Fragment key={index}>
                <tr>
                  {columns.map(({ title, align, render }) => (
                    <td key={title} className={align === 'end' ? styles.figure : undefined}>
                      {render(item, index, `${title} ${nameOf(item, index)}`)}
                    </td>
                  ))}
                  <RowActions items={items} onChange={onChange} index={index} name={nameOf(item, index)} />
                </tr>
                {placeOf !== undefined && (
                  <ItemProblems place={placeOf(item, index)} width={columns.length + 1} />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {create !== undefined && (
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange([...items, create()])}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}

function Headings<Item>({ columns }: Pick<Props<Item>, 'columns'>) {
  const { say } = useLanguage();
  return (
    <thead>
      <tr>
        {columns.map(({ title, width, align }) => (
          <th key={title} scope="col" style={{ width, textAlign: align }}>
            {title}
          </th>
        ))}
        <th scope="col" className={styles.actions}>
          {say(ITEM_WORDS.actions)}
        </th>
      </tr>
    </thead>
  );
}

function ItemProblems({ place, width }: { readonly place: ProblemPlace; readonly width: number }) {
  const problems = useJudgement().placed.filter((placed) => isWithin(placed, place));
  if (problems.length === 0) return null;
  return (
    <tr>
      <td colSpan={width} className={styles.problems}>
        <ProblemLines problems={problems} />
      </td>
    </tr>
  );
}
