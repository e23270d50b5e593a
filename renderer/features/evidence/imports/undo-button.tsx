import { App as AntApp, Button } from 'antd';
import type { UndoEffect } from '../../../../shared/contract/evidence/imports.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { sourceName } from '../kind-names.ts';
import { WORDS } from '../words.ts';

interface Props {
  readonly sequence: number;
  readonly onUndone?: () => void;
}

/** Takes an import back, after saying what that would do; not there for one that is undone. */
export function UndoButton({ sequence, onUndone }: Props) {
  const { say, language } = useLanguage();
  const { modal, notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { value } = useRead('evidence.import', { sequence });
  const { run } = useWrite('evidence.undo');
  if (value?.undo == null) return null;
  const { undo, fileName } = value;
  const takeBack = async () => {
    const done = await run({ sequence });
    if (!done.ok) return tellProblems(done.problems);
    notification.success({ title: say(undoneWords(sequence)) });
    onUndone?.();
  };
  const ask = () =>
    modal.confirm({
      title: say(askWords(sequence, fileName)),
      content: say(effectWords(undo, language)),
      okText: say(WORDS.undo),
      okButtonProps: { danger: true },
      cancelText: say(WORDS.cancel),
      onOk: takeBack,
    });
  return (
    <Button danger onClick={ask}>
      {say(WORDS.undo)}
    </Button>
  );
}

function askWords(sequence: number, file: string): Wording {
  const { zh, en } = sourceName(file);
  return { zh: `撤销第 ${sequence} 次导入（${zh}）？`, en: `Undo import ${sequence} (${en})?` };
}

function undoneWords(sequence: number): Wording {
  return { zh: `第 ${sequence} 次导入已撤销`, en: `Import ${sequence} is undone` };
}

function effectWords({ leaving, restored }: UndoEffect, language: string): Wording {
  const [gone, back] = [leaving, restored].map((count) => count.toLocaleString(language));
  return {
    zh: `它带来的 ${gone} 项内容不再有效${restored > 0 ? `，其中 ${back} 项恢复为此前的内容` : ''}。撤销记入日志；需要时重新导入这个文件即可。`,
    en: `What it brought, ${gone} values, will no longer stand${restored > 0 ? `; for ${back} of them what was there before stands again` : ''}. The journal keeps both; import the file again to have it back.`,
  };
}
