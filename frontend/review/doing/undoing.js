// Taking back. Where somebody else has changed the same rows since, says who, when and where, and
// offers to look there or to take back the step before instead.

import { h } from '../../base/dom.js';
import { dialog } from '../frame/dialogs.js';

export class Undoing {
  #review;

  constructor(review) {
    this.#review = review;
  }

  /** Takes back the newest step of one's own before another; the newest of all without. */
  newest(before = 0) {
    return this.#take(this.#review.ask('undo', { before }));
  }

  /** Takes back one step of one's own. */
  step(sequence) {
    return this.#take(this.#review.ask('undoStep', { sequence }));
  }

  async #take(asked) {
    const { commands } = this.#review;
    const blocked = await commands.hold((async () => {
      const told = await asked;
      if (told.answer) await commands.arrive(told.answer);
      return told.blocked;
    })(), true);
    if (blocked) this.#explain(blocked);
  }

  #explain({ step, what, by, since, at, row, number, older }) {
    const { wording: w, gridElement } = this.#review;
    const button = (id, text, act, main) => h('button', { type: 'button', id, class: main ? 'primary' : null, onclick: () => { element.close(); act(); } }, text);
    const element = dialog(this.#review, w.text('review.blocked'), h('div', { class: 'content' },
      h('p', {}, w.text('review.blocked.mine', what)),
      h('p', {}, by ? w.text('review.blocked.by', by, since, w.when(at)) : w.text('review.blocked.unknown')),
      h('footer', {}, button('blocked-close', w.text('review.close'), () => {}),
        older ? button('blocked-older', w.text('review.blocked.older'), () => this.newest(step)) : null,
        row ? button('blocked-show', w.text('review.blocked.show', number), () => this.#review.goToId(row), true) : null)), { className: 'small blocked' });
    element.addEventListener('close', () => gridElement.focus({ preventScroll: true }));
    element.querySelector('.primary')?.focus();
  }
}
