import type { StoreProblem } from '../../adapters/documents/documentStore';
import type { ProblemWords } from './queryProblemWords';

/** Why documents cannot be read or written, and what to do about it. */
export const storeProblemWords: Readonly<Record<StoreProblem['code'], ProblemWords>> = {
  unreachable: { title: 'Grafana cannot be reached', advice: 'Check the connection, then try again.' },
  unauthorised: { title: 'You are signed out', advice: 'Sign in to Grafana again, then reload the page.' },
  forbidden: {
    title: 'You may not read this document',
    advice: 'Ask an administrator for the right to view the dashboard or its folder.',
  },
  'not-found': {
    title: 'The document does not exist',
    advice: 'It was deleted or moved to another Grafana; look for it among the dashboards.',
  },
  throttled: { title: 'Grafana limits the number of requests', advice: 'Wait a minute, then try again.' },
  exists: {
    title: 'A dashboard with this identifier exists already',
    advice: 'Choose another name for the document, or add to the one that exists.',
  },
  invalid: {
    title: 'Grafana refuses the document',
    advice: 'Read what it says below; nothing was written.',
  },
  'newer-format': {
    title: 'The document was written by a newer version of the app',
    advice: 'Update the app before you change it; nothing was written.',
  },
  'too-large': {
    title: 'The document is too large for Grafana',
    advice: 'Move some of its SLOs into a document of their own.',
  },
  'server-error': {
    title: 'Grafana answered with an error',
    advice: 'Try again; if it stays, look into the log of Grafana.',
  },
  'unexpected-answer': {
    title: 'The answer of Grafana cannot be read',
    advice: 'Check that the version of Grafana is one that this app supports.',
  },
};
