import { App as AntApp, Button } from 'antd';
import type { CompoundDetails } from '../../../../shared/contract/register.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellSaved } from '../use-tell-saved.tsx';
import { WORDS } from '../words.ts';

interface Props {
  readonly details: CompoundDetails;
  readonly onRemoved: () => void;
}

/** Takes a compound out of the register, once the person has read what becomes of its evidence. */
export function RemoveCompound({ details: { compound, evidence }, onRemoved }: Props) {
  const { say } = useLanguage();
  const { modal } = AntApp.useApp();
  const { run } = useWrite('register.remove');
  const tellProblems = useTellProblems();
  const tellSaved = useTellSaved();
  const remove = async () => {
    const removed = await run({ code: compound.code });
    if (!removed.ok) return tellProblems(removed.problems);
    onRemoved();
    tellSaved(removed.value, { zh: `“${compound.name}”已移出名册`, en: `“${compound.name}” was taken out` });
  };
  const ask = () =>
    modal.confirm({
      title: say({
        zh: `把“${compound.name}”移出名册？`,
        en: `Take “${compound.name}” out of the register?`,
      }),
      content: say(evidence.length === 0 ? WITHOUT_EVIDENCE : WITH_EVIDENCE),
      okText: say(WORDS.remove),
      okButtonProps: { danger: true },
      cancelText: say(WORDS.cancel),
      onOk: remove,
    });
  return (
    <div>
      <Button danger onClick={ask}>
        {say(WORDS.remove)}
      </Button>
    </div>
  );
}

const WITHOUT_EVIDENCE = {
  zh: '中期和年终名册都不再有它。可以随时撤销。',
  en: 'It goes from the registers of both phases. This can be undone at any time.',
};

const WITH_EVIDENCE = {
  zh: '中期和年终名册都不再有它；关于它的数据仍保留在文件里，但不再计分。可以随时撤销。',
  en: 'It goes from the registers of both phases; the evidence of it is kept but counts no more. This can be undone at any time.',
};
