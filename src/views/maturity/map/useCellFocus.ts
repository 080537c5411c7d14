import { type KeyboardEvent, useState } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One tab stop for a whole grid of buttons; arrow keys move in it. Buttons carry `data-row` and `data-column`.
 */
export function useCellFocus(start: { row: number; column: number }) {
  const [active, setActive] = useState(start);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) {
      return;
    }
    const next = { row: active.row + step[0], column: active.column + step[1] };
    const button = event.currentTarget.querySelector<HTMLButtonElement>(
      `button[data-row="${next.row}"][data-column="${next.column}"]`
    );
    if (button !== null) {
      event.preventDefault();
      event.stopPropagation();
      button.focus();
    }
  };
  return {
    onKeyDown,
    cellProps: (row: number, column: number) => ({
      'data-row': row,
      'data-column': column,
      tabIndex: row === active.row && column === active.column ? 0 : -1,
      onFocus: () => setActive({ row, column }),
    }),
  };
}
