import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { journalClient } from './journalQueries.ts';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/type.css';
import './theme/window.css';
import './theme/marks.css';
import './theme/buttons.css';
import './theme/fields.css';
import './theme/floating.css';
import './theme/followUp.css';
import './theme/notices.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={journalClient}>
        <App />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
