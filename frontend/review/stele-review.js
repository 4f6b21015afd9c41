// <stele-review>: the screen on which a project's rows are reviewed. It holds the parts together,
// tells the server what a person does, and shows what the server says has changed.
//
// The server offers, on this.$server: open, rows, act, filter, find, next, locate, inspect,
// overview, realign, applyProposed, cancel, back, alternative, bookmark, hits, replace,
// exporting. It calls receive() for every change of
// the rows and progress() during long work.

import { h, debounce } from './dom.js';
import { Wording } from './wording.js';
import { RowCache } from './rowcache.js';
import { Cursor } from './cursor.js';
import { Grid } from './grid.js';
import { Strip } from './strip.js';
import { Toolbar } from './toolbar.js';
import { Filters } from './filters.js';
import { Find, markFound } from './find.js';
import { Inspector } from './inspector.js';
import { Editor } from './editor.js';
import { Commands } from './commands.js';
import { WordLinks } from './links.js';
import { Layout } from './layout.js';
import { StatusLine } from './statusline.js';
import { Findings } from './findings.js';
import { findingsPanel } from './findingspanel.js';
import { pointer } from './pointer.js';
import { clipboard } from './clipboard.js';
import { openDraft, rememberedPlace, rememberPlace } from './place.js';

class SteleReview extends HTMLElement {
  #waiting = []; // resolves once a sequence has been received
  found = '';

  async connectedCallback() {
    // The server's methods and the styles come on their own ways.
    while (!this.$server?.open || getComputedStyle(this).display !== 'grid') await new Promise((resume) => setTimeout(resume, 10));
    this.start(await this.$server.open());
  }

  disconnectedCallback() {
    globalThis.CSS?.highlights?.delete('stele-found');
  }

  /** Builds the screen; again when the language changes. */
  start(told) {
    const place = openDraft(told.project) ?? rememberedPlace(told.project);
    this.told = told;
    this.sequence = told.sequence;
    this.filter = told.filter;
    this.bookmarks = new Set(told.bookmarks);
    this.wording = new Wording(told.labels, told.locale);
    this.cache = new RowCache((from, to) => this.$server.rows(from, to));
    this.cache.reset(told.count);
    this.cursor = new Cursor(this.cache, () => this.layout.columns);
    this.layout = new Layout(this, told.versions.length, () => this.grid.relayout());
    this.#build();
    this.cache.put(told.rows.from, told.rows.rows);
    this.grid.scroller.reset(told.count);
    this.#refresh(told);
    this.cursor.addEventListener('move', (event) => this.#moved(event.detail.align));
    this.cursor.go(0, { version: this.layout.columns[0] });
    this.#goBack(place);
    if (!told.rows.rows.length) this.inspector.show(null);
    this.gridElement.focus({ preventScroll: true });
    this.dataset.ready = '';
  }

  /** Goes where the person was; a text that they had begun to change is open again. */
  async #goBack(place) {
    if (!place?.id || place.version >= this.told.versions.length) return;
    await this.goToId(place.id, place.version, place.sentence);
    if (openDraft(this.told.project)) {
      while (!this.grid.span) await new Promise((resume) => requestAnimationFrame(resume));
      this.commands.edit();
    }
  }

  #build() {
    const w = this.wording;
    const part = (name, tag = 'div', props = {}) => h(tag, { class: name, ...props });
    const tools = part('tools');
    const filters = part('filters');
    const strip = h('div', { class: 'strip', tabindex: 0, role: 'slider', 'aria-orientation': 'vertical', 'aria-label': w.text('review.strip'), 'aria-valuemin': 1, 'aria-valuenow': 1, 'aria-valuemax': this.told.count },
      h('canvas', { 'aria-hidden': 'true' }), h('div', { class: 'frame' }));
    this.gridElement = part('grid', 'div', { role: 'grid', tabindex: 0, id: 'rows', 'aria-label': w.text('review.grid', this.told.name), 'aria-multiselectable': 'true', 'aria-readonly': 'false' });
    const aside = part('inspector', 'aside', { 'aria-label': w.text('review.inspector') });
    const foot = part('foot', 'footer');
    this.live = part('sr-only', 'div', { role: 'status', 'aria-live': 'polite', id: 'review-live' });
    this.replaceChildren(tools, filters, h('div', { class: 'desk' }, strip, this.gridElement, aside), foot, this.live);
    this.#assemble({ tools, filters, strip, aside, foot });
  }

  /** Room for the greatest numbers of rows and sentences. */
  #measureNumbers() {
    const digits = String(2 * this.told.tally.all).length;
    this.gridElement.style.setProperty('--count', `${Math.max(30, 12 + digits * 6.6)}px`);
    this.gridElement.style.setProperty('--digits', String(this.told.tally.all).length);
  }

  #assemble({ tools, filters, strip, aside, foot }) {
    const w = this.wording;
    this.#measureNumbers();
    this.keysOf = (id) => this.told.actions.find((action) => action.id === id)?.keys[0];
    this.commands = new Commands(this);
    const run = (id, anchor) => this.commands.run(id, anchor);
    this.grid = new Grid(this.gridElement, this.cache, this.cursor, {
      columns: this.layout.columns, versions: this.told.versions, labels: this.told.labels,
      threshold: this.told.threshold, decimal: w.decimal, wording: w, pin: () => this.commands.pin, bookmarked: (id) => this.bookmarks.has(id), drawn: () => this.#drawn(),
    });
    this.toolbar = new Toolbar(tools, w, this.keysOf, run);
    this.filters = new Filters(filters, w, (id) => this.choose(id));
    this.layout.controls(filters, w, run);
    this.strip = new Strip(strip, (fraction) => this.#jump(fraction));
    this.inspector = new Inspector(aside, w, {
      versions: this.told.versions,
      ask: (tab, id) => this.$server.inspect(tab, id),
      comment: (text) => this.commands.send('comment', { text }),
      back: (sequence) => this.commands.finish(this.$server.back(sequence)),
      alternative: (n) => this.commands.alternative(n),
      findings: (row) => findingsPanel(this, row),
      leave: () => this.gridElement.focus(),
    });
    this.status = new StatusLine(foot, w, this.keysOf);
    window.Vaadin?.connectionState?.addStateChangeListener(() => this.commands.keep());
    this.editor = new Editor(`${this.told.project}`, (place, text, goOn, emptied) => this.commands.edited(place, text, goOn, emptied));
    this.find = new Find(document.getElementById('review-tools') ?? filters, w, {
      search: (text, step) => this.#search(text, step),
      leave: () => this.gridElement.focus(),
    });
    this.gridElement.addEventListener('keydown', (event) => this.commands.onKey(event));
    this.links = new WordLinks(this);
    this.findings = new Findings(this);
    pointer(this);
    clipboard(this);
  }

  /** The server tells of a change of the rows. */
  receive(change) {
    this.sequence = change.sequence;
    if (change.reset) this.#reset(change.count);
    else if (change.removed || change.rows.length) {
      this.cache.splice(change.index, change.removed, change.rows, change.sentences, change.positions);
      this.cursor.splice(change.index, change.removed, change.rows.length);
      this.grid.scroller.splice(change.index, change.removed, change.rows.length, this.cursor.index);
    } else this.cache.splice(change.index, 0, [], change.sentences, change.positions);
    this.#refresh(change);
    this.#showCurrent();
    if (!change.own && change.author) this.say(this.wording.text('review.changed.by', change.author, this.wording.text(`review.reason.${change.reason}`)));
    this.#waiting = this.#waiting.filter(({ sequence, resolve }) => sequence > this.sequence || resolve());
  }

  /** Resolves when the rows show the state after an entry. */
  caughtUp(sequence) {
    if (!(sequence > this.sequence)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ sequence, resolve }));
  }

  /** Long work tells how far it is. */
  progress(fraction, stage) {
    this.commands.realign.progress(fraction, stage);
  }

  /** Long work is over. */
  finished(answer) {
    this.commands.realign.finished(answer);
  }

  /** Re-aligning proposes a change. */
  proposed(preview) {
    this.commands.realign.proposed(preview);
  }

  async choose(filter) {
    const keep = this.cursor.row?.id ?? 0;
    const answer = await this.$server.filter(filter, keep);
    this.filter = filter;
    this.#reset(answer.count);
    this.#refresh(answer);
    this.cursor.go(Math.max(0, answer.index), { align: 'start' });
    if (!answer.count) this.inspector.show(null);
    this.say(this.wording.text('review.shown', answer.count));
  }

  /** Marks the current row or block for this person, or takes the marks away. */
  async bookmark() {
    const id = (i) => this.cache.at(i)?.id ?? 0;
    const { bookmarks, error } = await this.$server.bookmark(id(this.cursor.block[0]), id(this.cursor.block[1] - 1));
    this.bookmarks = new Set(bookmarks);
    this.grid.mark();
    this.#refresh({ ...this.undoable });
    const marked = this.bookmarks.has(this.cursor.row?.id);
    this.say(error ?? this.wording.text(marked ? 'review.bookmark.set' : 'review.bookmark.gone'), error ? 'error' : 'told');
  }

  /** The checks have looked at rows anew. */
  findingsChanged({ open }) {
    this.inspector.label('findings', open);
    this.inspector.refresh('findings');
    this.#refresh({ ...this.undoable });
  }

  openFindings() {
    this.layout.openInspector();
    if (this.inspector.tab !== 'findings') this.inspector.open('findings');
  }

  async goToId(id, version = this.cursor.version, sentence = 0) {
    const index = this.cache.indexOf(id);
    this.cursor.go(index >= 0 ? index : await this.$server.locate(id), { version, sentence });
  }

  /** A message at the foot, which screen readers speak. */
  say(text, kind = 'told') {
    this.live.textContent = text;
    this.status.say(text, kind);
  }

  #reset(count) {
    this.cache.reset(count);
    this.grid.scroller.reset(count);
    this.cursor.go(this.cursor.index, { version: this.cursor.version });
  }

  #refresh({ tally, undo, redo }) {
    this.tally = tally ?? this.tally;
    this.undoable = { undo, redo };
    this.filters.show({ ...this.tally, bookmarked: this.bookmarks.size, found: this.findings?.summary.rows }, this.filter, this.told.threshold);
    this.commands.enable();
    this.#overview();
    this.#statusLine();
  }

  #overview = debounce(async () => {
    const parts = await this.$server.overview(this.strip.capacity);
    this.strip.show(parts, this.cache.count);
    this.#frame();
  }, 80);

  #drawn() {
    this.#frame();
    if (this.found) markFound(this.grid.scroller.elements, this.found);
    this.links?.draw();
    this.findings?.draw();
    if (this.editor.isLost) this.commands.resume();
    if (this.#unshown && this.cursor.row) this.#showCurrent();
  }

  #unshown = true;

  #moved(align) {
    this.#unshown = !this.cursor.row;
    if (align !== 'none') this.grid.scroller.reveal(this.cursor.index, align);
    this.grid.mark();
    this.links?.draw();
    this.#frame();
    this.#statusLine();
    this.commands.enable();
    this.#showLater();
  }

  #showLater = debounce(() => {
    this.#showCurrent();
    const { row, version, sentence } = this.cursor;
    if (row) rememberPlace(this.told.project, { id: row.id, version, sentence });
  }, 60);

  #showCurrent() {
    this.#unshown = !this.cursor.row;
    this.inspector.show(this.cursor.row ?? null);
    this.links.show(this.cursor.row);
    this.#statusLine();
  }

  #statusLine() {
    this.status.show({ row: this.cursor.row, index: this.cursor.index, count: this.cache.count, tally: this.tally, block: this.cursor.isBlock ? this.cursor.block : null });
  }

  #frame() {
    const count = Math.max(1, this.cache.count);
    const [from, to] = this.grid.scroller.visible;
    this.strip.frame(from / count, Math.min(to, count) / count, this.cursor.index);
  }

  #jump(fraction) {
    const index = Math.min(this.cache.count - 1, Math.floor(fraction * this.cache.count));
    if (index !== this.cursor.index) this.cursor.go(index);
  }

  async #search(text, step) {
    this.found = text;
    markFound(this.grid.scroller.elements, text);
    if (!text) return null;
    const { row, version, sentence } = this.cursor;
    const answer = await this.$server.find(text, row?.id ?? 0, version, sentence, step);
    if (answer.index >= 0 && this.found === text) {
      this.cursor.go(answer.index, { version: answer.version, sentence: answer.sentence });
    }
    return answer;
  }
}

customElements.define('stele-review', SteleReview);
