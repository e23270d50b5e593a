import { Form, Radio } from 'antd';
import type { CompoundDetails, Register } from '../../../../shared/contract/register.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';
import { type Scope, scopeAdvice } from './scope-advice.ts';

interface Props {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
  /** The phase whose register is shown. */
  readonly phase: Phase;
  readonly register: Register;
  readonly before: CompoundDetails | null;
}

/** Whether a correction is for both phases or for the one that is shown, and what follows from it. */
export function ScopeField({ scope, onChange, phase, register, before }: Props) {
  const { say } = useLanguage();
  const advice = scopeAdvice(scope, phase, register, before).map(say);
  const only = PHASE_NAMES[phase];
  return (
    <Form.Item label={say(WORDS.scope)} extra={advice.join('')}>
      <Radio.Group
        aria-label={say(WORDS.scope)}
        value={scope ?? 'both'}
        onChange={({ target }) => onChange(target.value === 'both' ? null : phase)}
        options={[
          { value: 'both', label: say(WORDS.bothPhases) },
          { value: phase, label: say({ zh: `只用于${only.zh}`, en: `${only.en} only` }) },
        ]}
      />
    </Form.Item>
  );
}
