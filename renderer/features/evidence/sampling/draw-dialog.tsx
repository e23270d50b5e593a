import { Modal, Radio } from 'antd';
import { useState } from 'react';
import {
  DRAW_METHOD_NAMES,
  type DrawMethod,
  drawMethodSchema,
} from '../../../../shared/model/records/sampling-plan.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './sampling.module.css';
import { SAMPLING_WORDS } from './words.ts';

interface Props {
  readonly onDraw: (method: DrawMethod) => void;
  readonly onClose: () => void;
}

/** Says what a list must look like and asks how households are to be drawn. */
export function DrawDialog({ onDraw, onClose }: Props) {
  const { say } = useLanguage();
  const [method, setMethod] = useState<DrawMethod>('systematic');
  return (
    <Modal
      open
      title={say(SAMPLING_WORDS.drawTitle)}
      okText={say(SAMPLING_WORDS.drawOk)}
      cancelText={say(SAMPLING_WORDS.cancel)}
      onOk={() => onDraw(method)}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        <p>{say(SAMPLING_WORDS.drawLead)}</p>
        <Radio.Group
          aria-label={say(SAMPLING_WORDS.method)}
          value={method}
          options={drawMethodSchema.options.map((one) => ({
            value: one,
            label: say(DRAW_METHOD_NAMES[one]),
          }))}
          onChange={({ target }) => setMethod(target.value)}
        />
      </div>
    </Modal>
  );
}
