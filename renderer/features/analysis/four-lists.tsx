import { Tabs } from 'antd';
import { FOUR_LIST_NAMES, type FourList } from '../../../shared/action/analysis/analysis.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './analysis.module.css';
import { WORDS } from './words.ts';

const HEADINGS = [WORDS.item, WORDS.owner, WORDS.category, WORDS.state, WORDS.answer];

/** So many rows stand on the screen; the rest is in the file that is exported. */
const MOST = 200;

/** 资源, 服务, 需要, 治理: each with how many it has. */
export function FourLists({ lists }: { readonly lists: readonly FourList[] }) {
  const { say, language } = useLanguage();
  return (
    <section aria-label={say(WORDS.lists)}>
      <Tabs
        items={lists.map((list) => ({
          key: list.key,
          label: `${say(FOUR_LIST_NAMES[list.key])} ${list.rows.length.toLocaleString(language)}`,
          children: <ListTable list={list} />,
        }))}
      />
    </section>
  );
}

function ListTable({ list }: { readonly list: FourList }) {
  const { say, language } = useLanguage();
  const { key, rows } = list;
  if (rows.length === 0) return <p className={styles.quiet}>{say(WORDS.empty)}</p>;
  const hidden = rows.length - MOST;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say(FOUR_LIST_NAMES[key])}>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading.zh} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ id, text, whose, category, state, answer, isOpen }) => (
            <tr key={id}>
              <td>{text}</td>
              <td>{whose}</td>
              <td>{say(category)}</td>
              <td>
                {say(state)}
                {isOpen && <span className={styles.missing}>{` · ${say(WORDS.open)}`}</span>}
              </td>
              <td>{say(answer) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.quiet}>{say(moreWords(hidden.toLocaleString(language)))}</p>}
    </div>
  );
}

function moreWords(hidden: string) {
  return { zh: `另有 ${hidden} 条，见导出的文件。`, en: `${hidden} more stand in the exported file.` };
}
