import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import type { FormCompound } from '../../../../shared/contract/entry.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { bracketed } from '../../../lib/bracketed.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWork } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { NamedSelect } from '../../../ui/named-select.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { AnalysisFrame } from '../analysis-frame.tsx';
import { portraitPath } from '../paths.ts';
import { useWriteFile } from '../use-write-file.ts';
import { WORDS } from '../words.ts';
import { PortraitPage } from './portrait-page.tsx';
import { PORTRAIT_WORDS } from './words.ts';

/** 小区画像: one compound on a page, chosen here or where one came from. */
export function PortraitView() {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const { code = null } = useParams();
  const { value, problems } = useRead('analysis.portrait', code === null ? null : { phase, code });
  return (
    <AnalysisFrame
      filters={<CompoundChoice code={code} />}
      deeds={code !== null && value !== null && <ExportButton code={code} name={value.name} />}
    >
      <ProblemList problems={problems} />
      {code === null && (
        <EmptyState title={say(PORTRAIT_WORDS.chooseTitle)} text={say(PORTRAIT_WORDS.chooseText)} />
      )}
      {code !== null && value === null && problems.length === 0 && <Loading />}
      {code !== null && value !== null && <PortraitPage portrait={value} />}
    </AnalysisFrame>
  );
}

const keyOf = ({ code }: FormCompound) => code;
const namesOf = ({ name, code }: FormCompound) => [name, code];

function CompoundChoice({ code }: { readonly code: string | null }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { evidencePhase: phase } = usePhase();
  const compounds = useRead('entry.compounds', { phase }).value ?? [];
  const labelOf = ({ name, code: own, subdistrict }: FormCompound) =>
    say(bracketed(name, `${own}${say({ zh: '，', en: ', ' })}${subdistrict}`));
  return (
    <NamedSelect
      label={say(PORTRAIT_WORDS.compound)}
      items={compounds}
      keyOf={keyOf}
      namesOf={namesOf}
      labelOf={labelOf}
      value={code}
      placeholder={say(PORTRAIT_WORDS.choose)}
      onChoose={(chosen) => navigate(portraitPath(chosen), { replace: true })}
    />
  );
}

function ExportButton({ code, name }: { readonly code: string; readonly name: string }) {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const { year } = useWorkspace();
  const { run, isRunning } = useWork('analysis.exportPortrait', { onlyLooks: true });
  const writeFile = useWriteFile();
  const fileName = `${code} ${name}画像-${year}-${PHASE_NAMES[phase].zh}.pdf`;
  const write = () => writeFile(fileName, (path) => run({ phase, code, path }));
  return (
    <Button loading={isRunning} onClick={() => void write()}>
      {say(WORDS.exportPdf)}
    </Button>
  );
}
