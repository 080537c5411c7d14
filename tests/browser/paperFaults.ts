import type { Page } from '@playwright/test';

/** What would not be read on paper: one line for each text that is not dark on light, each button and each field; empty when all is well. */
export async function paperFaults(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const LIGHT_FROM = 140;
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    /** On white paper, of 255. */
    const lightness = (colour: string): number => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour);
      return ((red + green + blue) / 3) * alpha + 255 * (1 - alpha);
    };
    const isClipped = (element: Element): boolean =>
      element !== main &&
      (getComputedStyle(element).clipPath !== 'none' ||
        getComputedStyle(element).clip !== 'auto' ||
        (element.parentElement !== null && isClipped(element.parentElement)));
    const ground = (element: Element | null): string => {
      if (element === null) {
        return 'rgb(255, 255, 255)';
      }
      const colour = getComputedStyle(element).backgroundColor;
      return channels(colour)[3] === 0 ? ground(element.parentElement) : colour;
    };
    const faults = new Set<string>();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || !element.checkVisibility() || isClipped(element) || element.closest('style')) {
        continue;
      }
      const { color, fill } = getComputedStyle(element);
      const ink = element.closest('svg') ? fill : color;
      if (lightness(ink) > LIGHT_FROM / 2 || lightness(ground(element)) < LIGHT_FROM) {
        faults.add(`${ink} on ${ground(element)}: "${text}"`);
      }
    }
    for (const control of main.querySelectorAll(
      'button:not([data-printed]), input, select, [role=radiogroup], a[class*=button]'
    )) {
      if (control.checkVisibility()) {
        faults.add(`printed: ${control.tagName.toLowerCase()} "${control.textContent ?? ''}"`);
      }
    }
    return [...faults];
  });
}
