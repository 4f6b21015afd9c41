// Does what people ask for by key, button or menu, one thing after another: some move or open
// something here (actions.js), the others go to the server, which turns them into splices.

import { Keymap } from './keys.js';
import { actions } from './actions.js';
import { Linking } from './linking.js';
import { Undoing } from './undoing.js';
import { Realign } from './realign.js';
import { Turns } from './turns.js';
import { Waiting } from './waiting.js';
import { showMenu } from '../frame/menu.js';

const MENU = ['place', 'sentence', 'row', 'column', 'status', 'finding', 'history', 'view'];

export class Commands {
  #review;
  #keymap;
  #local;
  #turns;
  #waiting;
  done = 0; // how many actions there have been

  constructor(review) {
    this.#review = review;
    this.realign = new Realign(review);
    this.linking = new Linking(review);
    this.undoing = new Undoing(review);
    this.#local = actions(review, this);
    this.#waiting = new Waiting(review, () => this.#turns.goOn());
    this.#turns = new Turns(review, this.#waiting, (id, anchor) => this.#begin(id, anchor));
    this.#keymap = new Keymap(review.told.actions);
    review.cache.addEventListener('load', () => this.#turns.goOn());
  }

  onKey(event) {
    const action = this.#keymap.actionFor(event);
    const pressed = event.target.closest('button') && /^(Space|Enter|NumpadEnter)$/.test(event.code);
    if (!action || pressed || event.defaultPrevented) return;
    event.preventDefault();
    this.run(action, undefined, event);
  }

  /** Does an action, after those that were asked for before it: people type ahead of the server. */
  run(id, anchor, key) {
    if (id === 'escape' && this.#review.find.giveUp()) return;
    this.#turns.run(id, anchor, key);
  }

  /** Does something in its turn; what an action leads to whose turn it is comes before all others. */
  later(act) {
    this.#turns.later(act);
  }

  /** What waits for its turn, and what is typed for it. */
  get turns() {
    return this.#turns;
  }

  #begin(id, anchor) {
    this.done++;
    const local = this.#local[id];
    if (local) local(anchor);
    else if (this.able(id)) this.send(id);
  }

  /** The row, block and sentence that a command is for. */
  get place() {
    const { version, sentence, caret, block, row } = this.#review.cursor;
    const id = (i) => this.#review.cache.at(i)?.id ?? row.id;
    return { row: row.id, from: id(block[0]), to: id(block[1] - 1), version, sentence, offset: caret ?? -1 };
  }

  /**
   * Sends an action with the place it is for, and goes where the server says it led.
   * @param then () => void, once it is done and before anything that was asked for after it
   */
  send(action, more = {}, then = () => {}) {
    if (!this.#review.cursor.row) return Promise.resolve(false);
    return this.finish(this.#act(action, { ...this.place, ...more }), then);
  }

  #act(action, place) {
    return this.#review.ask('act', { action, text: '', otherRow: 0, otherVersion: 0, otherSentence: 0, ...place });
  }

  /** Holds back what comes next until the server has answered and its answer is followed. */
  hold(answer, changes = false) {
    return this.#waiting.hold(answer, changes);
  }

  /** Waits for an answer; true once what was asked is done and kept. */
  async finish(answer, then = () => {}) {
    const arrived = (async () => {
      const done = await this.arrive(await answer);
      if (done) then();
      return done;
    })();
    return Boolean(await this.hold(arrived, true));
  }

  /** Goes where an answer leads, once the rows show it. */
  async arrive(told) {
    const { cursor } = this.#review;
    await this.#review.caughtUp(told.sequence);
    if (told.error) this.#review.say(told.error, 'error');
    else if (told.message) this.#review.say(told.message);
    if (told.focus && told.focus.index >= 0) {
      const { index, version, sentence } = told.focus;
      cursor.go(index, { version: version < 0 ? cursor.version : version, sentence });
    }
    return !told.error;
  }

  /** Says whether all is saved. */
  keep() {
    this.#waiting.keep();
  }

  able(id) {
    const { cursor, undoable, cache } = this.#review;
    if (id === 'undo' || id === 'redo') return Boolean(undoable?.[id]);
    if (['ownKeys', 'tour', 'layout', 'filters', 'plot', 'help', 'panel'].includes(id)) return true;
    if (!cache.count) return false;
    if (id === 'swap') return cursor.index + 1 < cache.count;
    return true;
  }

  /** Also what only an answer that is still to come can tell. */
  mayBeAble(id) {
    return this.able(id) || this.#waiting.isHeld;
  }

  enable() {
    this.#review.toolbar?.enable((id) => this.able(id));
  }

  edit() {
    const span = this.#review.grid.span;
    const { row, version, sentence, caret } = this.#review.cursor;
    if (!span || !row) return;
    const kept = this.#review.editor.open(span, { id: row.id, version, sentence }, caret, this.#review.wording.text('review.edit.label'));
    if (kept) this.#review.say(this.#review.wording.text('review.edit.draft'));
  }

  /** The editor has closed; resolves to true once the text is kept. */
  async edited(place, text, goOn, emptied) {
    this.#review.gridElement.focus({ preventScroll: true });
    if (emptied) this.#review.say(this.#review.wording.text('review.edit.empty'), 'error');
    if (goOn) this.#review.cursor.step(1);
    const { id, version, sentence } = place ?? {};
    const kept = !place || await this.#waiting.meanwhile(this.#act('editText', { row: id, from: id, to: id, version, sentence, offset: -1, text }));
    if (kept) this.#review.drafts.next();
    return kept;
  }

  /** Opens the editor again once the row being edited has been drawn anew. */
  resume() {
    const { editor, cursor, grid } = this.#review;
    const { id, version, sentence } = editor.place;
    const span = cursor.row?.id === id && cursor.version === version && cursor.sentence === sentence ? grid.span : null;
    if (span && !span.isContentEditable) editor.move(span);
  }

  menu(at) {
    const { told, wording, gridElement } = this.#review;
    const groups = MENU.map((group) => told.actions.filter((action) => action.group === group && action.listed)
      .map(({ id, keys }) => ({ id, keys: keys[0], label: wording.text(`review.action.${id}`), disabled: !this.able(id) })));
    const anchor = at ?? this.#review.grid.span ?? gridElement;
    showMenu(this.#review, groups.filter((group) => group.length), anchor, wording.text('review.action.menu'), (id) => this.run(id), gridElement);
  }

  /** Takes another way to align the current row. */
  alternative(number) {
    const { row } = this.#review.cursor;
    if (row) this.finish(this.#review.ask('alternative', { number, row: row.id }));
  }
}
