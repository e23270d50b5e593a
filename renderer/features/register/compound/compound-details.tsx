import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CompoundDetails as Details } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import type { OpenCompound } from '../compounds/use-open-compound.ts';
import { CompoundForm } from '../form/compound-form.tsx';
import type { KnownRegister } from '../known-register.ts';
import { portraitPath, scorePath } from '../paths.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';
import { CompoundEvidence } from './compound-evidence.tsx';
import { CompoundFacts } from './compound-facts.tsx';
import { CompoundHistory } from './compound-history.tsx';
import { RemoveCompound } from './remove-compound.tsx';

interface Props extends KnownRegister {
  readonly opened: OpenCompound;
  readonly details: Details;
}

/** All there is to say of one compound in the register; its fields can be edited in place. */
export function CompoundDetails({ details, opened, ...known }: Props) {
  const { say } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    return <CompoundForm {...known} before={details} opened={opened} onDone={() => setEditing(false)} />;
  }
  const { compound, history } = details;
  return (
    <div className={styles.details}>
      <div className={styles.deeds}>
        <Button type="primary" onClick={() => setEditing(true)}>
          {say(WORDS.edit)}
        </Button>
        <Link to={scorePath(compound.code)}>{say(WORDS.scoresLink)}</Link>
        <Link to={portraitPath(compound.code)}>{say(WORDS.portraitLink)}</Link>
      </div>
      <CompoundFacts details={details} />
      <CompoundEvidence details={details} />
      <CompoundHistory history={history} />
      <RemoveCompound details={details} onRemoved={opened.close} />
    </div>
  );
}
