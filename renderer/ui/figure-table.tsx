import styles from './figure-table.module.css';

interface Props {
  /** What the table shows, for screen readers. */
  readonly label: string;
  /** Of the names, then of each figure. */
  readonly headings: readonly string[];
  /** A name, then its figures as they are to be read. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures under headings, a name before each row. */
export function FigureTable({ label, headings, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, place) => (
                <td key={headings[place + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
