// What the server has yet to answer: commands, which hold back whatever is asked for after them, and
// texts, which people do not wait for. The line at the foot says whether all is saved, and, when an
// answer is long in coming, whether the server is slow or out of reach.

import { Reach, isLost } from './reach.js';

export class Waiting {
  #review;
  #goOn;
  #held = 0; // commands that have not been answered yet
  #changing = 0; // those of them that change something
  #unkept = 0; // texts that have not been acknowledged yet
  #reach = new Reach((state) => this.#review.status?.keep(state));

  /** @param goOn () => void, does what is next */
  constructor(review, goOn) {
    this.#review = review;
    this.#goOn = goOn;
  }

  get isHeld() {
    return this.#held > 0;
  }

  get hasUnkept() {
    return this.#unkept > 0;
  }

  /**
   * Holds back what comes next until the server has answered and its answer is followed.
   * @returns a promise of the answer; of undefined where there is none
   */
  async hold(answer, changes = false) {
    const end = this.#begin(() => { this.#held++; this.#changing += changes; }, () => { this.#held--; this.#changing -= changes; });
    try {
      const told = await answer;
      this.#reach.answered();
      return told;
    } catch {
      this.#review.commands.turns.forget();
      this.#review.say(this.#review.wording.text('review.failed'), 'error');
      return undefined;
    } finally {
      end();
    }
  }

  /** Waits for a text to be kept while the person goes on, also for minutes without a connection. */
  async meanwhile(answer) {
    const end = this.#begin(() => this.#unkept++, () => this.#unkept--);
    try {
      const told = await answer;
      this.#reach.answered();
      await this.#review.caughtUp(told.sequence);
      if (told.error) this.#review.say(told.error, 'error');
      return !told.error;
    } catch {
      this.#review.say(this.#review.wording.text('review.failed'), 'error');
      return false;
    } finally {
      end();
    }
  }

  #begin(count, uncount) {
    count();
    this.#review.gridElement.setAttribute('aria-busy', 'true');
    this.keep();
    return () => {
      uncount();
      this.#goOn();
      if (!this.#held && !this.#unkept) this.#review.gridElement.removeAttribute('aria-busy');
      this.keep();
    };
  }

  /** Says whether all is saved; what is typed while there is no connection waits. */
  keep() {
    const state = isLost() ? 'offline' : this.#changing + this.#unkept > 0 ? 'saving' : 'saved';
    this.#reach.watch(this.#held + this.#unkept > 0);
    this.#review.status?.keep(state);
  }
}
