import { InputNumber, Select } from 'antd';
import type { DocumentSettings } from '../../../../shared/model/document-settings.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DayField, Labelled, TextField } from './text-fields.tsx';
import { HEADS, TEXT_WORDS } from './text-words.ts';
import type { Texts } from './use-texts.ts';

/** What is the same on every document: issuer, head, dates, copies, and how many questionnaires went out. */
export function CommonFields({ texts: { settings, change } }: { readonly texts: Texts }) {
  const { say } = useLanguage();
  const heads = Object.entries(HEADS).map(([head, words]) => ({
    value: head as DocumentSettings['head'],
    label: say(words),
  }));
  return (
    <>
      <TextField
        label={say(TEXT_WORDS.bureau)}
        example="上海市长宁区民政局"
        value={settings.bureau}
        onChange={(bureau) => change({ bureau })}
      />
      <Labelled label={say(TEXT_WORDS.head)}>
        {(id) => (
          <Select id={id} value={settings.head} options={heads} onChange={(head) => change({ head })} />
        )}
      </Labelled>
      {settings.head === 'printed' && (
        <TextField
          label={say(TEXT_WORDS.mark)}
          example="上海市长宁区民政局文件"
          value={settings.mark}
          onChange={(mark) => change({ mark })}
        />
      )}
      <DayField label={say(TEXT_WORDS.date)} value={settings.date} onChange={(date) => change({ date })} />
      <DayField
        label={say(TEXT_WORDS.deadline)}
        value={settings.deadline}
        onChange={(deadline) => change({ deadline })}
      />
      <TextField
        label={say(TEXT_WORDS.copies)}
        example="区政府办公室"
        value={settings.copies}
        onChange={(copies) => change({ copies })}
      />
      <IssuedField label={say(TEXT_WORDS.issuedMid)} phase="mid" settings={settings} onChange={change} />
      <IssuedField label={say(TEXT_WORDS.issuedEnd)} phase="end" settings={settings} onChange={change} />
    </>
  );
}

interface IssuedProps {
  readonly label: string;
  readonly phase: keyof DocumentSettings['issued'];
  readonly settings: DocumentSettings;
  readonly onChange: Texts['change'];
}

/** How many questionnaires were handed out, where that is known. */
function IssuedField({ label, phase, settings: { issued }, onChange }: IssuedProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <InputNumber
          id={id}
          min={0}
          precision={0}
          style={{ width: '100%' }}
          value={issued[phase]}
          onChange={(count) => onChange({ issued: { ...issued, [phase]: count } })}
        />
      )}
    </Labelled>
  );
}
