// The line at the foot: where one is, how far the work has come, what just happened, and long work
// that goes on meanwhile.

import { h } from '../../base/dom.js';
import { kbd } from './toolbar.js';

const SHOWN = 6000; // milliseconds for which a message stays

export class StatusLine {
  #wording;
  #place = h('span', { class: 'place' });
  #done = h('span', { class: 'done' });
  #told = h('span', { class: 'message' });
  #work = h('span', { class: 'work' });
  #saved = h('span', { class: 'saved' });
  #timer = 0;

  constructor(element, wording, keysOf) {
    this.#wording = wording;
    const hint = (id, key) => (keysOf(id) ? h('span', { class: 'hint' }, kbd(keysOf(id)), wording.text(key)) : null);
    this.#saved.textContent = wording.text('review.saved');
    element.replaceChildren(...[this.#place, this.#done, this.#told, h('span', { class: 'grow' }), this.#work, this.#saved,
      hint('nextProblem', 'review.hint.problem'), hint('help', 'review.hint.keys')].filter(Boolean));
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
    this.#told.title = text;
    this.#told.dataset.kind = kind;
    this.#timer = setTimeout(() => (this.#told.textContent = ''), kind === 'error' ? 2 * SHOWN : SHOWN);
  }

  /** Shows how far long work is, and a way to stop it; nothing without a stage. */
  work(stage, done, seconds, cancel) {
    if (!stage) {
      this.#work.replaceChildren();
      return;
    }
    const w = this.#wording;
    if (!this.#work.querySelector('progress')) {
      this.#work.replaceChildren(h('span', { class: 'stage' }), h('progress', { max: 1, 'aria-label': w.text('review.action.realign') }), h('span', { class: 'left' }),
        h('button', { type: 'button', id: 'cancel-work', onclick: cancel }, w.text('review.cancel')));
    }
    this.#work.querySelector('.stage').textContent = w.text(stage);
    this.#work.querySelector('progress').value = done;
    this.#work.querySelector('.left').textContent = w.left(seconds);
  }

  /** Offers something that has come meanwhile: [[id, text, act]]; nothing without a text. */
  offer(text, acts = []) {
    this.#work.replaceChildren(...(text ? [h('span', {}, text), ...acts.map(([id, name, act]) => h('button', { type: 'button', id, onclick: act }, name))] : []));
  }
}
