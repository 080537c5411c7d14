import type { Locator } from '@playwright/test';

/** Every text in the panel that is cut, lies outside of it, or overlaps another: one line each, empty when all is well. */
export async function textFaults(panel: Locator): Promise<string[]> {
  return panel.evaluate((root) => {
    const frame = root.getBoundingClientRect();
    const faults: string[] = [];
    const boxes: Array<{ text: string; element: Element; box: DOMRect }> = [];
    const slack = 1.5;

    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== root.parentElement &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement));
    const isHidden = (element: Element): boolean => {
      const { visibility, opacity, clipPath, clip } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const clipped = clip !== 'auto' || clipPath !== 'none';
      return (
        visibility === 'hidden' ||
        !element.checkVisibility() || // folded away
        opacity === '0' ||
        (clipped && (width <= 1 || height <= 1)) ||
        (element !== root && element.parentElement !== null && isHidden(element.parentElement))
      );
    };

    /** Ends in an ellipsis after some lines, and is whole in a title. */
    const isShortened = (element: Element): boolean =>
      getComputedStyle(element).webkitLineClamp !== 'none' && element.closest('[title]') !== null;

    /** Cells that stay at the left edge while the others scroll behind them. */
    const staying = [...root.querySelectorAll('th, td')].filter((cell) => {
      const { position, left } = getComputedStyle(cell);
      return position === 'sticky' && left === '0px';
    });
    /** Where the cell that covers this place from the left ends. */
    const coveredTo = (element: Element, { top, bottom }: DOMRect): number =>
      staying.some((cell) => cell.contains(element))
        ? -Infinity
        : Math.max(
            ...staying
              .map((cell) => cell.getBoundingClientRect())
              .map((edge) => (edge.top < bottom && edge.bottom > top ? edge.right : -Infinity)),
            -Infinity
          );

    /** What is seen of a text in the areas that scroll or shorten it; undefined where it is out of sight. */
    const seen = (element: Element, box: DOMRect): DOMRect | undefined => {
      let { left, top, right, bottom } = box;
      left = Math.max(left, coveredTo(element, box));
      for (let area: Element | null = element; area && area !== root.parentElement; area = area.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(area);
        if (/(auto|scroll)/.test(overflowX + overflowY) || isShortened(area)) {
          const around = area.getBoundingClientRect();
          [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
          [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
        }
      }
      return right - left < 1 || bottom - top < 1 ? undefined : new DOMRect(left, top, right - left, bottom - top);
    };

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // Signs such as ▲ mark instants: two events at the same time share a place, and each is reached by keyboard.
      if (!element || !/[\p{L}\p{N}]/u.test(text) || isHidden(element) || element.closest('style, script')) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = whole.width >= 1 && whole.height >= 1 ? seen(element, whole) : undefined;
        if (box) {
          boxes.push({ text, element, box });
        }
      }
    }
    for (const { text, element, box } of boxes) {
      if (scrolls(element)) {
        continue; // what scrolls can be read
      }
      let cutter: Element | null = element;
      while (cutter && cutter !== root.parentElement) {
        const style = getComputedStyle(cutter);
        const around = cutter.getBoundingClientRect();
        const cutsX =
          style.overflowX !== 'visible' && (box.right > around.right + slack || box.left < around.left - slack);
        const cutsY = style.overflowY !== 'visible' && (box.bottom > around.bottom + 4 || box.top < around.top - 4);
        const named =
          style.textOverflow === 'ellipsis' && (cutter.closest('[title]') || cutter.closest('[aria-label]'));
        if ((cutsX && !named) || cutsY) {
          faults.push(`cut: "${text}"`);
          break;
        }
        cutter = cutter.parentElement;
      }
      if (
        box.right > frame.right + slack ||
        box.bottom > frame.bottom + slack ||
        box.left < frame.left - slack ||
        box.top < frame.top - slack
      ) {
        if (!faults.includes(`cut: "${text}"`)) {
          faults.push(`outside: "${text}"`);
        }
      }
    }
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const same =
          one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element);
        if (!same && width > slack && height > 3) {
          faults.push(`overlap: "${one.text}" and "${other.text}"`);
        }
      }
    });
    // Axis labels are drawn on the canvas: it must lie inside, too.
    for (const canvas of root.querySelectorAll('canvas')) {
      const box = canvas.getBoundingClientRect();
      if (!scrolls(canvas) && (box.right > frame.right + slack || box.bottom > frame.bottom + slack)) {
        faults.push('outside: a chart');
      }
    }
    return [...new Set(faults)];
  });
}
