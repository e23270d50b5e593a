import type { EvidenceRowDetails, RowVersion } from '../../../../shared/contract/evidence/rows.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import styles from '../evidence.module.css';
import { sourceName } from '../kind-names.ts';
import { sayCell } from './shown-cell.ts';

const STATES: Readonly<Record<RowVersion['state'], Wording>> = {
  stands: { zh: '有效', en: 'stands' },
  replaced: { zh: '已被取代', en: 'replaced' },
  undone: { zh: '已撤销', en: 'undone' },
  repeated: { zh: '同一文件里重复', en: 'repeated in its file' },
};

const TAKEN_BACK: Wording = { zh: '撤回，不再填写', en: 'taken back' };

/** Everything that was ever said in the place of a row, the latest first. */
export function RowVersions({ details: { versions, columns } }: { readonly details: EvidenceRowDetails }) {
  const { say, language } = useLanguage();
  const textOf = ({ cells }: RowVersion) =>
    cells === null
      ? say(TAKEN_BACK)
      : columns
          .flatMap(({ name }, index) => {
            const shown = sayCell(cells[index], say);
            return shown === null ? [] : [`${say(name)} ${shown}`];
          })
          .join(' · ');
  return (
    <ol className={styles.versions}>
      {versions.map((version) => (
        <li
          key={`${version.import} ${version.row}`}
          className={version.state === 'stands' ? undefined : styles.gone}
        >
          <strong>{say(STATES[version.state])}</strong> <span className={styles.said}>{textOf(version)}</span>
          <p className={styles.note}>
            {say({
              zh: `第 ${version.import} 次导入，${sourceName(version.file).zh} 第 ${version.row} 行，${sayMoment(version.importedAt, language)}，${version.author}`,
              en: `import ${version.import}, ${sourceName(version.file).en} row ${version.row}, ${sayMoment(version.importedAt, language)}, ${version.author}`,
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
