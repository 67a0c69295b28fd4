import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/queryClient';
import { onSessionChange } from './api/session';
import { startTexts } from './i18n';
import { applyTheme } from './lib/theme';
import { router } from './routes';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';

applyTheme();
await startTexts();

// The guards of the routes decide again at every log-in and log-out, in whichever tab it happened.
onSessionChange(() => void router.invalidate());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
