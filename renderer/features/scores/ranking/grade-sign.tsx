import styles from './grade-sign.module.css';

interface Props {
  readonly grade: string | null;
  /** The best first. */
  readonly grades: readonly { readonly name: string }[];
}

/** A grade by its name and by how far a disc is filled: wholly for the best, not at all for the last. */
export function GradeSign({ grade, grades }: Props) {
  const place = grades.findIndex(({ name }) => name === grade);
  if (grade === null || place === -1) return <span className={styles.none}>—</span>;
  const share = grades.length > 1 ? 1 - place / (grades.length - 1) : 1;
  return (
    <span className={place === grades.length - 1 && grades.length > 1 ? styles.last : styles.grade}>
      <Disc share={share} />
      {grade}
    </span>
  );
}

/** Half the radius, stroked as wide as the radius, draws a sector. */
const CIRCUMFERENCE = 2 * Math.PI * 2.5;

function Disc({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={styles.disc}>
      <circle cx="6" cy="6" r="5" className={styles.rim} />
      <circle
        cx="6"
        cy="6"
        r="2.5"
        transform="rotate(-90 6 6)"
        className={styles.sector}
        strokeDasharray={`${share * CIRCUMFERENCE} ${CIRCUMFERENCE}`}
      />
    </svg>
  );
}
