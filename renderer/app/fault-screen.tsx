import { Button } from 'antd';
import { useLanguage } from '../lib/language.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** What is shown where a screen failed: the program's own fault, said in words, with a way on. */
export function FaultScreen({ error }: { readonly error: Error }) {
  const { say } = useLanguage();
  return (
    <EmptyState
      title={say({ zh: '这一页出错了', en: 'This screen failed' })}
      text={say({
        zh: `这是程序自身的错误，数据没有改动（${error.message}）。请重新载入；如仍出现，请告诉维护者。`,
        en: `This is a fault of the program; no data was changed (${error.message}). Load again; if it happens again, report it.`,
      })}
      actions={
        <Button type="primary" onClick={() => window.location.reload()}>
          {say({ zh: '重新载入', en: 'Load again' })}
        </Button>
      }
    />
  );
}
