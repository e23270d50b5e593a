import { Button } from 'antd';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { chooseSave } from '../../../../lib/files.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useWork } from '../../../../lib/operations.ts';
import { useTellFile } from '../../../../ui/use-tell-file.tsx';
import { useTellProblems } from '../../../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Writes the rows in fault into a workbook of their own, where they can be corrected. */
export function ExportFaulty({ preview: { token, fileName } }: { readonly preview: ImportPreview }) {
  const { say } = useLanguage();
  const tellFile = useTellFile();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('evidence.exportFaulty', { onlyLooks: true });
  const exportRows = async () => {
    const path = await chooseSave(`${withoutEnding(fileName)}-${say(WORDS.showFaulty)}.xlsx`);
    if (path === null) return;
    const written = await run({ token, path });
    if (!written.ok) return tellProblems(written.problems);
    tellFile({ title: say(WORDS.exported), path: written.value });
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
