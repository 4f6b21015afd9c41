// A virtual scroller for rows of different heights. It holds on to an anchor, a row and how far
// below the upper edge that row stands, so that nothing on screen jumps when rows above turn out
// taller than estimated, or come and go.

import { Heights } from './heights.js';
import { ScrollBar } from './scrollbar.js';

const OVERSCAN = 500; // pixels drawn beyond either edge, once what is on screen has been painted
const PASSES = 12; // of drawing and measuring, until the rows drawn fill the viewport

export class Scroller {
  heights = new Heights();
  first = 0;
  last = 0; // half-open
  #bar;
  #holder;
  #drawRow;
  #need;
  #drawn;
  #elements = new Map(); // index -> element
  #anchor = { index: 0, top: 0 };
  #frame = 0;
  #painting = false; // what stands beyond the edges waits until the screen is painted

  /**
   * @param viewport the element that scrolls
   * @param draw (index, element or undefined) => element, the same one when nothing changed
   * @param need (from, to) => void, asks for rows
   * @param drawn () => void, after rows were drawn and measured
   */
  constructor(viewport, { draw, need, drawn }) {
    this.#drawRow = draw;
    this.#need = need;
    this.#drawn = drawn;
    this.#holder = viewport.querySelector('.rows');
    this.#bar = new ScrollBar(viewport, (whole) => this.#scrolled(whole), () => this.render());
  }

  /** All rows are other rows, of which one is brought on screen. */
  reset(count, index = 0, align = 'near') {
    this.heights.reset(count);
    this.#clear();
    this.#bar.look();
    this.#bring(Math.max(0, Math.min(index, count - 1)), align, true);
  }

  /** The same rows in another width or size of type. */
  relayout(keep) {
    if (keep >= 0) this.hold(keep);
    this.heights.forget();
    this.#clear();
    this.#bar.look();
    this.render();
  }

  splice(index, removed, inserted, keep) {
    if (keep >= 0) this.hold(keep);
    const growth = inserted - removed;
    this.heights.splice(index, removed, inserted);
    this.#anchor.index = moved(this.#anchor.index, index, removed, inserted);
    const elements = new Map();
    for (const [i, element] of this.#elements) {
      if (i < index) elements.set(i, element);
      else if (i >= index + removed) elements.set(i + growth, element);
      else element.remove();
    }
    this.#elements = elements;
    this.render();
  }

  /** Makes a row that is on screen the one that stays where it is. */
  hold(index) {
    const top = this.heights.offset(index) - this.#bar.whole;
    if (top > -this.heights.of(index) && top < this.#bar.height) {
      this.#anchor = { index, top };
    }
  }

  /** Brings a row on screen; moves no more than needed unless it is far away. */
  reveal(index, align = 'near') {
    if (index < 0 || index >= this.heights.length) return;
    const top = this.heights.offset(index);
    const bottom = top + this.heights.of(index);
    const from = this.#bar.whole;
    const height = this.#bar.height;
    const visible = top >= from && bottom <= from + height;
    if (align === 'near' && visible) return;
    this.#bring(index, align, top < from - height || top > from + 2 * height);
  }

  /** @param far whether the row comes from far, and may stand where it is seen best */
  #bring(index, align, far) {
    const height = this.#bar.height;
    const margin = Math.min(60, height / 6);
    const room = height - this.heights.of(index);
    let place = margin;
    if (align === 'start') place = 0;
    else if (align === 'end') place = Math.max(0, room);
    else if (far) place = Math.max(margin, room / 3);
    else if (this.heights.offset(index) > this.#bar.whole) place = Math.max(0, room - margin);
    this.#anchor = { index, top: place };
    this.render();
  }

  element(index) {
    return this.#elements.get(index);
  }

  get elements() {
    return this.#elements.entries();
  }

  /** The rows that are wholly or partly on screen, half-open. */
  get visible() {
    const top = this.#bar.whole;
    return [this.heights.indexAt(top), this.heights.indexAt(top + this.#bar.height - 1) + 1];
  }

  schedule() {
    this.#frame ||= requestAnimationFrame(() => this.render());
  }

  /** Draws what is on screen at once, and then what stands beyond its edges. */
  render() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#draw(0);
    if (this.#painting) return;
    this.#painting = true;
    requestAnimationFrame(() => setTimeout(() => {
      this.#painting = false;
      this.#draw(OVERSCAN);
    }));
  }

  #draw(beyond) {
    if (!this.heights.length || !this.#bar.height) {
      this.#clear();
      this.#bar.place(0, 0);
      this.#drawn();
      return;
    }
    this.#anchor.index = Math.min(this.#anchor.index, this.heights.length - 1);
    for (let pass = 0; pass < PASSES; pass++) {
      this.#range(beyond);
      this.#sync();
      if (!this.#measure()) break;
    }
    this.#place();
    this.#need(this.first, this.last);
    this.#drawn();
  }

  /** Which rows are drawn: those on screen, as far beyond it as said, and what has been drawn next to them. */
  #range(beyond) {
    const top = this.#top();
    this.first = this.heights.indexAt(Math.max(0, top - beyond));
    this.last = this.heights.indexAt(top + this.#bar.height + beyond) + 1;
    if (beyond) return;
    while (this.#isDrawn(this.first - 1)) this.first--;
    while (this.#isDrawn(this.last)) this.last++;
  }

  #isDrawn(index) {
    const element = this.#elements.get(index);
    return element && !element.classList.contains('waiting');
  }

  /** Where the upper edge of the viewport stands in the whole, by the anchor. */
  #top() {
    const wanted = this.heights.offset(this.#anchor.index) - this.#anchor.top;
    const most = Math.max(0, this.heights.total - this.#bar.height);
    return Math.max(0, Math.min(wanted, most));
  }

  #sync() {
    for (const [index, element] of this.#elements) {
      if (index < this.first || index >= this.last) {
        element.remove();
        this.#elements.delete(index);
      }
    }
    let before = null;
    for (let index = this.last - 1; index >= this.first; index--) {
      const old = this.#elements.get(index);
      const element = this.#drawRow(index, old);
      if (old && old !== element) old.replaceWith(element);
      else if (element.nextSibling !== before || !element.parentNode) this.#holder.insertBefore(element, before);
      this.#elements.set(index, element);
      before = element;
    }
  }

  #measure() {
    let changed = false;
    for (const [index, element] of this.#elements) {
      if (element.classList.contains('waiting')) continue;
      const height = element.getBoundingClientRect().height;
      if (height) changed = this.heights.measure(index, height) || changed;
    }
    return changed;
  }

  #place() {
    this.#bar.place(this.#top(), this.heights.total);
    this.#holder.style.transform = `translateY(${Math.round(this.#bar.drawn(this.heights.offset(this.first)))}px)`;
  }

  #scrolled(whole) {
    const index = this.heights.indexAt(whole);
    this.#anchor = { index, top: this.heights.offset(index) - whole };
    this.render();
  }

  #clear() {
    this.#holder.replaceChildren();
    this.#elements.clear();
  }
}

/** Where the row at `index` stands after rows at `at` were replaced. */
export function moved(index, at, removed, inserted) {
  if (index < at) return index;
  if (index >= at + removed) return index + inserted - removed;
  return Math.max(0, Math.min(index, at + inserted - 1));
}
