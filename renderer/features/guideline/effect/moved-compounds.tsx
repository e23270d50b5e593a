import { Checkbox, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { GuidelineEffectView, MovedCompound } from '../../../../shared/contract/guideline/effect.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { useDocument } from '../draft/document.tsx';
import { fixed, signed } from '../fields/fixed.ts';
import styles from './effect.module.css';
import { EFFECT_WORDS } from './words.ts';

const ALL = '';

/** Every compound before and after, to be filtered and sorted; opening one shows its card. */
export function MovedCompounds({ effect }: { readonly effect: GuidelineEffectView }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [type, setType] = useState(ALL);
  const [isChangedOnly, setIsChangedOnly] = useState(true);
  const [isGradeOnly, setIsGradeOnly] = useState(false);
  const finder = useMemo(
    () => nameFinder(effect.compounds, ({ name, code }) => [name, code]),
    [effect.compounds],
  );
  const rows = finder
    .filter(typed)
    .filter((compound) => type === ALL || compound.type === type)
    .filter(({ isChanged }) => !isChangedOnly || isChanged)
    .filter(({ grade }) => !isGradeOnly || grade.before !== grade.after);
  const columns = useColumns(effect.typeNames);
  return (
    <section>
      <h3 className={styles.heading}>{say(EFFECT_WORDS.compounds)}</h3>
      <div className={styles.filters}>
        <Input
          allowClear
          className={styles.find ?? ''}
          aria-label={say(EFFECT_WORDS.filter)}
          placeholder={say(EFFECT_WORDS.filter)}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Select<string>
          aria-label={say(EFFECT_WORDS.type)}
          value={type}
          onChange={setType}
          popupMatchSelectWidth={false}
          options={[
            { value: ALL, label: say(EFFECT_WORDS.allTypes) },
            ...Object.entries(effect.typeNames).map(([code, name]) => ({ value: code, label: name })),
          ]}
        />
        <Checkbox checked={isChangedOnly} onChange={({ target }) => setIsChangedOnly(target.checked)}>
          {say(EFFECT_WORDS.changedOnly)}
        </Checkbox>
        <Checkbox checked={isGradeOnly} onChange={({ target }) => setIsGradeOnly(target.checked)}>
          {say(EFFECT_WORDS.gradeOnly)}
        </Checkbox>
        <span role="status">{say(EFFECT_WORDS.shown(rows.length))}</span>
      </div>
      <div className={styles.grid}>
        <DataTable
          label={say(EFFECT_WORDS.compounds)}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          onOpen={({ code }) => void navigate(`/scores/compound/${code}`)}
          empty={say(EFFECT_WORDS.none)}
        />
      </div>
    </section>
  );
}

function useColumns(typeNames: Readonly<Record<string, string>>): readonly TableColumn<MovedCompound>[] {
  const { say } = useLanguage();
  const { digits } = useDocument().guideline.rounding;
  return useMemo(() => {
    const figure = { align: 'end', width: 80 } as const;
    const withheld = say(EFFECT_WORDS.withheldGrade);
    return [
      {
        key: 'name',
        title: say(EFFECT_WORDS.compound),
        value: ({ name }) => name,
        frozen: true,
        minWidth: 128,
      },
      {
        key: 'type',
        title: say(EFFECT_WORDS.type),
        value: ({ type }) => typeNames[type] ?? type,
        width: 96,
      },
      {
        key: 'subdistrict',
        title: say(EFFECT_WORDS.subdistrict),
        value: (row) => row.subdistrict,
        width: 96,
      },
      {
        key: 'before',
        title: say(EFFECT_WORDS.scoreBefore),
        value: ({ score }) => score.before,
        render: ({ score }) => fixed(score.before, digits) ?? '—',
        ...figure,
      },
      {
        key: 'after',
        title: say(EFFECT_WORDS.scoreAfter),
        value: ({ score }) => score.after,
        render: ({ score }) => fixed(score.after, digits) ?? '—',
        ...figure,
      },
      {
        key: 'change',
        title: say(EFFECT_WORDS.change),
        value: ({ score }) => score.difference,
        render: ({ score }) => signed(score.difference, digits) ?? '—',
        ...figure,
      },
      {
        key: 'gradeBefore',
        title: say(EFFECT_WORDS.gradeBefore),
        value: ({ grade }) => grade.before ?? withheld,
        width: 72,
      },
      {
        key: 'gradeAfter',
        title: say(EFFECT_WORDS.gradeAfter),
        value: ({ grade }) => grade.after ?? withheld,
        width: 72,
      },
      { key: 'rankBefore', title: say(EFFECT_WORDS.rankBefore), value: ({ rank }) => rank.before, ...figure },
      { key: 'rankAfter', title: say(EFFECT_WORDS.rankAfter), value: ({ rank }) => rank.after, ...figure },
    ];
  }, [say, typeNames, digits]);
}
