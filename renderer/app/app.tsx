import { Suspense, useEffect } from 'react';
import { useAppState } from '../lib/app-state.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Loading } from '../ui/loading.tsx';
import { FaultScreen } from './fault-screen.tsx';
import { Frame } from './frame/frame.tsx';
import { AppRoutes, fetchScreensWhenIdle } from './routes.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFileMenu } from './use-file-menu.ts';
import { useGivenFile } from './use-given-file.ts';
import { useMenuPlaces } from './use-menu-places.ts';

/** The whole window: the frame where a workspace is open, and the screen in it. */
export function App() {
  useDroppedFiles();
  useGivenFile();
  useMenuPlaces();
  useFileMenu();
  useEffect(fetchScreensWhenIdle, []);
  const { workspace } = useAppState();
  const screen = (
    <ErrorBoundary fallback={(error) => <FaultScreen error={error} />}>
      <Suspense fallback={<Loading />}>
        <AppRoutes />
      </Suspense>
    </ErrorBoundary>
  );
  return workspace === null ? screen : <Frame workspace={workspace}>{screen}</Frame>;
}
