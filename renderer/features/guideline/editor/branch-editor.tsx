import { Button } from 'antd';
import { replaceNode } from '../../../../shared/guideline/editing/change-tree.ts';
import { pointSums } from '../../../../shared/guideline/editing/point-sums.ts';
import { type Position, positionKey } from '../../../../shared/guideline/editing/position.ts';
import type { Branch, Indicator } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { SumMark } from '../tree/sum-mark.tsx';
import styles from './editor.module.css';
import { IdentityFields } from './identity-fields.tsx';
import { useNodeChange } from './use-node-change.ts';
import { EDITOR_WORDS } from './words.ts';

/** A branch: its points, and how the indicators below it share them. */
export function BranchEditor({ branch, at }: { readonly branch: Branch; readonly at: Position }) {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  const change = useNodeChange(at);
  const sum = pointSums(guideline.indicators).get(positionKey(at));
  return (
    <>
      <IdentityFields node={branch} at={at} onChange={change.branch} />
      <section>
        <h3 className={styles.heading}>{say(EDITOR_WORDS.children)}</h3>
        <Children branch={branch} at={at} />
        {sum !== undefined && (
          <p className={styles.sum}>
            <span>{say(EDITOR_WORDS.sum)}</span>
            <SumMark sum={sum} />
            {sum.missing !== 0 && sum.sum > 0 && (
              <Button size="small" onClick={() => change.branch({ points: sum.sum }, 'points')}>
                {say(EDITOR_WORDS.takeSum(sum.sum))}
              </Button>
            )}
          </p>
        )}
      </section>
    </>
  );
}

/** The points of the indicators below, each to be changed on the spot. */
function Children({ branch, at }: { readonly branch: Branch; readonly at: Position }) {
  const { say } = useLanguage();
  const { change } = useDocument();
  const setPoints = (index: number, child: Indicator, points: number) => {
    const below = [...at, index];
    change(
      (guideline) => ({
        ...guideline,
        indicators: replaceNode(guideline.indicators, below, { ...child, points }),
      }),
      `${positionKey(below)} points`,
    );
  };
  return (
    <table className={styles.children}>
      <thead>
        <tr>
          <th scope="col">{say(EDITOR_WORDS.id)}</th>
          <th scope="col">{say(EDITOR_WORDS.name)}</th>
          <th scope="col">{say(EDITOR_WORDS.points)}</th>
        </tr>
      </thead>
      <tbody>
        {branch.children.map((child, index) => (
          <tr key={child.id}>
            <td>{child.id}</td>
            <td>{child.name}</td>
            <td>
              <NumberInput
                label={`${say(EDITOR_WORDS.points)} ${child.id} ${child.name}`}
                value={child.points}
                onChange={(points) => setPoints(index, child, points)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
