import { SearchOutlined } from '@ant-design/icons';
import { Button, Segmented, Tag } from 'antd';
import { useNavigate } from 'react-router';
import type { OpenWorkspace } from '../../../shared/contract/app.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { runPhaseSchema } from '../../../shared/model/phase.ts';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useFinder } from './finder.tsx';
import styles from './top-line.module.css';

/** Which workspace, which phase, who is at work, and the way to find anything. */
export function TopLine({ workspace }: { readonly workspace: OpenWorkspace }) {
  const { language, say } = useLanguage();
  const { phase, setPhase } = usePhase();
  const { settings, user } = useAppState();
  const navigate = useNavigate();
  const finder = useFinder();
  return (
    <header className={styles.line}>
      <span className={styles.name} title={workspace.path}>
        {say({
          zh: `${workspace.year}年度 · ${workspace.name}`,
          en: `${workspace.year} · ${workspace.name}`,
        })}
      </span>
      {workspace.exercise && <Tag color="warning">{say({ zh: '演练', en: 'Exercise' })}</Tag>}
      <Segmented
        aria-label={say({ zh: '阶段', en: 'Phase' })}
        value={phase}
        onChange={setPhase}
        options={runPhaseSchema.options.map((value) => ({ value, label: PHASE_NAMES[value][language] }))}
      />
      <Button className={styles.find ?? ''} icon={<SearchOutlined />} onClick={finder.open}>
        {say({ zh: '小区、居委会、指标（Ctrl K）', en: 'Compounds, committees, indicators (Ctrl K)' })}
      </Button>
      <Button type="text" onClick={() => navigate('/settings')}>
        {settings.person || user}
      </Button>
      {finder.palette}
    </header>
  );
}
