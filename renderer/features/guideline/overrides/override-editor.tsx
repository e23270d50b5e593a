import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { Position } from '../../../../shared/guideline/editing/position.ts';
import type { Leaf } from '../../../../shared/model/guideline.ts';
import { SCALE_RULES } from '../../../../shared/rules/scales/registry.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { Field } from '../fields/field.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { RuleFields } from '../rules/rule-fields.tsx';
import { overrideSentence } from './override-sentence.ts';
import styles from './overrides.module.css';
import { OVERRIDE_WORDS } from './words.ts';

type Override = Leaf['overrides'][string];

interface Props {
  readonly leaf: Leaf;
  readonly at: Position;
  readonly type: { readonly code: string; readonly name: string };
  readonly override: Override;
  readonly onChange: (override: Override, field: string) => void;
  readonly onRemove: () => void;
}

/** What one type has otherwise than the base, said in words and to be changed. */
export function OverrideEditor({ leaf, at, type, override, onChange, onRemove }: Props) {
  const { say, language } = useLanguage();
  const { guideline } = useDocument();
  const way = ['overrides', type.code];
  const { points, scale } = override;
  const own = (part: 'points' | 'scale', isOwn: boolean) => {
    const { [part]: _base, ...rest } = override;
    onChange(isOwn ? { ...rest, [part]: leaf[part] } : rest, part);
  };
  return (
    <li className={styles.override}>
      <div className={styles.line}>
        <strong>{overrideSentence(guideline, leaf, type.code, language)}</strong>
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={say(OVERRIDE_WORDS.remove(type.name))}
          onClick={onRemove}
        />
      </div>
      <OverrideProblems at={at} way={way} />
      <div className={styles.line}>
        <Checkbox checked={points !== undefined} onChange={({ target }) => own('points', target.checked)}>
          {say(OVERRIDE_WORDS.ownPoints)}
        </Checkbox>
        <Checkbox checked={scale !== undefined} onChange={({ target }) => own('scale', target.checked)}>
          {say(OVERRIDE_WORDS.ownScale)}
        </Checkbox>
      </div>
      <div className={styles.fields}>
        {points !== undefined && (
          <Field label={say(OVERRIDE_WORDS.points)}>
            {(control) => (
              <NumberInput
                {...control}
                value={points}
                onChange={(next) => onChange({ ...override, points: next }, 'points')}
              />
            )}
          </Field>
        )}
        {scale !== undefined && (
          <RuleFields
            title={OVERRIDE_WORDS.scale}
            rules={SCALE_RULES}
            value={scale}
            points={points ?? leaf.points}
            place={{ section: 'indicators', at, field: [...way, 'scale'] }}
            onChange={(next, field) => onChange({ ...override, scale: next }, `scale.${field}`)}
          />
        )}
      </div>
    </li>
  );
}

/** What is about the override and none of its fields. */
function OverrideProblems({ at, way }: { readonly at: Position; readonly way: readonly string[] }) {
  const problems = useProblemsAt({ section: 'indicators', at, field: way });
  return <ProblemLines problems={problems.filter(({ spot }) => spot.field.length === way.length)} />;
}
