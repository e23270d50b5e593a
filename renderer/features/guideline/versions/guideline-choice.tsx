import { Select } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { DRAFT, type GuidelineWord } from './use-guideline-of.ts';
import { VERSION_WORDS } from './words.ts';

interface Props {
  readonly id?: string;
  readonly value: GuidelineWord;
  readonly onChange: (word: GuidelineWord) => void;
}

const DRAFT_LABEL = { zh: '草稿', en: 'The draft' };

/** The draft or one of the versions. */
export function GuidelineChoice({ id, value, onChange }: Props) {
  const { say } = useLanguage();
  const versions = useRead('guideline.versions', {}).value ?? [];
  return (
    <Select<GuidelineWord>
      {...(id === undefined ? {} : { id })}
      disabled={false}
      value={value}
      onChange={onChange}
      popupMatchSelectWidth={false}
      options={[
        { value: DRAFT, label: say(DRAFT_LABEL) },
        ...versions.map(({ number, guideline, isCurrent }) => ({
          value: String(number),
          label: [say(VERSION_WORDS.number(number)), guideline, isCurrent && say(VERSION_WORDS.current)]
            .filter(Boolean)
            .join(' · '),
        })),
      ]}
    />
  );
}
