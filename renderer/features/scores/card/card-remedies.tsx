import { Link } from 'react-router';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import styles from './card-body.module.css';

interface Props {
  /** The code of the compound's type. */
  readonly type: string;
  readonly shortfalls: readonly { readonly leaf: string; readonly name: string }[];
}

/** Of each shortfall the entry of the playbook that fits it best; nothing where none does. */
export function CardRemedies({ type, shortfalls }: Props) {
  const { say } = useLanguage();
  return (
    <ul className={styles.remedies} aria-label={say({ zh: '可参照的攻略', en: 'Playbook entries that fit' })}>
      {shortfalls.map(({ leaf, name }) => (
        <Remedy key={leaf} type={type} leaf={leaf} name={name} />
      ))}
    </ul>
  );
}

interface RemedyProps {
  readonly type: string;
  readonly leaf: string;
  readonly name: string;
}

function Remedy({ type, leaf, name }: RemedyProps) {
  const { say } = useLanguage();
  const { value } = useRead('playbook.fitting', { indicator: leaf, type });
  const [best] = value ?? [];
  if (best === undefined) return null;
  return (
    <li>
      <span className={styles.count}>
        {say({ zh: `${leaf} ${name}，参照攻略：`, en: `${leaf} ${name}, playbook: ` })}
      </span>
      <Link to={`/playbook?${new URLSearchParams({ entry: best.id })}`} title={say(best.reason)}>
        {best.title}
      </Link>
    </li>
  );
}
