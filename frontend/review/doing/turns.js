// Whose turn it is: actions come one after another, each once the server has answered what was asked
// for before it. People type ahead of the server, also into places that are not open yet.

import { Ahead, press, write } from './ahead.js';

// What opens a window that asks nothing of the server: at once, unless another one is to open before.
// What it leads to is done in its turn.
const OPENS = new Set(['goto', 'find', 'palette', 'replace', 'filters', 'realign', 'help', 'ownKeys', 'layout', 'tour', 'menu']);

// What opens a place to write in once the row is there: keys pressed before are letters, no commands.
const WRITES = new Set(['edit', 'writeComment', 'dismissFinding', 'markError', 'addTerm']);

const AWAITS = 4; // steps from the end of a window to what it leads to, at the most

export class Turns {
  #review;
  #waiting;
  #begin;
  #ahead;
  #moves;
  #turn = false; // whether an action is under way for which somebody has typed ahead
  #opening = 0; // what may open a window once the server has answered

  /**
   * @param waiting what the server has yet to answer
   * @param begin (id, anchor) => void, does an action
   */
  constructor(review, waiting, begin) {
    this.#review = review;
    this.#waiting = waiting;
    this.#begin = begin;
    this.#ahead = new Ahead(review, review.gridElement, review.wording.text('review.edit.label'), () => this.goOn());
    this.#moves = new Set(review.told.actions.filter((action) => action.group === 'move').map((action) => action.id));
  }

  run(id, anchor, key) {
    if (OPENS.has(id) && !this.#opening && !this.#ahead.isOpening) this.#begin(id, anchor);
    else this.later(() => this.#begin(id, anchor), { id, key, writes: WRITES.has(id) || OPENS.has(id) });
  }

  /** Does something in its turn; what an action leads to whose turn it is comes before all others. */
  later(act, { id = '', key, writes = false } = {}) {
    if ((this.#ahead.first && !this.#turn) || this.#mustWait(id)) this.#ahead.add({ id, act, key, writes }, this.#turn);
    else act();
  }

  /** Moving about needs no row, nor that what was written before is kept; anything else waits for both. */
  #mustWait(id) {
    const { cache, cursor } = this.#review;
    if (this.#waiting.isHeld) return true;
    if (this.#moves.has(id)) return false;
    return (this.#waiting.hasUnkept && id !== 'edit') || (cache.count > 0 && !cursor.row);
  }

  goOn() {
    while (!this.#turn && this.#ahead.first && !this.#mustWait(this.#ahead.first.id) && !this.#ahead.isComposing) this.#next();
  }

  /** What was typed ahead goes where the action has put the focus; where it opened nothing, nowhere. */
  async #next() {
    const { act, writes, typed, end } = this.#ahead.take();
    this.#turn = true;
    try {
      act();
      if (!writes || document.activeElement === this.#review.gridElement) return;
      write(typed);
      if (end) await this.#ended(end);
    } finally {
      this.#turn = false;
      if (end) this.goOn();
    }
  }

  /** Presses the key that ends what was typed; whoever awaits that has begun with what it leads to. */
  async #ended(key) {
    press(key);
    for (let i = 0; i < AWAITS; i++) await null;
  }

  /** Nothing is done any more of what was asked for ahead. */
  forget() {
    this.#ahead.clear();
  }

  /** Waits for what may open a window: only then is it known whom keys pressed meanwhile are for. */
  async opening(answer) {
    this.#opening++;
    try {
      await answer;
    } finally {
      this.#opening--;
    }
  }

  /** A window has opened for which keys have been pressed already. */
  feed(window) {
    while (window.open && this.#ahead.first?.key) press(this.#ahead.take().key);
  }

  /** Takes what is typed before the server opens its window. */
  typeUntilOpen() {
    this.#ahead.typeUntilOpen();
  }
}
