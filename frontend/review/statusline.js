// The line at the foot: where one is, how far the work has come, what just happened.

import { h } from './dom.js';
import { kbd } from './toolbar.js';

const SHOWN = 6000; // milliseconds for which a message stays

export class StatusLine {
  #wording;
  #place = h('span', { class: 'place' });
  #done = h('span', { class: 'done' });
  #told = h('span', { class: 'message' });
  #saved = h('span', { class: 'saved' });
  #timer = 0;

  constructor(element, wording, keysOf) {
    this.#wording = wording;
    const hint = (id, key) => h('span', { class: 'hint' }, kbd(keysOf(id)), wording.text(key));
    this.#saved.textContent = wording.text('review.saved');
    element.replaceChildren(this.#place, this.#done, this.#told, h('span', { class: 'grow' }), this.#saved,
      hint('nextProblem', 'review.hint.problem'), hint('help', 'review.hint.keys'));
  }

  /** @param state 'saved', 'saving' or 'offline' */
  keep(state) {
    this.#saved.textContent = this.#wording.text(`review.${state}`);
    this.#saved.dataset.state = state;
  }

  show({ row, index, count, tally, block }) {
    const w = this.#wording;
    if (block) this.#place.textContent = w.text('review.place.block', block[1] - block[0]);
    else if (!count) this.#place.textContent = w.text('review.place.none');
    else this.#place.textContent = w.text('review.place', row ? row.p + 1 : index + 1, tally?.all ?? count);
    if (tally) this.#done.textContent = w.text('review.accepted', tally.accepted);
  }

  say(text, kind) {
    clearTimeout(this.#timer);
    this.#told.textContent = text;
    this.#told.dataset.kind = kind;
    this.#timer = setTimeout(() => (this.#told.textContent = ''), kind === 'error' ? 2 * SHOWN : SHOWN);
  }
}
