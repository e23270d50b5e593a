import type { ReactNode } from 'react';
import styles from './evidence.module.css';

/** Facts by name; those that are null are left out. */
export function FactList({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, fact]) =>
        fact === null ? [] : [<dt key={name}>{name}</dt>, <dd key={`${name} fact`}>{fact}</dd>],
      )}
    </dl>
  );
}
