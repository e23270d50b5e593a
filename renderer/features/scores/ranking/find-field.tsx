import { startTransition, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { WORDS } from '../words.ts';

/** Takes what compounds are looked for by; letters appear at once, whatever the table has to draw. */
export function FindField({ onFind }: { readonly onFind: (typed: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  return (
    <SearchField
      label={say(WORDS.find)}
      value={typed}
      onType={(now) => {
        setTyped(now);
        startTransition(() => onFind(now));
      }}
    />
  );
}
