import { type Position, positionKey } from '../../../../shared/guideline/editing/position.ts';
import type { Leaf } from '../../../../shared/model/guideline.ts';
import { MEASURE_RULES } from '../../../../shared/rules/measures/registry.ts';
import { SCALE_RULES } from '../../../../shared/rules/scales/registry.ts';
import { useLanguage } from '../../../lib/language.ts';
import { LeafTrial } from '../dry-run/leaf-trial.tsx';
import { Overrides } from '../overrides/overrides.tsx';
import { RuleFields } from '../rules/rule-fields.tsx';
import { ScalePreview } from '../scale-curve/scale-preview.tsx';
import { ApplicationFields } from './application-fields.tsx';
import styles from './editor.module.css';
import { IdentityFields } from './identity-fields.tsx';
import { useNodeChange } from './use-node-change.ts';
import { EDITOR_WORDS } from './words.ts';

/** Everything a leaf says: what it is worth, how it is measured, how the value becomes points, and for whom otherwise. */
export function LeafEditor({ leaf, at }: { readonly leaf: Leaf; readonly at: Position }) {
  const { say } = useLanguage();
  const change = useNodeChange(at);
  const place = (field: string) => ({ section: 'indicators', at, field: [field] }) as const;
  return (
    <>
      <IdentityFields node={leaf} at={at} onChange={change.leaf} />
      <ApplicationFields leaf={leaf} at={at} />
      <section>
        <h3 className={styles.heading}>{say(EDITOR_WORDS.measureTitle)}</h3>
        <div className={styles.fields}>
          <RuleFields
            title={EDITOR_WORDS.measure}
            rules={MEASURE_RULES}
            value={leaf.measure}
            points={leaf.points}
            place={place('measure')}
            onChange={(measure, field) => change.leaf({ measure }, `measure.${field}`)}
          />
        </div>
      </section>
      <section>
        <h3 className={styles.heading}>{say(EDITOR_WORDS.scaleTitle)}</h3>
        <div className={styles.fields}>
          <RuleFields
            title={EDITOR_WORDS.scale}
            rules={SCALE_RULES}
            value={leaf.scale}
            points={leaf.points}
            place={place('scale')}
            onChange={(scale, field) => change.leaf({ scale }, `scale.${field}`)}
          />
        </div>
        <ScalePreview key={positionKey(at)} leaf={leaf} />
      </section>
      <Overrides leaf={leaf} at={at} />
      <LeafTrial leaf={leaf} />
    </>
  );
}
