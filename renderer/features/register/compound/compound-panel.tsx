import { Button, Drawer } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useKeys } from '../../../lib/use-keys.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { OpenCompound } from '../compounds/use-open-compound.ts';
import { CompoundForm } from '../form/compound-form.tsx';
import type { KnownRegister } from '../known-register.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';
import { CompoundDetails } from './compound-details.tsx';

interface Props extends KnownRegister {
  readonly opened: OpenCompound;
}

/** The panel beside the table: the compound that is open, or the form of a new one. */
export function CompoundPanel({ register, places, opened }: Props) {
  const { say } = useLanguage();
  const { code, isNew, close, step } = opened;
  const compound = register.compounds.find((other) => other.code === code);
  const title = isNew ? say(WORDS.add) : (compound?.name ?? say(WORDS.details));
  return (
    <Drawer
      title={title}
      open={isNew || code !== null}
      onClose={close}
      mask={false}
      size={480}
      rootClassName={styles.panel ?? ''}
      destroyOnHidden
      extra={compound !== undefined && <Steps step={step} />}
    >
      {isNew && <CompoundForm register={register} places={places} before={null} opened={opened} />}
      {!isNew && code !== null && (
        <OneCompound key={code} register={register} places={places} opened={opened} code={code} />
      )}
    </Drawer>
  );
}

function Steps({ step }: Pick<OpenCompound, 'step'>) {
  const { say } = useLanguage();
  useKeys({ j: () => step(1), k: () => step(-1) });
  return (
    <>
      <Button type="text" onClick={() => step(-1)}>
        {say(WORDS.previous)}
      </Button>
      <Button type="text" onClick={() => step(1)}>
        {say(WORDS.next)}
      </Button>
    </>
  );
}

function OneCompound({ code, ...props }: Props & { readonly code: string }) {
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('register.compound', { phase, code });
  if (value === null) return problems.length === 0 ? <Loading /> : <ProblemList problems={problems} />;
  return <CompoundDetails {...props} details={value} />;
}
