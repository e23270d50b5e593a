import { Component, type PropsWithChildren, type ReactNode } from 'react';

type Props = PropsWithChildren<{ readonly fallback: (error: Error) => ReactNode }>;

/** Shows something else where the part below failed while it was drawn. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error);
  }
}
