// What each action does: some move or open something here, the others go to the server, which turns
// them into splices.

import { Keymap } from './keys.js';
import { showMenu } from './menu.js';
import { showPalette } from './palette.js';
import { askRow, showKeys } from './dialogs.js';
import { askReplace } from './replace.js';
import { Realign } from './realign.js';

const MENU = ['place', 'sentence', 'row', 'column', 'status', 'finding', 'history'];

export class Commands {
  #review;
  #keymap;
  #moves;
  #busy = 0; // commands that the server has not answered yet
  #ahead = []; // actions asked for meanwhile
  pin = null; // a sentence marked to be linked: {id, version, sentence}

  constructor(review) {
    this.#review = review;
    this.realign = new Realign(review);
    this.#keymap = new Keymap(review.told.actions);
    this.#moves = new Set(review.told.actions.filter((action) => action.group === 'move').map((action) => action.id));
    review.cache.addEventListener('load', () => this.#goOn());
  }

  onKey(event) {
    const action = this.#keymap.actionFor(event);
    const pressed = event.target.closest('button') && /^(Space|Enter|NumpadEnter)$/.test(event.code);
    if (!action || pressed || event.defaultPrevented) return;
    event.preventDefault();
    this.run(action);
  }

  /** Does an action, after those that were asked for before it: people type ahead of the server. */
  run(id, anchor) {
    if (this.#ahead.length || this.#mustWait(id)) this.#ahead.push([id, anchor]);
    else this.#begin(id, anchor);
  }

  /** Moving about needs no row; anything else waits until the current one has come. */
  #mustWait(id) {
    const { cache, cursor } = this.#review;
    return this.#busy > 0 || (cache.count > 0 && !cursor.row && !this.#moves.has(id));
  }

  #begin(id, anchor) {
    const local = this.#local[id];
    if (local) local.call(this, anchor);
    else if (this.able(id)) this.send(id);
  }

  #goOn() {
    while (this.#ahead.length && !this.#mustWait(this.#ahead[0][0])) this.#begin(...this.#ahead.shift());
  }

  #local = {
    up: () => this.#cursor.step(-1),
    down: () => this.#cursor.step(1),
    extendUp: () => this.#cursor.step(-1, true),
    extendDown: () => this.#cursor.step(1, true),
    left: () => this.#cursor.side(-1),
    right: () => this.#cursor.side(1),
    pageUp: () => this.#page(-1),
    pageDown: () => this.#page(1),
    extendPageUp: () => this.#page(-1, true),
    extendPageDown: () => this.#page(1, true),
    first: () => this.#cursor.go(0),
    last: () => this.#cursor.go(this.#review.cache.count - 1),
    extendFirst: () => this.#cursor.go(0, { extend: true }),
    extendLast: () => this.#cursor.go(this.#review.cache.count - 1, { extend: true }),
    escape: () => this.#escape(),
    link: () => this.#link(),
    edit: () => this.edit(),
    caretLeft: () => this.#caret(-1),
    caretRight: () => this.#caret(1),
    find: () => this.#review.find.focus(),
    goto: () => this.#goto(),
    help: () => showKeys(this.#review, this.#review.wording, this.#review.told.actions),
    menu: (anchor) => this.menu(anchor),
    writeComment: () => this.#writeComment(),
    palette: () => showPalette(this.#review, this.#review.wording, this.#review.told.actions.filter((action) => this.able(action.id)), (id) => this.run(id), this.#review.gridElement),
    reading: () => this.#review.layout.toggleReading(),
    nextProblem: () => this.#next('problem', 1),
    previousProblem: () => this.#next('problem', -1),
    nextUnconfirmed: () => this.#next('unconfirmed', 1),
    previousUnconfirmed: () => this.#next('unconfirmed', -1),
    nextFinding: () => this.#during(this.#review.findings.next(1)),
    previousFinding: () => this.#during(this.#review.findings.next(-1)),
    dismissFinding: () => this.#review.findings.dismiss(),
    markError: () => this.#review.findings.err(),
    realign: () => this.realign.ask(),
    realignUnconfirmed: () => this.realign.start('unconfirmed'),
    firstAlternative: () => this.alternative(0),
    secondAlternative: () => this.alternative(1),
    bookmark: () => this.#review.bookmark(),
    replace: () => askReplace(this.#review),
    wordLinks: () => this.#review.links.toggle(),
    export: () => this.#review.$server.exporting(),
  };

  get #cursor() {
    return this.#review.cursor;
  }

  /** Sends an action with the place it is for, and goes where the server says it led. */
  send(action, more = {}) {
    const { index, version, sentence, caret, block, row } = this.#cursor;
    if (!row) return Promise.resolve(false);
    const id = (i) => this.#review.cache.at(i)?.id ?? 0;
    const command = { action, row: row.id, from: id(block[0]), to: id(block[1] - 1), version, sentence, offset: caret ?? -1, text: '', otherRow: 0, otherVersion: 0, otherSentence: 0, ...more };
    return this.finish(this.#review.$server.act(command), index);
  }

  /** Waits for an answer; true once what was asked is done and kept. */
  async finish(answer) {
    this.#busy++;
    this.#review.gridElement.setAttribute('aria-busy', 'true');
    this.keep();
    try {
      return await this.#arrive(await answer);
    } catch {
      this.#ahead.length = 0;
      this.#review.say(this.#review.wording.text('review.failed'), 'error');
      return false;
    } finally {
      this.#busy--;
      this.#goOn();
      if (!this.#busy) this.#review.gridElement.removeAttribute('aria-busy');
      this.keep();
    }
  }

  async #arrive(told) {
    await this.#review.caughtUp(told.sequence);
    if (told.error) this.#review.say(told.error, 'error');
    else if (told.message) this.#review.say(told.message);
    if (told.focus && told.focus.index >= 0) {
      const { index, version, sentence } = told.focus;
      this.#cursor.go(index, { version: version < 0 ? this.#cursor.version : version, sentence });
    }
    return !told.error;
  }

  /** Says whether all is saved; what is typed while there is no connection waits. */
  keep() {
    const connection = window.Vaadin?.connectionState?.state;
    const offline = connection === 'reconnecting' || connection === 'connection-lost';
    this.#review.status.keep(offline ? 'offline' : this.#busy ? 'saving' : 'saved');
  }

  able(id) {
    const { cursor, undoable, cache } = this.#review;
    if (id === 'undo' || id === 'redo') return Boolean(undoable?.[id]);
    if (!cache.count) return false;
    if (id === 'swap') return cursor.index + 1 < cache.count;
    return true;
  }

  enable() {
    this.#review.toolbar.enable((id) => this.able(id));
  }

  edit() {
    const span = this.#review.grid.span;
    const { row, version, sentence, caret } = this.#cursor;
    if (!span || !row) return;
    const kept = this.#review.editor.open(span, { id: row.id, version, sentence }, caret, this.#review.wording.text('review.edit.label'));
    if (kept) this.#review.say(this.#review.wording.text('review.edit.draft'));
  }

  /** The editor has closed; resolves to true once the text is kept. */
  async edited(place, text, goOn, emptied) {
    this.#review.gridElement.focus({ preventScroll: true });
    if (emptied) this.#review.say(this.#review.wording.text('review.edit.empty'), 'error');
    const kept = !place || await this.send('editText', { row: place.id, version: place.version, sentence: place.sentence, text });
    if (goOn && kept) this.#cursor.step(1);
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

  #writeComment() {
    this.#review.layout.openInspector();
    if (this.#cursor.row) this.#review.inspector.write(this.#cursor.row);
  }

  #escape() {
    if (this.pin) this.#review.say(this.#review.wording.text('review.link.cancelled'));
    this.pin = null;
    this.#cursor.clearBlock();
  }

  /** First marks a sentence; then, on its partner in another version, links the two. */
  #link() {
    const { row, version, sentence } = this.#cursor;
    if (!row?.cells[version].length) return;
    if (!this.pin || this.pin.version === version) {
      const same = this.pin?.id === row.id && this.pin.sentence === sentence;
      this.pin = same ? null : { id: row.id, version, sentence };
      this.#review.say(this.#review.wording.text(same ? 'review.link.cancelled' : 'review.link.marked'));
      this.#review.grid.mark();
      return;
    }
    this.linkTo(this.pin, { id: row.id, version, sentence });
  }

  linkTo(one, other) {
    this.pin = null;
    return this.send('link', { row: other.id, from: other.id, to: other.id, version: other.version, sentence: other.sentence, otherRow: one.id, otherVersion: one.version, otherSentence: one.sentence });
  }

  #page(by, extend = false) {
    const { grid, cursor } = this.#review;
    const [from, to] = grid.scroller.visible;
    cursor.go(cursor.index + by * Math.max(1, to - from - 1), { extend, align: by > 0 ? 'start' : 'end' });
  }

  /** Moves the caret in the current sentence by a word, for splitting there. */
  #caret(by) {
    const text = this.#review.grid.span?.textContent;
    if (!text) return;
    const segmenter = new Intl.Segmenter(this.#review.told.versions[this.#cursor.version].tag, { granularity: 'word' });
    const stops = [...segmenter.segment(text)].filter((s) => s.isWordLike && s.index > 0).map((s) => s.index);
    const now = this.#cursor.caret ?? (by > 0 ? 0 : text.length);
    const to = by > 0 ? stops.find((s) => s > now) : stops.findLast((s) => s < now);
    if (to !== undefined) this.#cursor.setCaret(to);
  }

  /** What is asked for meanwhile waits until some work is done. */
  async #during(work) {
    this.#busy++;
    await work.finally(() => this.#busy--);
    this.#goOn();
  }

  #next(kind, step) {
    return this.#during(this.#review.$server.next(kind, this.#cursor.row?.id ?? 0, step).then((index) => {
      if (index >= 0) this.#cursor.go(index);
      else this.#review.say(this.#review.wording.text(`review.none.${kind}`));
    }));
  }

  async #goto() {
    const number = await askRow(this.#review, this.#review.wording, this.#review.tally.all);
    if (number) this.#cursor.go(await this.#review.$server.locateNumber(number));
  }

  /** Takes another way to align the current row. */
  alternative(number) {
    const { row } = this.#cursor;
    if (row) this.finish(this.#review.$server.alternative(number, row.id));
  }
}
