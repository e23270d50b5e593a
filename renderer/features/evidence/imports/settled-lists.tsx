import type { ImportDetails } from '../../../../shared/contract/evidence/imports.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import styles from '../evidence.module.css';
import { MendList } from '../mend-list.tsx';

interface Props {
  readonly details: ImportDetails;
}

/** The cells that were mended before the import, each with what the file says. */
export function Mends({ details: { mends, mendCount } }: Props) {
  const { say } = useLanguage();
  if (mendCount === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        {say({ zh: `修改过的格子（${mendCount}）`, en: `Cells that were mended (${mendCount})` })}
      </h3>
      <MendList mends={mends} />
      {mendCount > mends.length && (
        <p className={styles.note}>
          {say({
            zh: `共 ${mendCount} 格，这里列出前 ${mends.length} 格。`,
            en: `The first ${mends.length} of ${mendCount}.`,
          })}
        </p>
      )}
    </section>
  );
}

/** What a person said names mean; later files are read by it as long as the import stands. */
export function Names({ details: { names, phase } }: Props) {
  const { say } = useLanguage();
  const { value: things } = useRead('find.things', names.length === 0 || phase === null ? null : { phase });
  if (names.length === 0) return null;
  const nameOf = ({ level, id }: ImportDetails['names'][number]['object']) =>
    things?.find((thing) => thing.kind === level && thing.id === id)?.name ?? id;
  return (
    <section>
      <h3 className={styles.heading}>{say({ zh: '确认过的名称', en: 'Names that were settled' })}</h3>
      <ul className={styles.mends}>
        {names.map(({ text, committee, object }) => (
          <li key={`${committee} ${text}`}>
            {text}
            {committee !== '' && <span className={styles.note}>（{committee}）</span>} → {nameOf(object)}
            <span className={styles.note}>（{object.id}）</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
