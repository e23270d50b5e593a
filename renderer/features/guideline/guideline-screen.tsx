import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { type Guideline, guidelineName } from '../../../shared/model/guideline.ts';
import { useLanguage } from '../../lib/language.ts';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { DocumentProvider } from './draft/document.tsx';
import { JudgementProvider } from './draft/judgement.tsx';
import { type DraftControl, useDraft } from './draft/use-draft.ts';
import { useObserved } from './draft/use-observed.ts';
import { useShown } from './draft/use-shown.ts';
import { TrialsProvider } from './dry-run/trials.tsx';
import { DraftToolbar } from './frame/draft-toolbar.tsx';
import styles from './frame/frame.module.css';
import { ReadOnly } from './frame/read-only.tsx';
import { useDraftKeys } from './frame/use-draft-keys.ts';
import { useDroppedGuideline } from './frame/use-dropped-guideline.ts';
import { useOpenGuideline } from './frame/use-files.tsx';
import { useLeaving } from './frame/use-leaving.tsx';
import { VersionBanner } from './frame/version-banner.tsx';
import { FRAME_WORDS } from './frame/words.ts';
import { Workbench } from './frame/workbench.tsx';

/** The guideline: written as a draft that is judged and tried while one types, and saved version by version. */
export function GuidelineScreen() {
  const { say } = useLanguage();
  const { control, problems } = useDraft();
  useLeaving();
  if (control !== null) return <DraftScreen control={control} />;
  return (
    <Screen title={say(FRAME_WORDS.title)}>
      {problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />}
    </Screen>
  );
}

function DraftScreen({ control }: { readonly control: DraftControl }) {
  const { say } = useLanguage();
  const { draft, isUnsaved, change, undo, redo } = control;
  const { document, version } = useShown(control);
  useDraftKeys({ undo, redo }, version === null);
  const observed = useObserved(!isUnsaved && version === null);
  const navigate = useNavigate();
  const replace = useCallback((guideline: Guideline) => change(() => guideline), [change]);
  const opening = useOpenGuideline(replace);
  const { read } = opening;
  const hasNotices = version !== null || opening.problems.length > 0;
  useDroppedGuideline(useCallback((path) => void read({ path }), [read]));
  return (
    <DocumentProvider document={document}>
      <JudgementProvider guideline={document.guideline} observed={observed}>
        <TrialsProvider base={draft.base.guideline}>
          <Screen
            title={say(FRAME_WORDS.title)}
            layout="fill"
            aside={<State control={control} />}
            actions={<DraftToolbar control={control} opening={opening} />}
            toolbar={
              hasNotices ? (
                <Notices
                  opening={opening}
                  version={version}
                  onTake={() => {
                    replace(document.guideline);
                    void navigate('/guideline/indicators');
                  }}
                />
              ) : undefined
            }
          >
            <ReadOnly isOn={document.isReadOnly}>
              <Workbench />
            </ReadOnly>
          </Screen>
        </TrialsProvider>
      </JudgementProvider>
    </DocumentProvider>
  );
}

interface NoticesProps {
  readonly opening: ReturnType<typeof useOpenGuideline>;
  readonly version: number | null;
  readonly onTake: () => void;
}

/** What stands above the guideline: why a file was refused, and that a version is shown. */
function Notices({ opening: { problems, forget }, version, onTake }: NoticesProps) {
  return (
    <>
      {problems.length > 0 && <ProblemList problems={problems} onClose={forget} />}
      {version !== null && <VersionBanner number={version} onTake={onTake} />}
    </>
  );
}

/** Which version the draft was begun from, and whether it says anything else. */
function State({ control: { draft, isUnsaved } }: { readonly control: DraftControl }) {
  const { say } = useLanguage();
  return (
    <span className={styles.aside}>
      <span>{`${guidelineName(draft.base.guideline)} · ${say(FRAME_WORDS.version(draft.base.number))}`}</span>
      <span className={isUnsaved ? styles.unsaved : undefined} role="status">
        {say(isUnsaved ? FRAME_WORDS.unsaved : FRAME_WORDS.saved)}
      </span>
    </span>
  );
}
