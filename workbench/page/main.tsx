import { ThemeContext } from '@grafana/data';
import { config } from '@grafana/runtime';
import { Alert, GlobalStyles } from '@grafana/ui';
import React from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './chrome/App.tsx';
import { setStandardEditors } from './options/setStandardEditors.tsx';
import { appMeta } from './plugins/importPlugin.ts';
import { registerModules } from './plugins/registerModules.ts';
import { setServices } from './services/setServices.ts';

async function start(): Promise<React.ReactNode> {
  await registerModules();
  setStandardEditors();
  setServices();
  appMeta();
  return <App />;
}

function render(page: React.ReactNode): void {
  createRoot(document.getElementById('reactRoot') ?? document.body).render(
    <ThemeContext.Provider value={config.theme2}>
      <GlobalStyles />
      {page}
    </ThemeContext.Provider>
  );
}

start().then(render, (error: Error) => render(<Alert title="The workbench cannot start">{error.message}</Alert>));
