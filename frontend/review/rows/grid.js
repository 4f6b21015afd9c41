// The rows on screen: draws them through the scroller, marks the current row, sentence and block,
// and turns presses of the pointer into places.

import { h, debounce } from '../../base/dom.js';
import { drawRow, drawWaiting, renumber } from './drawing.js';
import { drawHeads } from './heads.js';
import { drawRibbons } from './ribbons.js';
import { Scroller } from './scroller.js';

export class Grid {
  #cache;
  #cursor;
  #view;
  #drawnRows = new WeakMap(); // element -> row drawn
  #caret = h('div', { class: 'caret', 'aria-hidden': 'true' });
  #stale = new Set(); // elements whose ribbons wait for layout

  /** @param view {layout, versions, labels, threshold, decimal, wording, pin(), bookmarked(id), drawn(), showAll()} */
  constructor(element, cache, cursor, view) {
    this.element = element;
    this.#cache = cache;
    this.#cursor = cursor;
    this.#view = view;
    this.heads = h('div', { class: 'heads', role: 'row', 'aria-rowindex': 1 });
    this.empty = h('div', { class: 'empty', hidden: true }, h('p', {}, view.wording.text('review.empty')), h('button', { type: 'button', id: 'show-all', onclick: () => view.showAll() }, view.wording.text('review.empty.all')));
    this.viewport = h('div', { class: 'scroll', role: 'presentation' },
      this.empty, h('div', { class: 'space', role: 'presentation' }, h('div', { class: 'rows', role: 'rowgroup' })));
    element.replaceChildren(this.heads, this.viewport);
    this.#drawHeads();
    this.scroller = new Scroller(this.viewport, {
      draw: (index, old) => this.#draw(index, old),
      need: (from, to) => cache.need(from - 20, to + 20),
      drawn: () => this.#drawn(),
    });
    cache.addEventListener('load', () => {
      cursor.settle();
      this.scroller.schedule();
    });
    const widths = debounce(() => this.relayout(), 60);
    let width = 0;
    new ResizeObserver(() => {
      // The heads stand above the columns, whatever room the scroll bar takes.
      this.heads.style.paddingRight = `${this.viewport.offsetWidth - this.viewport.clientWidth}px`;
      if (this.viewport.clientWidth !== width) widths();
      else this.scroller.schedule();
      width = this.viewport.clientWidth;
    }).observe(this.viewport);
  }

  #drawHeads() {
    this.element.style.setProperty('--tracks', this.#view.layout.tracks);
    drawHeads(this.heads, this.#view);
  }

  relayout() {
    this.#drawHeads();
    this.scroller.relayout(this.#cursor.index);
  }

  /** Draws the marks of place anew, without touching texts. */
  mark() {
    const [from, to] = this.#cursor.block;
    this.element.querySelector('.sentence.here')?.classList.remove('here');
    this.element.querySelector('.cell.here')?.classList.remove('here');
    for (const [index, element] of this.scroller.elements) {
      const current = index === this.#cursor.index;
      element.classList.toggle('current', current);
      element.classList.toggle('selected', this.#cursor.isBlock && index >= from && index < to);
      element.setAttribute('aria-selected', String(index >= from && index < to));
      element.querySelector('.sign')?.setAttribute('tabindex', current ? 0 : -1);
      this.#markBookmark(element);
      if (current) this.#markPlace(element);
    }
    this.#markCaret();
    this.element.querySelector('.pinned')?.classList.remove('pinned');
    const { pin } = this.#view;
    if (pin()) this.element.querySelector(`#s-${pin().id}-${pin().version}-${pin().sentence}`)?.classList.add('pinned');
    this.empty.hidden = this.#cache.count > 0;
    this.element.setAttribute('aria-rowcount', this.#cache.count + 1);
  }

  #markBookmark(element) {
    const { bookmarked, wording } = this.#view;
    const wanted = bookmarked(this.#drawnRows.get(element)?.id);
    const sign = element.querySelector('.bookmark');
    if (wanted && !sign) {
      const name = wording.text('review.bookmark');
      element.querySelector('.marks')?.append(h('span', { class: 'bookmark', role: 'img', 'aria-label': name, title: name }, '⚑'));
    } else if (!wanted) sign?.remove();
  }

  #markCaret() {
    this.#caret.remove();
    const node = this.#cursor.caret === null ? null : this.span?.firstChild;
    if (!node) return;
    const range = document.createRange();
    range.setStart(node, Math.min(this.#cursor.caret, node.length));
    const at = range.getBoundingClientRect();
    const row = this.scroller.element(this.#cursor.index);
    const box = row.getBoundingClientRect();
    Object.assign(this.#caret.style, { left: `${at.left - box.left}px`, top: `${at.top - box.top}px`, height: `${at.height}px` });
    row.append(this.#caret);
  }

  #markPlace(element) {
    const cell = element.querySelector(`.cell[data-version="${this.#cursor.version}"]`);
    const sentence = cell?.querySelector(`[data-sentence="${this.#cursor.sentence}"]`);
    (sentence ?? cell)?.classList.add('here');
    this.element.setAttribute('aria-activedescendant', sentence?.id ?? element.id);
  }

  /** The text of the current sentence as an element. */
  get span() {
    return this.scroller.element(this.#cursor.index)
      ?.querySelector(`.cell[data-version="${this.#cursor.version}"] [data-sentence="${this.#cursor.sentence}"] .text`);
  }

  /** What an event points at: {index, version, sentence}, parts missing where there is none. */
  placeOf(event) {
    const element = event.target.closest?.('.row');
    if (!element) return null;
    for (const [index, candidate] of this.scroller.elements) {
      if (candidate !== element) continue;
      const cell = event.target.closest('.cell');
      const sentence = event.target.closest('.sentence');
      return {
        index,
        version: cell ? Number(cell.dataset.version) : undefined,
        sentence: sentence ? Number(sentence.dataset.sentence) : undefined,
        sign: Boolean(event.target.closest('.sign')),
      };
    }
    return null;
  }

  #draw(index, old) {
    const row = this.#cache.at(index);
    if (!row) return old?.classList.contains('waiting') ? old : drawWaiting(this.scroller.heights.of(index), index);
    const drawn = old && this.#drawnRows.get(old);
    if (drawn && isSame(drawn, row)) {
      renumber(old, drawn, row, index);
      this.#drawnRows.set(old, row);
      return old;
    }
    // A text being edited, perhaps composed, is left alone until it is closed.
    if (old?.querySelector('[contenteditable]') && this.#sameText(old, row)) return old;
    const element = drawRow(row, { ...this.#view, columns: this.#view.layout.columns, index });
    this.#drawnRows.set(element, row);
    this.#stale.add(element);
    return element;
  }

  #sameText(element, row) {
    const drawn = this.#drawnRows.get(element);
    return drawn?.id === row.id && JSON.stringify(drawn.cells) === JSON.stringify(row.cells);
  }

  #drawn() {
    const entries = [];
    for (const [, element] of this.scroller.elements) {
      if (this.#stale.has(element)) entries.push({ element, row: this.#drawnRows.get(element) });
    }
    this.#stale.clear();
    if (entries.length) drawRibbons(entries, this.#view.layout.columns);
    this.mark();
    this.#view.drawn();
  }
}

/** Whether a row is the same but for its place: its parts are then the very objects. */
function isSame(drawn, row) {
  return drawn === row || (drawn.id === row.id && drawn.cells === row.cells && drawn.beads === row.beads && drawn.st === row.st && drawn.cf === row.cf && drawn.c === row.c);
}
