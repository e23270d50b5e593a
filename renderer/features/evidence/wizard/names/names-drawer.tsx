import { Button, Drawer } from 'antd';
import { useRef, useState } from 'react';
import type { ImportPreview, NameProposalView } from '../../../../../shared/contract/evidence/preview.ts';
import { CONFIDENCE_LEVELS } from '../../../../../shared/intake/confidence-levels.ts';
import { takenCandidate } from '../../../../../shared/intake/matching/taken-candidate.ts';
import { useLanguage } from '../../../../lib/language.ts';
import type { Revisions } from '../preview/use-revisions.ts';
import { NameCard } from './name-card.tsx';
import styles from './names.module.css';
import { acceptAllWords, WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly revisions: Revisions;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** So many names are shown at once; a column that was taken for names by mistake has thousands. */
const NAMES_A_TIME = 50;

/** The names that are nobody's exactly, each with what it may mean. */
export function NamesDrawer({ preview, revisions, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  return (
    <Drawer open={isOpen} size={560} mask={false} destroyOnHidden title={say(WORDS.title)} onClose={onClose}>
      <Names preview={preview} revisions={revisions} />
    </Drawer>
  );
}

function Names({ preview, revisions }: Omit<Props, 'isOpen' | 'onClose'>) {
  const { say } = useLanguage();
  const names = useSteadyOrder(preview.names);
  const panel = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(NAMES_A_TIME);
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <p className={styles.note}>{say(WORDS.remembered)}</p>
      <AcceptAll preview={preview} revisions={revisions} onAccept={() => panel.current?.focus()} />
      {names.slice(0, most).map((name) => (
        <NameCard
          key={keyOf(name)}
          name={name}
          phase={preview.phase}
          onSettle={(object) => {
            const { text, committee } = name;
            const revision = { kind: 'name', text, committee, object } as const;
            revisions.ask(preview.token, { kind: 'revise', revision });
          }}
        />
      ))}
      {names.length > most && <Button onClick={() => setMost(most + NAMES_A_TIME)}>{say(WORDS.more)}</Button>}
    </div>
  );
}

interface AcceptProps extends Omit<Props, 'isOpen' | 'onClose'> {
  /** Hears that the likely names are taken, and the button goes. */
  readonly onAccept: () => void;
}

function AcceptAll({ preview: { token, names }, revisions, onAccept }: AcceptProps) {
  const { say, language } = useLanguage();
  const from = CONFIDENCE_LEVELS.high;
  const likely = names.filter(
    ({ taken, candidates }) => taken === null && takenCandidate(candidates, from) !== null,
  );
  if (likely.length === 0) return null;
  const accept = () => {
    revisions.ask(token, { kind: 'revise', revision: { kind: 'accept-names', from } });
    onAccept();
  };
  return (
    <Button type="primary" disabled={revisions.isRunning} onClick={accept}>
      {say(acceptAllWords(likely.length.toLocaleString(language)))}
    </Button>
  );
}

/** The names in the order in which they were first seen, so that none moves away once it is settled. */
function useSteadyOrder(names: readonly NameProposalView[]): readonly NameProposalView[] {
  const order = useRef(new Map<string, number>());
  for (const name of names) {
    const key = keyOf(name);
    if (!order.current.has(key)) order.current.set(key, order.current.size);
  }
  return names.toSorted((a, b) => placeOf(order.current, a) - placeOf(order.current, b));
}

function placeOf(order: ReadonlyMap<string, number>, name: NameProposalView): number {
  return order.get(keyOf(name)) ?? 0;
}

function keyOf({ text, committee }: NameProposalView): string {
  return `${committee}\n${text}`;
}
