import { App as AntApp, Button } from 'antd';
import { copyText } from '../lib/files.ts';
import { useLanguage } from '../lib/language.ts';
import { tableForClipboard } from './data-table.tsx';
import type { TableColumn } from './table-column.tsx';

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[];
  /** The rows in the order in which they are shown, when the person copies. */
  readonly rows: () => readonly Row[];
}

/** Puts a table on the clipboard as it is shown, to be pasted into a spreadsheet. */
export function CopyTableButton<Row>({ columns, rows }: Props<Row>) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const copy = async () => {
    const { text, html } = tableForClipboard(columns, rows());
    await copyText(text, html);
    void message.success(say({ zh: '已复制，可粘贴到表格软件', en: 'Copied; paste it into a spreadsheet' }));
  };
  return <Button onClick={() => void copy()}>{say({ zh: '复制', en: 'Copy' })}</Button>;
}
