import { App as AntApp, Button } from 'antd';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { chooseSave, showInFolder } from '../../../../lib/files.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useWork } from '../../../../lib/operations.ts';
import { useTellProblems } from '../../../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Writes the rows in fault into a workbook of their own, where they can be corrected. */
export function ExportFaulty({ preview: { token, fileName } }: { readonly preview: ImportPreview }) {
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('evidence.exportFaulty', { onlyLooks: true });
  const exportRows = async () => {
    const path = await chooseSave(`${withoutEnding(fileName)}-${say(WORDS.showFaulty)}.xlsx`);
    if (path === null) return;
    const written = await run({ token, path });
    if (!written.ok) return tellProblems(written.problems);
    notification.success({
      title: say(WORDS.exported),
      description: written.value,
      actions: <Button onClick={() => showInFolder(written.value)}>{say(WORDS.showFile)}</Button>,
    });
  };
  return (
    <Button loading={isRunning} onClick={() => void exportRows()}>
      {say(WORDS.exportFaulty)}
    </Button>
  );
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]*$/u, '');
}
