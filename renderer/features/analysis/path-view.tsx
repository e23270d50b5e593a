import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { Analysis } from '../../../shared/action/analysis/analysis.ts';
import type { AnalysisAbout } from '../../../shared/contract/analysis.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useWorkspace } from '../../lib/app-state.tsx';
import { bracketed } from '../../lib/bracketed.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead, useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { Loading } from '../../ui/loading.tsx';
import { NamedSelect } from '../../ui/named-select.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { AnalysisFrame } from './analysis-frame.tsx';
import { FourLists } from './four-lists.tsx';
import { StepList } from './step-list.tsx';
import { useWriteFile } from './use-write-file.ts';
import { WORDS } from './words.ts';

/** 社区分析工具: the five steps of a district, a type or a committee, and the four lists below them. */
export function PathView() {
  const { phase } = usePhase();
  const [about, choose] = useAbout();
  const { value, problems } = useRead('analysis.show', { phase, about });
  return (
    <AnalysisFrame
      filters={<AboutChoice about={about} onChoose={choose} />}
      deeds={value !== null && <ExportButtons about={about} analysis={value} />}
    >
      <ProblemList problems={problems} />
      {value === null && problems.length === 0 && <Loading />}
      {value !== null && (
        <>
          <StepList steps={value.steps} />
          <FourLists lists={value.lists} />
        </>
      )}
    </AnalysisFrame>
  );
}

const LEVELS = ['district', 'type', 'committee'] as const;

/** Whom it is about stays in the address. */
function useAbout(): [AnalysisAbout, (about: AnalysisAbout) => void] {
  const [search, setSearch] = useSearchParams();
  const level = LEVELS.find((one) => one === search.get('level')) ?? 'district';
  const about = { level, key: level === 'district' ? '' : (search.get('key') ?? '') };
  return [about, (chosen) => setSearch({ ...chosen }, { replace: true })];
}

interface ChoiceProps {
  readonly about: AnalysisAbout;
  readonly onChoose: (about: AnalysisAbout) => void;
}

interface Choice {
  readonly about: AnalysisAbout;
  readonly name: string;
  readonly label: string;
}

const keyOf = ({ about }: Choice) => `${about.level} ${about.key}`;
const namesOf = ({ name, label }: Choice) => [name, label];
const labelOf = ({ label }: Choice) => label;

function AboutChoice({ about, onChoose }: ChoiceProps) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const places = useRead('lists.places', { phase }).value;
  const district = say(WORDS.district);
  const items: Choice[] = [
    { about: { level: 'district', key: '' }, name: district, label: district },
    ...[...(places?.types ?? []), ...(places?.committees ?? [])].map((place) => ({
      about: place.about,
      name: place.name,
      label: place.subdistrict === '' ? place.name : say(bracketed(place.name, place.subdistrict)),
    })),
  ];
  const chosen = `${about.level} ${about.key}`;
  return (
    <NamedSelect
      label={say(WORDS.whose)}
      items={items}
      keyOf={keyOf}
      namesOf={namesOf}
      labelOf={labelOf}
      value={chosen}
      placeholder={say(WORDS.whose)}
      onChoose={(key) => {
        const found = items.find((item) => keyOf(item) === key);
        if (found !== undefined) onChoose(found.about);
      }}
    />
  );
}

function ExportButtons({ about, analysis }: { readonly about: AnalysisAbout; readonly analysis: Analysis }) {
  const { say } = useLanguage();
  const { phase } = usePhase();
  const { year } = useWorkspace();
  const { run, isRunning } = useWork('analysis.export', { onlyLooks: true });
  const writeFile = useWriteFile();
  const write = (extension: 'xlsx' | 'pdf') => {
    const name = `${analysis.name.replaceAll('/', '')}社区分析-${year}-${PHASE_NAMES[phase].zh}.${extension}`;
    return writeFile(name, (path) => run({ phase, about, path }));
  };
  return (
    <>
      <Button loading={isRunning} onClick={() => void write('xlsx')}>
        {say(WORDS.exportWorkbook)}
      </Button>
      <Button loading={isRunning} onClick={() => void write('pdf')}>
        {say(WORDS.exportPdf)}
      </Button>
    </>
  );
}
