import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { HelpDrawer } from '../../../ui/help-drawer.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import type { DraftControl } from '../draft/use-draft.ts';
import { GUIDELINE_HELP } from './help.ts';
import { ProblemPanel } from './problem-panel.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useExportGuideline, type useOpenGuideline } from './use-files.tsx';
import { FRAME_WORDS } from './words.ts';

interface Props {
  readonly control: DraftControl;
  readonly opening: ReturnType<typeof useOpenGuideline>;
}

/** What can be done to the draft as a whole. */
export function DraftToolbar({ control, opening }: Props) {
  const { say } = useLanguage();
  const { errors } = useJudgement();
  const current = useRead('guideline.current', {}).value?.number ?? control.draft.base.number;
  const [isSaving, setIsSaving] = useState(false);
  const { draft, isUnsaved, undo, redo, discard } = control;
  return (
    <>
      <Button
        icon={<UndoOutlined />}
        aria-label={say(FRAME_WORDS.undo)}
        title={say(FRAME_WORDS.undo)}
        disabled={draft.past.length === 0}
        onClick={undo}
      />
      <Button
        icon={<RedoOutlined />}
        aria-label={say(FRAME_WORDS.redo)}
        title={say(FRAME_WORDS.redo)}
        disabled={draft.future.length === 0}
        onClick={redo}
      />
      <ProblemPanel />
      <FileMenus control={control} opening={opening} />
      {isUnsaved && <Button onClick={discard}>{say(FRAME_WORDS.discard)}</Button>}
      <Button type="primary" disabled={!isUnsaved || errors > 0} onClick={() => setIsSaving(true)}>
        {say(FRAME_WORDS.save)}
      </Button>
      <HelpDrawer title={say(FRAME_WORDS.title)} help={GUIDELINE_HELP} />
      {isSaving && <SaveDialog control={control} current={current} onClose={() => setIsSaving(false)} />}
    </>
  );
}

function FileMenus({ control, opening }: Props) {
  const { say } = useLanguage();
  const builtIn = useRead('app.builtInGuidelines', {}).value ?? [];
  const exportTo = useExportGuideline(control.draft.present);
  const sources = [
    { key: 'file', label: say(FRAME_WORDS.openFile), onClick: () => void opening.choose() },
    ...builtIn.map(({ id, title, version }) => ({
      key: id,
      label: say(FRAME_WORDS.openBuiltIn(`${title} ${version}`)),
      onClick: () => void opening.read({ builtIn: id }),
    })),
  ];
  const targets = [
    { key: 'xlsx', label: say(FRAME_WORDS.exportXlsx), onClick: () => void exportTo('xlsx') },
    { key: 'json', label: say(FRAME_WORDS.exportJson), onClick: () => void exportTo('json') },
  ];
  return (
    <>
      <Dropdown menu={{ items: sources }} trigger={['click']}>
        <Button>{say(FRAME_WORDS.open)}</Button>
      </Dropdown>
      <Dropdown menu={{ items: targets }} trigger={['click']}>
        <Button>{say(FRAME_WORDS.export)}</Button>
      </Dropdown>
    </>
  );
}
