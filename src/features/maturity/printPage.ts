import { css, cx } from '@emotion/css';
import { printSheet } from '../../views/maturity/printSheet';

/** A page that is read on paper: its title, too, is black on white, and the ways to other pages are left out. */
export const printPage = cx(
  printSheet,
  css({
    '@media print': {
      'body:has(&) *': { color: 'black !important', background: 'none' },
      'body:has(&)': { background: 'white !important' },
      'body:has(&) :is(header, nav)': { display: 'none' },
    },
  })
);
