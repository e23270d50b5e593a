import { Form } from 'antd';
import type { PropsWithChildren } from 'react';

/** A field with its name above it, outside of a form that keeps values. */
export function Field({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  return (
    <Form layout="vertical" component={false}>
      <Form.Item label={label}>{children}</Form.Item>
    </Form>
  );
}
