import { CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { NavLink, useLocation } from 'react-router';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import styles from './outline.module.css';
import { FRAME_WORDS, SECTION_WORDS } from './words.ts';

/** Every section of the screen. */
type SectionName = keyof typeof SECTION_WORDS;

const GROUPS: readonly (readonly SectionName[])[] = [
  ['indicators', 'questions', 'metrics', 'grades', 'adjustments', 'types', 'rules', 'weights'],
  ['trial', 'effect'],
  ['differences', 'versions'],
];

/** The way to every part of the guideline, with how much is in it and whether something is wrong there. */
export function Outline() {
  const { say } = useLanguage();
  return (
    <nav className={styles.outline} aria-label={say(FRAME_WORDS.outline)}>
      {GROUPS.map((sections) => (
        <ul key={sections[0]} className={styles.group}>
          {sections.map((section) => (
            <li key={section}>
              <SectionLink section={section} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function SectionLink({ section }: { readonly section: SectionName }) {
  const { say } = useLanguage();
  const version = new URLSearchParams(useLocation().search).get('version');
  const { placed } = useJudgement();
  const here = placed.filter(({ spot }) => spot.section === section);
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const count = useCount(section);
  return (
    <NavLink
      to={{ pathname: `/guideline/${section}`, search: version === null ? '' : `?version=${version}` }}
      className={({ isActive }) => `${styles.link} ${isActive ? styles.active : ''}`}
    >
      <span>{say(SECTION_WORDS[section])}</span>
      {errors > 0 && <CloseCircleOutlined className={styles.error} title={say(FRAME_WORDS.errors(errors))} />}
      {errors === 0 && here.length > 0 && (
        <WarningOutlined className={styles.warning} title={say(FRAME_WORDS.warnings(here.length))} />
      )}
      <span className={styles.count}>{count}</span>
    </NavLink>
  );
}

/** How many things are in a section; null where nothing is to be counted. */
function useCount(section: SectionName): number | null {
  const { indicators, questions, metrics, grades, bonuses, deductions, vetoes, types, weightOrigins } =
    useDocument().guideline;
  const counts: Partial<Record<SectionName, number>> = {
    indicators: leavesOf(indicators).length,
    questions: questions.length,
    metrics: metrics.length,
    grades: grades.length,
    adjustments: bonuses.length + deductions.length + vetoes.length,
    types: types.length,
    weights: weightOrigins?.length ?? 0,
  };
  return counts[section] ?? null;
}
