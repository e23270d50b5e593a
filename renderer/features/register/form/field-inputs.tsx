import { AutoComplete, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { RegisterPlaces } from '../../../../shared/contract/register.ts';
import {
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';
import { useLanguage } from '../../../lib/language.ts';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import type { KnownRegister } from '../known-register.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';
import type { FormValues } from './cells-of.ts';

interface Props extends KnownRegister {
  readonly isNew: boolean;
  /** What is wrong with a field, in words. */
  readonly problems: ReadonlyMap<CompoundField, string>;
}

/** The fields an import needs, too. */
const NEEDED: ReadonlySet<CompoundField> = new Set(['code', 'name', 'type', 'subdistrict', 'committee']);

/** Fields that take the whole width of the form. */
const WIDE: ReadonlySet<CompoundField> = new Set(['name', 'aliases', 'propertyCompany']);

/** One field below another in the order of the register; short ones stand side by side. */
export function CompoundFields({ register, places, isNew, problems }: Props) {
  const { say } = useLanguage();
  const subdistrict = Form.useWatch<FormValues['subdistrict']>('subdistrict');
  const controls: Partial<Record<CompoundField, ReactNode>> = {
    code: isNew ? <Input autoFocus /> : <Input readOnly variant="filled" />,
    aliases: (
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', '；', ';']} />
    ),
    type: <Select options={register.types.map(({ code, name }) => ({ value: code, label: name }))} />,
    subdistrict: <Suggesting options={places.subdistricts.map((place) => place.subdistrict)} />,
    committee: <Suggesting options={committeesOf(places, subdistrict)} />,
  };
  const hints: Partial<Record<CompoundField, string>> = {
    ...(isNew && { code: say(WORDS.codeHint) }),
    aliases: say(WORDS.aliasHint),
  };
  return (
    <div className={styles.fields}>
      {COMPOUND_FIELDS.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={say(COMPOUND_FIELD_NAMES[field])}
          required={NEEDED.has(field)}
          className={(WIDE.has(field) && styles.wide) || ''}
          validateStatus={problems.has(field) ? 'error' : ''}
          help={problems.get(field)}
          extra={hints[field]}
        >
          {controls[field] ?? <Input />}
        </Form.Item>
      ))}
    </div>
  );
}

/** The committees of what stands in the field of the subdistrict; all of them while nothing does. */
function committeesOf({ committees }: RegisterPlaces, subdistrict: string | undefined): string[] {
  const inside = committees.filter((place) => !subdistrict || place.subdistrict === subdistrict);
  return [...new Set(inside.flatMap(({ committee }) => committee ?? []))];
}

interface SuggestingProps {
  readonly options: readonly string[];
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A text field that offers what the register knows already, found by characters or 拼音. */
function Suggesting({ options, ...field }: SuggestingProps) {
  return (
    <AutoComplete
      {...field}
      options={options.map((value) => ({ value }))}
      showSearch={{
        filterOption: (typed, option) => placeIn(spellingOf(String(option?.value)), typed) !== null,
      }}
    />
  );
}
