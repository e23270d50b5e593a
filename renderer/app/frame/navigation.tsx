import { useEffect, useRef } from 'react';
import { NavLink, useMatch } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { ACTIONS, ASIDES, STEPS, type Step } from '../steps.ts';
import styles from './navigation.module.css';

/** The way to the five steps and what stands beside them. */
export function Navigation() {
  const { say } = useLanguage();
  return (
    <nav className={styles.navigation} aria-label={say({ zh: '步骤', en: 'Steps' })}>
      {STEPS.map((step) => (
        <StepLink key={step.path} step={step} />
      ))}
      <hr className={styles.rule} />
      {ACTIONS.map((step) => (
        <StepLink key={step.path} step={step} />
      ))}
      <hr className={styles.rule} />
      {ASIDES.map((step) => (
        <StepLink key={step.path} step={step} />
      ))}
    </nav>
  );
}

function StepLink({ step: { path, sign, name } }: { readonly step: Step }) {
  const { say } = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  const isHere = useMatch({ path, end: false }) !== null;
  // Where there is little room the way scrolls: the step that one is at stays in sight.
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isHere]);
  return (
    <NavLink
      ref={link}
      to={path}
      className={({ isActive }) => `${styles.link} ${isActive ? styles.active : ''}`}
    >
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      {say(name)}
    </NavLink>
  );
}
