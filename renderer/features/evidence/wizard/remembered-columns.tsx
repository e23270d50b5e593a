import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import type { DescribedTableView } from '../../../../shared/contract/evidence/wizard.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand, Settled } from './wizard-state.ts';
import { driftWords, offeredWords, rememberedWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
  readonly table: DescribedTableView;
}

/**
 * What was settled about such columns with an earlier import. It is taken at once where the headings are the very same;
 * where they differ, a person is told how and takes it.
 */
export function RememberedColumns({ wizard, inHand: { settled }, table: { headingRow, remembered } }: Props) {
  const { say, language } = useLanguage();
  const recall = () => {
    if (remembered !== null)
      wizard.settle({ headingRow, columns: withRecalled(settled.columns, remembered) });
  };
  const isToBeTaken =
    remembered !== null &&
    remembered.choices.length > 0 &&
    !hasDrifted(remembered) &&
    Object.keys(settled.columns).length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, as soon as it is known
  useEffect(() => {
    if (isToBeTaken) recall();
  }, [isToBeTaken]);
  if (remembered === null || isToBeTaken || remembered.choices.length === 0) return null;
  const { sequence, author, importedAt, choices, added, gone } = remembered;
  const isTaken = choices.every(({ index, word }) => settled.columns[index] === word);
  const words = isTaken ? rememberedWords : offeredWords;
  return (
    <Alert
      type={hasDrifted(remembered) ? 'warning' : 'info'}
      showIcon
      title={say(words(sequence, author, sayMoment(importedAt, language)))}
      description={hasDrifted(remembered) ? say(driftWords(added, gone)) : undefined}
      action={
        isTaken ? null : (
          <Button size="small" onClick={recall}>
            {say(WORDS.recall)}
          </Button>
        )
      }
    />
  );
}

type Remembered = NonNullable<DescribedTableView['remembered']>;

function hasDrifted({ added, gone }: Remembered): boolean {
  return added.length + gone.length > 0;
}

function withRecalled(columns: Settled['columns'], { choices }: Remembered): Settled['columns'] {
  return { ...columns, ...Object.fromEntries(choices.map(({ index, word }) => [index, word])) };
}
