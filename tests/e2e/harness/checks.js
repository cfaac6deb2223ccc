// What every screen must hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices, in the part `scope` of the page. */
export async function axe(page, label = page.url(), scope = 'body') {
  // Evaluated from outside, so that the page's content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (scope) => {
    const part = scope === 'body' ? document : document.querySelector(scope);
    const { violations } = await globalThis.axe.run(part, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`));
  }, scope);
  assert.deepEqual(violations, [], `axe on ${label}`);
}

/** Nothing is cut off and nothing makes the page scroll sideways. */
export async function noClipping(page, label = page.url()) {
  const cut = await page.evaluate(() => {
    const found = [];
    const width = document.documentElement.clientWidth;
    const name = (element) => {
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text}`;
    };
    if (document.documentElement.scrollWidth > width) found.push(`page: ${document.documentElement.scrollWidth} of ${width} px`);
    const scrolls = (style) => ['auto', 'scroll'].includes(style.overflowX);
    const hidesAll = (element) => {
      for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
        if (getComputedStyle(outer).clipPath === 'inset(50%)') return true;
      }
      return false;
    };
    const insideScroller = (element) => {
      for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
        if (scrolls(getComputedStyle(outer))) return true;
      }
      return false;
    };
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (!hasText || element.closest('svg, rt, .sr, .skip, [hidden], noscript') || !element.checkVisibility({ visibilityProperty: true })) continue;
      // For screen readers only.
      if (hidesAll(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const style = getComputedStyle(element);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        if ((box.left < -1 || box.right > width + 1) && !insideScroller(element)) {
          found.push(`off screen: ${name(element)}`);
          break;
        }
        // Text outside of any ancestor that hides what does not fit.
        let hidden = false;
        for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(outer);
          const frame = outer.getBoundingClientRect();
          // Line boxes are taller than letters, hence some room above and below.
          const room = parseFloat(style.fontSize) * 0.5;
          if (overflowX === 'hidden' || overflowX === 'clip') hidden ||= box.left < frame.left - 1 || box.right > frame.right + 1;
          if (overflowY === 'hidden' || overflowY === 'clip') hidden ||= box.top < frame.top - room || box.bottom > frame.bottom + room;
        }
        if (hidden) {
          found.push(`cut off: ${name(element)}`);
          break;
        }
      }
      if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) found.push(`shortened: ${name(element)}`);
    }
    return found;
  });
  assert.deepEqual(cut, [], `clipping on ${label}`);
}
