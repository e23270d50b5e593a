import { useState } from 'react';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { DocumentList } from './document-list.tsx';
import type { DocumentKind } from './document-names.ts';
import { ExportButton, RunningExport } from './export-button.tsx';
import { ExportOutcome } from './export-outcome.tsx';
import { Preview } from './preview/preview.tsx';
import styles from './reports-screen.module.css';
import { SidePanel } from './side-panel.tsx';
import { EditedSettings } from './texts/edited-settings.ts';
import { useTexts } from './texts/use-texts.ts';
import { useExport } from './use-export.ts';
import { useWanted } from './use-wanted.ts';
import { countFiles } from './wanted.ts';
import { HELP, WORDS } from './words.ts';

interface Props {
  readonly phase: RunPhase;
  readonly choices: ReportChoices;
}

/** Where documents are chosen (left), looked at (middle), and given their words and traced to their run (right). */
export function ReportsDesk({ phase, choices }: Props) {
  const { say } = useLanguage();
  const { wanted, setWanted, isAsked } = useWanted(choices);
  const [shown, setShown] = useState<DocumentKind>(isAsked ? 'letters' : 'district-report');
  const state = useRead('scores.state', { phase });
  const work = useExport(phase);
  const texts = useTexts();
  const edited = useSettled(texts?.isChanged === true ? texts.settings : null, 400);
  const count = countFiles(wanted, choices);
  const title = say(WORDS.title);
  /** Documents are written as the preview shows them, so words that are still being edited are saved first. */
  async function exportSaved() {
    if (texts === null || (await texts.save())) await work.run(wanted, count);
  }
  return (
    <Screen
      title={title}
      aside={say({
        zh: `${choices.year}年${PHASE_NAMES[phase].zh}`,
        en: `${PHASE_NAMES[phase].en}, ${choices.year}`,
      })}
      actions={<HelpDrawer title={title} help={HELP} />}
      layout="fill"
    >
      <div className={styles.desk}>
        <ProblemList problems={work.problems} onClose={work.forget} />
        {work.outcome !== null && <ExportOutcome outcome={work.outcome} onClose={work.forget} />}
        <div className={styles.columns}>
          <div className={styles.choose}>
            <DocumentList
              choices={choices}
              wanted={wanted}
              onWant={setWanted}
              shown={shown}
              onShow={setShown}
            />
            {work.wanted === null ? (
              <ExportButton count={count} onExport={() => void exportSaved()} />
            ) : (
              <RunningExport count={work.wanted} done={work.done} onStop={work.stop} />
            )}
          </div>
          <div className={styles.look}>
            <EditedSettings value={edited}>
              <Preview key={shown} kind={shown} choices={choices} wanted={wanted} />
            </EditedSettings>
          </div>
          <aside className={styles.facts}>
            <SidePanel shown={shown} choices={choices} state={state.value} texts={texts} />
          </aside>
        </div>
      </div>
    </Screen>
  );
}
