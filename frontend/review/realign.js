// Aligning rows again: asks which ones, shows how far the work is, then what would change; only what
// the person agrees to becomes a step, which one undo takes back.

import { askRealign, showPreview, showProgress } from './dialogs.js';

export class Realign {
  #review;
  #window = null;

  constructor(review) {
    this.#review = review;
  }

  async ask() {
    const { cursor, tally, wording } = this.#review;
    const [from, to] = cursor.block;
    const choices = [
      { id: 'selection', count: to - from },
      { id: 'here', count: tally.all - (cursor.row?.p ?? 0) },
      { id: 'unconfirmed', count: tally.unconfirmed },
    ];
    const scope = await askRealign(this.#review, wording, choices, cursor.isBlock ? 'selection' : 'unconfirmed');
    if (scope) this.start(scope);
  }

  start(scope) {
    const { block, row } = this.#review.cursor;
    const id = (i) => this.#review.cache.at(i)?.id ?? 0;
    if (row) this.#review.$server.realign(scope, row.id, id(block[0]), id(block[1] - 1));
  }

  progress(fraction, stage) {
    const { wording, $server } = this.#review;
    this.#window ??= showProgress(this.#review, wording, wording.text('review.action.realign'), () => $server.cancel());
    this.#window.at(fraction, stage);
  }

  /** The work is done: what would change? */
  async proposed(preview) {
    this.#close();
    const { wording, told, commands, gridElement } = this.#review;
    const agreed = await showPreview(this.#review, wording, told.versions, preview);
    gridElement.focus({ preventScroll: true });
    if (agreed) commands.finish(this.#review.$server.applyProposed());
    else this.#review.say(wording.text('review.realign.dropped'));
  }

  /** The work is over without anything to agree to. */
  finished(answer) {
    this.#close();
    this.#review.gridElement.focus({ preventScroll: true });
    this.#review.commands.finish(answer);
  }

  #close() {
    this.#window?.close();
    this.#window = null;
  }
}
