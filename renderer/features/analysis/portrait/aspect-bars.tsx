import { useMemo } from 'react';
import type { PortraitAspect } from '../../../../shared/action/portrait/portrait.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { type PlainColumn, PlainTable } from '../../../ui/plain-table.tsx';
import { ShareBar } from '../../../ui/share-bar.tsx';
import styles from '../analysis.module.css';
import { PORTRAIT_WORDS } from './words.ts';

/** What was earned in each aspect: figure, bar, and a mark where the middle of the type lies. */
export function AspectBars({ aspects }: { readonly aspects: readonly PortraitAspect[] }) {
  const { say } = useLanguage();
  const columns = useMemo(() => aspectColumns(say), [say]);
  if (aspects.length === 0) return <p className={styles.quiet}>{say(PORTRAIT_WORDS.notScored)}</p>;
  return (
    <PlainTable
      label={say(PORTRAIT_WORDS.aspects)}
      columns={columns}
      rows={aspects}
      rowKey={({ id }) => id}
    />
  );
}

function aspectColumns(say: (wording: Wording) => string): PlainColumn<PortraitAspect>[] {
  return [
    { key: 'aspect', title: say(PORTRAIT_WORDS.aspect), holds: 'name', cell: ({ name }) => name },
    {
      ...{ key: 'earned', title: say(PORTRAIT_WORDS.earned), holds: 'figure' },
      cell: ({ earned, points, share, medianShare }) => (
        <div className={styles.earned}>
          {`${earned ?? '—'} / ${points}`}
          <ShareBar share={share} mark={medianShare} />
        </div>
      ),
    },
    {
      ...{ key: 'median', title: say(PORTRAIT_WORDS.median), holds: 'figure' },
      cell: ({ median }) => median ?? '—',
    },
  ];
}
