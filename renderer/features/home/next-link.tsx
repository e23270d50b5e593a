import { Link } from 'react-router';
import styles from './next-link.module.css';

/** It stays on the line of the last word. */
const ARROW = '\u00a0→';

/** The way to the next thing to do. */
export function NextLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link className={styles.next} to={to}>
      {children}
      <span aria-hidden="true">{ARROW}</span>
    </Link>
  );
}

/** The next thing to do, where it is done on this screen. */
export function NextButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" className={styles.next} onClick={onClick}>
      {children}
      <span aria-hidden="true">{ARROW}</span>
    </button>
  );
}
