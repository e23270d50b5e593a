import {
  ArrowDownOutlined,
  ArrowLeftOutlined,
  ArrowRightOutlined,
  ArrowUpOutlined,
  CopyOutlined,
  DeleteOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import type { TreeAction } from '../tree/tree-actions.ts';
import type { TreeControl } from '../tree/use-tree-action.ts';
import { TREE_WORDS } from '../tree/words.ts';
import styles from './indicators.module.css';

const ICONS: readonly (readonly [action: TreeAction, icon: ReactNode, key: string])[] = [
  ['up', <ArrowUpOutlined key="up" />, 'Alt ↑'],
  ['down', <ArrowDownOutlined key="down" />, 'Alt ↓'],
  ['out', <ArrowLeftOutlined key="out" />, 'Alt ←'],
  ['in', <ArrowRightOutlined key="in" />, 'Alt →'],
  ['duplicate', <CopyOutlined key="duplicate" />, 'Ctrl D'],
  ['remove', <DeleteOutlined key="remove" />, 'Delete'],
];

/** What can be done to the chosen node of the tree, each with its key. */
export function TreeBar({ control }: { readonly control: TreeControl }) {
  const { say } = useLanguage();
  return (
    <div className={styles.bar} role="toolbar" aria-label={say(TREE_WORDS.tree)}>
      {(['addLeaf', 'addBranch'] as const).map((action) => (
        <Button key={action} size="small" icon={<PlusOutlined />} onClick={() => control.run(action)}>
          {say(TREE_WORDS[action])}
        </Button>
      ))}
      {ICONS.map(([action, icon, key]) => {
        const label = `${say(TREE_WORDS[action])}（${key}）`;
        return (
          <Button
            key={action}
            size="small"
            type="text"
            icon={icon}
            aria-label={label}
            title={label}
            disabled={!control.isPossible(action)}
            onClick={() => control.run(action)}
          />
        );
      })}
    </div>
  );
}
