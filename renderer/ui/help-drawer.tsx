import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Wording } from '../../shared/language/wording.ts';
import { useLanguage } from '../lib/language.ts';
import { useMenuCommand } from '../lib/use-menu-command.ts';
import styles from './help-drawer.module.css';

interface Props {
  /** The screen's title. */
  readonly title: string;
  /** What can be done on the screen, a paragraph each. */
  readonly help: readonly Wording[];
}

/** The help of a screen: a button in its head, F1, and the paragraphs in a drawer. */
export function HelpDrawer({ title, help }: Props) {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  useMenuCommand('help', () => setOpen(true));
  const name = say({ zh: `帮助：${title}`, en: `Help: ${title}` });
  return (
    <>
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        aria-label={name}
        title={`${name} (F1)`}
        onClick={() => setOpen(true)}
      />
      <Drawer title={name} open={isOpen} onClose={() => setOpen(false)} size={400}>
        {help.map((paragraph) => (
          <p key={paragraph.zh} className={styles.paragraph}>
            {say(paragraph)}
          </p>
        ))}
      </Drawer>
    </>
  );
}
