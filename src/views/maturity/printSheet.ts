import { css } from '@emotion/css';

/**
 * What is read on paper, in either theme: black on white, without what is only to be pressed, and with nothing that
 * sticks. A button whose words are part of the text carries `data-printed`, folded details that add nothing
 * `data-more`; a shade that tells something stands in the element's own style, which wins.
 */
export const printSheet = css({
  '@media print': {
    height: 'auto !important',
    background: 'white',
    '&, && *': { color: 'black !important' },
    '&& *': { background: 'none', borderColor: 'currentcolor', overflow: 'visible' },
    '&& th': { position: 'static' },
    '&& :is(button:not([data-printed]), [role=radiogroup], details[data-more]:not([open]))': { display: 'none' },
  },
});

/** What is only of use on a screen. */
export const screenOnly = css({ '@media print': { display: 'none' } });

/** What stands on paper in its place. */
export const paperOnly = css({ '@media screen': { display: 'none' } });
