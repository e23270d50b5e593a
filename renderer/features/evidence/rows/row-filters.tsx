import { Select, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { type EvidenceKind, evidenceKindSchema } from '../../../../shared/contract/evidence/rows.ts';
import type { OutputOf } from '../../../lib/client.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import styles from '../evidence.module.css';
import { kindName } from '../kind-names.ts';
import { WORDS } from '../words.ts';
import type { RowFilterChoice } from './use-row-filter.ts';

interface Props {
  readonly choices: OutputOf<'evidence.choices'>;
  readonly chosen: RowFilterChoice;
}

/** What the rows are narrowed to: kind, subdistrict, compound, and what another screen asked for. */
export function RowFilters({ choices, chosen }: Props) {
  const { say, language } = useLanguage();
  const { filter, setKind, limit } = chosen;
  const rowsOf = new Map(choices.kinds.map(({ kind, rows }) => [kind, rows.toLocaleString(language)]));
  return (
    <>
      <Select<EvidenceKind>
        className={styles.limit ?? ''}
        aria-label={say(WORDS.kind)}
        value={filter.kind}
        onChange={setKind}
        options={evidenceKindSchema.options.map((kind) => ({
          value: kind,
          label: `${say(kindName(kind))} ${rowsOf.get(kind) ?? 0}`,
        }))}
      />
      <Select<string>
        className={styles.limit ?? ''}
        aria-label={say(WORDS.subdistrict)}
        placeholder={say(WORDS.subdistrict)}
        allowClear
        value={filter.subdistrict ?? null}
        onChange={(value: string | undefined) => limit('subdistrict', value ?? null)}
        options={choices.subdistricts.map((name) => ({ value: name, label: name }))}
      />
      <CompoundLimit choices={choices} chosen={chosen} />
      {filter.import !== undefined && (
        <Tag closable onClose={() => limit('import', null)}>
          {say({ zh: `第 ${filter.import} 次导入`, en: `import ${filter.import}` })}
        </Tag>
      )}
      {filter.indicator !== undefined && (
        <Tag closable onClose={() => limit('indicator', null)}>
          {say({ zh: `指标 ${filter.indicator}`, en: `indicator ${filter.indicator}` })}
        </Tag>
      )}
    </>
  );
}

const MOST_OFFERED = 50;

function CompoundLimit({ choices, chosen: { filter, limit } }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const { compounds } = choices;
  const finder = useMemo(() => nameFinder(compounds, ({ name, code }) => [name, code]), [compounds]);
  const offered = finder
    .filter(typed)
    .filter(({ subdistrict }) => filter.subdistrict === undefined || filter.subdistrict === subdistrict)
    .slice(0, MOST_OFFERED);
  const known = compounds.filter(({ code }) => code === filter.compound);
  return (
    <Select<string>
      className={styles.limit ?? ''}
      aria-label={say(WORDS.compound)}
      placeholder={say(WORDS.compound)}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={filter.compound ?? null}
      onChange={(value: string | undefined) => limit('compound', value ?? null)}
      options={[...new Set([...known, ...offered])].map(({ code, name }) => ({
        value: code,
        label: `${name}（${code}）`,
      }))}
    />
  );
}
