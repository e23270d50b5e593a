import { Button } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { Question } from '../preview/question.tsx';
import type { Revisions } from '../preview/use-revisions.ts';
import { NamesDrawer } from './names-drawer.tsx';
import { openNamesWords, settledNamesWords, WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly revisions: Revisions;
}

/** How many names nobody knows exactly, and the way to settle them. */
export function NamesQuestion({ preview, revisions }: Props) {
  const { say, language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { names } = preview;
  if (names.length === 0) return null;
  const open = names.filter(({ taken }) => taken === null);
  const rows = open.reduce((sum, name) => sum + name.rows, 0);
  const figure = (count: number) => count.toLocaleString(language);
  return (
    <Question
      isOpen={open.length > 0}
      text={say(
        open.length > 0
          ? openNamesWords(figure(open.length), figure(rows))
          : settledNamesWords(figure(names.length)),
      )}
    >
      <Button size="small" onClick={() => setOpen(true)}>
        {say(open.length > 0 ? WORDS.settle : WORDS.look)}
      </Button>
      <NamesDrawer preview={preview} revisions={revisions} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Question>
  );
}
