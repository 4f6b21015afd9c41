// Aligning rows again: asks which ones; the work goes on at the server while people go on, and also
// when they leave. What would change is shown before it becomes a step, which one undo takes back.

import { askRealign, showPreview } from '../frame/dialogs.js';

export class Realign {
  #review;
  #doneBefore = -1; // how many actions there had been when the person began to wait for it

  constructor(review) {
    this.#review = review;
  }

  async ask() {
    if (this.#preview) {
      this.look();
      return;
    }
    const { cursor, tally, wording, commands } = this.#review;
    const [from, to] = cursor.block;
    const choices = [
      { id: 'selection', count: to - from },
      { id: 'here', count: tally.all - (cursor.row?.p ?? 0) },
      { id: 'unconfirmed', count: tally.unconfirmed },
    ];
    const scope = await askRealign(this.#review, wording, choices, cursor.isBlock ? 'selection' : 'unconfirmed');
    if (scope) commands.later(() => this.start(scope));
  }

  async start(scope) {
    if (!this.#review.cursor.row) return;
    const { commands } = this.#review;
    const { row, from, to } = commands.place;
    this.#doneBefore = commands.done;
    await commands.finish(this.#review.ask('realign', { scope, row, from, to }));
  }

  #preview = null;

  /** Hears where it stands. */
  told({ kind, stage, done, seconds, preview, answer }) {
    const { status, commands } = this.#review;
    this.#preview = preview;
    if (kind === 'running' || kind === 'waiting') {
      status.work(stage || 'job.waiting', done, seconds, () => this.#review.ask('cancelRealign'));
      return;
    }
    status.work(null);
    if (kind === 'over') {
      this.#review.ask('dropProposed');
      commands.finish(Promise.resolve(answer));
    } else if (kind === 'proposed') this.#propose();
  }

  /** Who waits is shown at once what would change; who works on is told that it is there. */
  #propose() {
    const { commands, status, wording } = this.#review;
    if (commands.done === this.#doneBefore && !this.#review.querySelector('dialog[open]')) this.look();
    else {
      const text = wording.text('review.realign.ready', this.#preview.rows);
      status.offer(text, [['realign-look', wording.text('review.realign.look'), () => this.look()], ['realign-drop', wording.text('review.realign.drop'), () => this.#drop()]]);
      this.#review.say(text);
    }
  }

  async look() {
    const { wording, told, commands, gridElement, status } = this.#review;
    status.offer(null);
    const agreed = await showPreview(this.#review, wording, told.versions, this.#preview);
    gridElement.focus({ preventScroll: true });
    this.#preview = null;
    if (agreed) commands.finish(this.#review.ask('applyProposed'));
    else this.#drop();
  }

  #drop() {
    const { status, wording } = this.#review;
    this.#preview = null;
    status.offer(null);
    this.#review.ask('dropProposed');
    this.#review.say(wording.text('review.realign.dropped'));
  }
}
