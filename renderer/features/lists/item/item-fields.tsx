import { Form, Input, InputNumber, Select } from 'antd';
import type { ListAbout, ListEntry, ListItemView, ShownLists } from '../../../../shared/contract/lists.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  stateName,
  statesOf,
} from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import { SourceField } from './source-field.tsx';

interface Props {
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly item: ListItemView | null;
  readonly entry: ListEntry;
  readonly onChange: (part: Partial<ListEntry>) => void;
}

/** What an item is: category, words, state, compounds, where it comes from. */
export function ItemFields({ shown, about, item, entry, onChange }: Props) {
  const { say } = useLanguage();
  const { list } = entry;
  return (
    <>
      <Form.Item label={say(WORDS.category)} htmlFor="list-category">
        <Select
          id="list-category"
          value={entry.category}
          onChange={(category) => onChange({ category })}
          options={LIST_CATEGORIES[list].map((value) => ({ value, label: say(LIST_CATEGORY_NAMES[value]) }))}
        />
      </Form.Item>
      <Form.Item label={say(WORDS.text)} htmlFor="list-text" required>
        <Input.TextArea
          id="list-text"
          autoSize={{ minRows: 2 }}
          autoFocus={item === null}
          value={entry.text}
          placeholder={say(WORDS.textNeeded)}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </Form.Item>
      <StateField entry={entry} onChange={onChange} />
      {list === 'needs' && <AskedField item={item} entry={entry} onChange={onChange} />}
      <CompoundsField shown={shown} entry={entry} onChange={onChange} />
      <Form.Item label={say(WORDS.note)} htmlFor="list-note">
        <Input.TextArea
          id="list-note"
          autoSize
          value={entry.note}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </Form.Item>
      <SourceField about={about} item={item} entry={entry} onChange={onChange} />
    </>
  );
}

type FieldProps = Pick<Props, 'item' | 'entry' | 'onChange'>;

/** How many asked; what evidence counted is not typed over. */
function AskedField({ item, entry, onChange }: FieldProps) {
  const { say } = useLanguage();
  const isCounted = item?.isCounted === true;
  return (
    <Form.Item label={say(isCounted ? WORDS.askedCounted : WORDS.asked)} htmlFor="list-asked">
      <InputNumber
        id="list-asked"
        min={0}
        precision={0}
        disabled={isCounted}
        value={entry.asked}
        onChange={(asked) => onChange({ asked })}
      />
    </Form.Item>
  );
}

function StateField({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const { say } = useLanguage();
  const { list } = entry;
  return (
    <Form.Item label={say(WORDS.state)} htmlFor="list-state">
      <Select
        id="list-state"
        value={entry.state}
        onChange={(state) => onChange({ state })}
        options={statesOf(list).map((value) => ({ value, label: say(stateName(list, value)) }))}
      />
    </Form.Item>
  );
}

/** Which compounds of a committee it is about; nothing for a type. */
function CompoundsField({ shown, entry, onChange }: Pick<Props, 'shown' | 'entry' | 'onChange'>) {
  const { say } = useLanguage();
  if (shown.compounds.length === 0) return null;
  return (
    <Form.Item label={say(WORDS.compounds)} htmlFor="list-compounds">
      <Select
        id="list-compounds"
        mode="multiple"
        optionFilterProp="label"
        placeholder={say(WORDS.allCompounds)}
        value={entry.compounds}
        onChange={(compounds) => onChange({ compounds })}
        options={shown.compounds.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
      />
    </Form.Item>
  );
}
