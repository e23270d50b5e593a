import { Tag } from 'antd';
import { Link } from 'react-router';
import type { CompoundVersion } from '../../../../shared/contract/register.ts';
import { COMPOUND_FIELD_NAMES } from '../../../../shared/model/compound-fields.ts';
import { DIRECT_ENTRY } from '../../../../shared/model/import-record.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { importPath } from '../paths.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';

/** Which imports spoke of a compound, and what each of them changed; the latest first. */
export function CompoundHistory({ history }: { readonly history: readonly CompoundVersion[] }) {
  const { say } = useLanguage();
  return (
    <section>
      <h2 className={styles.heading}>{say(WORDS.history)}</h2>
      <ol className={styles.history}>
        {history.map((version) => (
          <Version key={`${version.sequence}-${version.row}`} version={version} />
        ))}
      </ol>
    </section>
  );
}

const STANDING = { stands: WORDS.stands, former: WORDS.former, undone: WORDS.wasUndone } as const;

function Version({ version }: { readonly version: CompoundVersion }) {
  const speaking = useLanguage();
  const { language, say } = speaking;
  const { sequence, standing, author, at, changes } = version;
  return (
    <li className={styles[standing]}>
      <div className={styles.versionHead}>
        <span>{say(deedOf(version))}</span>
        <Tag color={standing === 'stands' ? 'success' : 'default'}>{say(STANDING[standing])}</Tag>
        <Link to={importPath(sequence)}>
          {say({ zh: `第 ${sequence} 次导入`, en: `import ${sequence}` })}
        </Link>
      </div>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change.field}>{changeText(change, speaking)}</li>
          ))}
        </ul>
      )}
      <div className={styles.source}>
        {say(placeOf(version))} · {author} · {sayMoment(at, language)}
      </div>
    </li>
  );
}

function deedOf({ deed, phase }: CompoundVersion) {
  const only = phase === null ? { zh: '', en: '' } : PHASE_NAMES[phase];
  const scope = {
    zh: phase === null ? '' : `（只用于${only.zh}）`,
    en: phase === null ? '' : ` (${only.en} only)`,
  };
  return { zh: `${DEEDS[deed].zh}${scope.zh}`, en: `${DEEDS[deed].en}${scope.en}` };
}

const DEEDS = {
  added: { zh: '列入名册', en: 'Added' },
  changed: { zh: '修改', en: 'Changed' },
  confirmed: { zh: '登记相同，没有改动', en: 'Said the same' },
  removed: { zh: '移出名册', en: 'Taken out' },
} as const;

function placeOf({ file, sheet, row }: CompoundVersion) {
  if (file === DIRECT_ENTRY) return { zh: DIRECT_ENTRY, en: 'entered directly' };
  return { zh: `${file}“${sheet}”第${row}行`, en: `${file}, sheet “${sheet}”, row ${row}` };
}

function changeText({ field, before, after }: CompoundVersion['changes'][number], { say }: Speaking): string {
  const absent = say(WORDS.notGiven);
  const name = COMPOUND_FIELD_NAMES[field];
  const [from, to] = [before ?? absent, after ?? absent];
  return say({ zh: `${name.zh}：${from} → ${to}`, en: `${name.en}: ${from} → ${to}` });
}
