import { Select } from 'antd';
import type { PlaceChoice } from '../../../../shared/contract/rectification/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { placeIn, spellingOf } from '../../../lib/pinyin.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { Field } from './field.tsx';

interface Props {
  readonly place: PlaceChoice;
  readonly onChange: (place: PlaceChoice) => void;
}

/** For which compounds: of a subdistrict, a committee, a type; of all where nothing is chosen. */
export function PlaceFields({ place, onChange }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const places = useRead('register.places', { phase }).value;
  const { subdistrict, committee, type } = place;
  const committees = (places?.committees ?? []).filter(
    (other) => subdistrict === undefined || other.subdistrict === subdistrict,
  );
  return (
    <>
      <Choice
        label={say(WORDS.type)}
        hint={say(WORDS.allTypes)}
        value={type}
        options={(places?.types ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange(placeOf({ subdistrict, committee, type: value }))}
      />
      <Choice
        label={say(WORDS.subdistrict)}
        hint={say(WORDS.allSubdistricts)}
        value={subdistrict}
        options={(places?.subdistricts ?? []).map((other) => ({
          value: other.subdistrict,
          label: other.subdistrict,
        }))}
        onChange={(value) => onChange(placeOf({ subdistrict: value, type }))}
      />
      <Choice
        label={say(WORDS.committee)}
        hint={say(WORDS.allCommittees)}
        value={committee}
        options={committees.map((other) => ({
          value: `${other.subdistrict}/${other.committee}`,
          label: `${subdistrict === undefined ? `${other.subdistrict} ` : ''}${other.committee}`,
        }))}
        onChange={(value) => onChange(placeOf({ subdistrict, committee: value, type }))}
      />
    </>
  );
}

interface Given {
  readonly subdistrict?: string | undefined;
  readonly committee?: string | undefined;
  readonly type?: string | undefined;
}

/** Without what is not chosen. */
function placeOf({ subdistrict, committee, type }: Given): PlaceChoice {
  return {
    ...(subdistrict !== undefined && { subdistrict }),
    ...(committee !== undefined && { committee }),
    ...(type !== undefined && { type }),
  };
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select
        className={styles.full ?? ''}
        allowClear
        showSearch={{
          filterOption: (typed, option) => placeIn(spellingOf(option?.label ?? ''), typed) !== null,
        }}
        aria-label={label}
        placeholder={hint}
        value={value ?? null}
        options={options}
        onChange={(chosen) => onChange(chosen ?? undefined)}
      />
    </Field>
  );
}
