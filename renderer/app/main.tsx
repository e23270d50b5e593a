import './global.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createHashRouter, RouterProvider } from 'react-router';
import { AppStateProvider } from '../lib/app-state.tsx';
import { followJobs } from '../lib/jobs.ts';
import { readings } from '../lib/operations.ts';
import { PhaseProvider } from '../lib/phase.tsx';
import { App } from './app.tsx';
import { Look } from './look.tsx';
import { giveStylesTheNonce } from './page-nonce.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
giveStylesTheNonce();
followJobs();

/** Every screen has an address behind the page's `#`; screens with something unsaved can hold a change of it back. */
const router = createHashRouter([{ path: '*', Component: Window }]);

createRoot(root).render(
  <QueryClientProvider client={readings}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);

function Window() {
  return (
    <AppStateProvider>
      <Look>
        <PhaseProvider>
          <App />
        </PhaseProvider>
      </Look>
    </AppStateProvider>
  );
}
