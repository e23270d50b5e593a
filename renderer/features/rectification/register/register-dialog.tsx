import { Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { HandForm } from './hand-form.tsx';
import { ProposalForm } from './proposal-form.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Source = 'shortfall' | 'finding' | 'need' | 'hand';

/** Registers items: many at once, whose number is shown first, or one by hand. */
export function RegisterDialog({ isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [source, setSource] = useState<Source>('shortfall');
  return (
    <Modal
      title={say(WORDS.register)}
      open={isOpen}
      onCancel={onClose}
      footer={null}
      centered
      width={880}
      destroyOnHidden
    >
      <div className={styles.details}>
        <Segmented<Source>
          aria-label={say(WORDS.source)}
          value={source}
          onChange={setSource}
          options={[
            { value: 'shortfall', label: say(WORDS.fromShortfalls) },
            { value: 'finding', label: say(WORDS.fromFindings) },
            { value: 'need', label: say(WORDS.fromNeeds) },
            { value: 'hand', label: say(WORDS.byHand) },
          ]}
        />
        {source === 'hand' ? (
          <HandForm onDone={onClose} />
        ) : (
          <ProposalForm key={source} kind={source} onDone={onClose} />
        )}
      </div>
    </Modal>
  );
}
