import { config } from '@grafana/runtime';
import { GlobalStyles } from '@grafana/ui';
import { ThemeContext } from '@grafana/data';
import React from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './chrome/App.tsx';
import { Message } from './chrome/Message.tsx';
import { setStandardEditors } from './options/setStandardEditors.tsx';
import { appMeta } from './plugins/importPlugin.ts';
import { registerModules } from './plugins/registerModules.ts';
import { setServices } from './services/setServices.ts';

/** The code editor asks the page for its worker. */
async function getWorker(): Promise<Worker> {
  return new (await import('monaco-editor/esm/vs/editor/editor.worker?worker')).default();
}

async function start(): Promise<React.ReactNode> {
  Object.assign(window, { MonacoEnvironment: { getWorker } });
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

start().then(render, (error: Error) => render(<Message title="The workbench cannot start" text={error.message} />));
