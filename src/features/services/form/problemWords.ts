import type { ServiceProblem } from './serviceValues';

/** What is wrong with a field, and what to do. */
export const serviceProblemWords: Readonly<Record<ServiceProblem, string>> = {
  'no-name': 'Give it an id: the name by which SLOs and addresses know it.',
  'not-a-name': 'Use up to 63 small letters, digits and hyphens, such as checkout-api.',
  'name-taken': 'There is one with this id already: choose another, or edit that one.',
  'not-an-address': 'Write an address that begins with https:// or http://, or with / for a page of this Grafana.',
  'not-a-target': 'Write what is promised in percent, such as 99.9, or nothing.',
  'empty-row': 'Choose an SLO for each dependency, or name it; remove what is empty.',
};
