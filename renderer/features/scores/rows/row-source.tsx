import type { EvidenceRowDetails, ShownCell } from '../../../../shared/contract/evidence/rows.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './row-source.module.css';

/** One row as it came in: each of its cells, those under headings that are not read, and what it replaced. */
export function RowSource({ id }: { readonly id: number }) {
  const { say } = useLanguage();
  const { value, problems } = useRead('evidence.row', { id });
  if (value === null) return <ProblemList problems={problems} />;
  const { file, sheet, row, columns, cells, kept } = value;
  return (
    <section className={styles.source} aria-label={say({ zh: '原始行', en: 'Source row' })}>
      <h3 className={styles.title}>
        {say({ zh: `${file}“${sheet}”第${row}行`, en: `${file}, sheet “${sheet}”, row ${row}` })}
      </h3>
      <dl className={styles.cells}>
        {columns.map(({ id: column, name, title }, place) => (
          <Cell key={column} name={title ?? say(name)} text={cellText(cells[place] ?? null, say)} />
        ))}
        {kept.map(({ heading, text }) => (
          <Cell key={`kept ${heading}`} name={heading} text={text} />
        ))}
      </dl>
      <Replaced versions={value.versions} />
    </section>
  );
}

function Cell({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className={styles.cell}>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function cellText(cell: ShownCell, say: (wording: Wording) => string): string {
  if (cell === null) return '—';
  return typeof cell === 'object' ? say(cell) : String(cell);
}

/** What stood here before, if anything. */
function Replaced({ versions }: Pick<EvidenceRowDetails, 'versions'>) {
  const { say } = useLanguage();
  const earlier = versions.filter(({ state }) => state === 'replaced');
  if (earlier.length === 0) return null;
  return (
    <ul className={styles.replaced}>
      {earlier.map(({ import: sequence, file, row, importedAt, author }) => (
        <li key={sequence}>
          {say({
            zh: `替换了 ${file} 第${row}行（第 ${sequence} 次导入，${sayMoment(importedAt, 'zh')} ${author}）`,
            en: `replaced ${file}, row ${row} (import ${sequence}, ${sayMoment(importedAt, 'en')}, ${author})`,
          })}
        </li>
      ))}
    </ul>
  );
}
