import { CheckOutlined, CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { type PlacedProblem, useJudgement } from '../draft/judgement.tsx';
import styles from './frame.module.css';
import { spotWords } from './spot-words.ts';
import { useGoToSpot } from './use-go-to-spot.ts';
import { FRAME_WORDS } from './words.ts';

/** How the guideline stands: a button that says it, and behind it everything there is to say, each leading to its place. */
export function ProblemPanel() {
  const { say } = useLanguage();
  const { placed, errors, warnings } = useJudgement();
  const [isOpen, setIsOpen] = useState(false);
  const words = [
    errors > 0 && say(FRAME_WORDS.errors(errors)),
    warnings > 0 && say(FRAME_WORDS.warnings(warnings)),
  ];
  const state = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'right';
  const icons = { error: <CloseCircleOutlined />, warning: <WarningOutlined />, right: <CheckOutlined /> };
  return (
    <>
      <Button
        disabled={placed.length === 0}
        danger={errors > 0}
        icon={icons[state]}
        onClick={() => setIsOpen(true)}
      >
        {words.filter(Boolean).join(' · ') || say(FRAME_WORDS.sound)}
      </Button>
      <Drawer
        title={say(FRAME_WORDS.problems)}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        mask={false}
        placement="bottom"
        size={280}
      >
        <ul className={styles.problems}>
          {placed.map((problem, index) => (
            // The same may be said of two things; nothing in it has a state of its own.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ProblemLine key={index} placed={problem} />
          ))}
        </ul>
      </Drawer>
    </>
  );
}

function ProblemLine({ placed: { problem, severity, spot } }: { readonly placed: PlacedProblem }) {
  const { language } = useLanguage();
  const { guideline } = useDocument();
  const goTo = useGoToSpot();
  return (
    <li>
      <button type="button" className={styles.problem} onClick={() => goTo(spot)}>
        <span className={styles[severity]}>
          {severity === 'error' ? <CloseCircleOutlined /> : <WarningOutlined />}
        </span>
        <span>
          <span className={styles.where}>{spotWords(guideline, spot, language)}</span>
          {sayProblem({ ...problem, place: {} }, language)}
        </span>
      </button>
    </li>
  );
}
