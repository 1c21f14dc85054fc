import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../../ui/api/Api.tsx';
import { Problem } from '../../ui/api/Problem.ts';
import { cssVariables, theme } from '../../ui/theme.ts';
import { httpApi } from './httpApi.ts';
import { router } from './router.tsx';
import '../../ui/styles.css';

const isFinal = (error: unknown): boolean =>
  error instanceof Problem && error.status >= 400 && error.status < 500;

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (tries, error) => tries < 2 && !isFinal(error) },
  },
});
const api = httpApi(fetch.bind(window));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <ApiProvider api={api}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
