// How a person likes the rows: size of type, the inspector open or not, reading without controls.
// Kept in this browser.

import { h } from './dom.js';

const SIZES = [13, 14, 15, 16, 18, 20, 23];
const KEPT = 'stele.review.layout';

export class Layout {
  #host;
  #changed;
  #state = { size: 15, inspector: true, reading: false };

  constructor(host, versions, changed) {
    this.#host = host;
    this.#changed = changed;
    this.columns = Array.from({ length: versions }, (_, i) => i);
    try {
      Object.assign(this.#state, JSON.parse(localStorage.getItem(KEPT) ?? '{}'), { reading: false });
    } catch {
      // What was kept is not readable: the usual layout serves.
    }
    this.#apply();
  }

  /** Adds the buttons for all this to a bar. */
  controls(bar, wording, run) {
    const button = (id, sign, key, act) => h('button', { type: 'button', class: 'quiet', id, title: wording.text(key), 'aria-label': wording.text(key), onclick: act }, sign);
    this.panelButton = button('toggle-inspector', '◨', 'review.layout.inspector', () => this.#set({ inspector: !this.#state.inspector }));
    this.readingButton = button('toggle-reading', '¶', 'review.action.reading', () => run('reading'));
    bar.append(h('span', { class: 'grow' }), h('div', { class: 'layout', role: 'group', 'aria-label': wording.text('review.layout') },
      button('smaller', 'A−', 'review.layout.smaller', () => this.#size(-1)),
      button('larger', 'A+', 'review.layout.larger', () => this.#size(1)),
      this.readingButton, this.panelButton));
    this.#press();
  }

  openInspector() {
    if (!this.#state.inspector) this.#set({ inspector: true });
    if (this.#state.reading) this.toggleReading();
  }

  toggleReading() {
    this.#set({ reading: !this.#state.reading });
  }

  #size(by) {
    const place = SIZES.indexOf(this.#state.size) + by;
    if (place >= 0 && place < SIZES.length) this.#set({ size: SIZES[place] });
  }

  #set(change) {
    Object.assign(this.#state, change);
    localStorage.setItem(KEPT, JSON.stringify(this.#state));
    this.#apply();
    this.#press();
    this.#changed();
  }

  #press() {
    this.panelButton?.setAttribute('aria-pressed', String(this.#state.inspector));
    this.readingButton?.setAttribute('aria-pressed', String(this.#state.reading));
  }

  #apply() {
    const { size, inspector, reading } = this.#state;
    this.#host.style.setProperty('--review-size', `${size}px`);
    this.#host.style.setProperty('--review-line', `${Math.round(size * 1.5)}px`);
    this.#host.classList.toggle('no-inspector', !inspector || reading);
    this.#host.classList.toggle('reading', reading);
  }
}
