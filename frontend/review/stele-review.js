// <stele-review>: the screen on which a project's rows are reviewed. It builds the parts, holds them
// together, and hears what the server tells.
//
// The server offers, on this.$server: open() for everything to start with, ask(question, object) and
// askSlowly(ticket, question, object) for all else, exporting(), takingBack() and plotting() for windows of its own.
// It calls receive() for every change of the rows, answered() for what takes its time, and
// realigning() for each step of re-aligning.

import { h } from '../base/dom.js';
import { Wording } from '../base/wording.js';
import { RowCache } from './rows/rowcache.js';
import { Cursor } from './rows/cursor.js';
import { Grid } from './rows/grid.js';
import { Strip } from './rows/strip.js';
import { Toolbar } from './frame/toolbar.js';
import { Layout } from './frame/layout.js';
import { StatusLine } from './frame/statusline.js';
import { offerTour } from './frame/tour.js';
import { Filters } from './find/filters.js';
import { Find } from './find/find.js';
import { Inspector } from './panel/inspector.js';
import { WordLinks } from './panel/links.js';
import { Findings } from './findings/findings.js';
import { Drafts } from './doing/drafts.js';
import { Editor } from './doing/editor.js';
import { Commands } from './doing/commands.js';
import { pointer } from './doing/pointer.js';
import { clipboard } from './doing/clipboard.js';
import { dropping } from './doing/dropping.js';
import { Seen } from './seen.js';
import { Talk } from './talk.js';
import { keptView, rememberedPlace } from './place.js';

class SteleReview extends HTMLElement {
  #talk = new Talk(this);
  #ends = []; // what to do when this screen goes

  async connectedCallback() {
    // The server's methods and the styles come on their own ways.
    while (!this.$server?.ask || getComputedStyle(this).display !== 'grid') await new Promise((resume) => setTimeout(resume, 10));
    if (this.isConnected) await this.start(await this.$server.open());
  }

  disconnectedCallback() {
    this.#end();
  }

  /** Asks the server; a promise of its answer. */
  ask(question, asked = {}) {
    return this.#talk.ask(question, asked);
  }

  /** Asks what takes its time; the screen goes on meanwhile. Undefined when asked again since. */
  askSlowly(question, asked) {
    return this.#talk.askSlowly(question, asked);
  }

  answered(ticket, answer) {
    this.#talk.answered(ticket, answer);
  }

  /** Keeps how the person likes the screen. */
  habit(name, value) {
    this.told.habits[name] = value;
    return this.ask('habit', { name, value });
  }

  /** Builds the screen anew, as after other keys were chosen. */
  async restart() {
    this.seen.keep();
    this.#end();
    delete this.dataset.ready;
    await this.start(await this.$server.open());
  }

  async start(told) {
    this.drafts = new Drafts(this, told.project);
    const place = this.drafts.first ?? rememberedPlace(told.project);
    const view = keptView(told.project);
    this.told = told;
    this.#talk.reached(told.sequence);
    this.bookmarks = new Set(told.bookmarks);
    this.wording = new Wording(told.labels, told.locale);
    this.cache = new RowCache((from, to) => this.ask('rows', { from, to }));
    this.cache.reset(told.count);
    this.layout = new Layout(this);
    this.cursor = new Cursor(this.cache, () => this.layout.columns);
    this.#assemble(this.#build());
    this.cache.put(told.rows.from, told.rows.rows);
    this.grid.scroller.reset(told.count);
    this.seen.refresh(told);
    this.cursor.addEventListener('move', (event) => this.seen.moved(event.detail.align));
    this.cursor.go(0, { version: this.layout.columns[0] });
    this.gridElement.focus({ preventScroll: true });
    await this.seen.restore(view, place);
    this.commands.realign.told(told.realigning);
    offerTour(this);
    this.dataset.ready = '';
  }

  #build() {
    const w = this.wording;
    const part = (name, tag = 'div', props = {}) => h(tag, { class: name, ...props });
    const tools = part('tools');
    const filters = part('filters');
    const strip = h('div', { class: 'strip', tabindex: 0, role: 'slider', 'aria-orientation': 'vertical', 'aria-label': w.text('review.strip'), 'aria-valuemin': 1, 'aria-valuenow': 1, 'aria-valuemax': Math.max(1, this.told.count) },
      h('canvas', { 'aria-hidden': 'true' }), h('div', { class: 'frame' }));
    this.gridElement = part('grid', 'div', { role: 'grid', tabindex: 0, id: 'rows', 'aria-label': w.text('review.grid', this.told.name), 'aria-multiselectable': 'true', 'aria-readonly': 'false' });
    const aside = part('inspector', 'aside', { 'aria-label': w.text('review.inspector') });
    const foot = part('foot', 'footer');
    this.live = part('stele-unseen', 'div', { role: 'status', 'aria-live': 'polite', id: 'review-live' });
    this.replaceChildren(tools, filters, h('div', { class: 'desk' }, strip, this.gridElement, aside), foot, this.live);
    return { tools, filters, strip, aside, foot };
  }

  #assemble({ tools, filters, strip, aside, foot }) {
    const w = this.wording;
    this.seen = new Seen(this);
    this.keysOf = (id) => this.told.actions.find((action) => action.id === id)?.keys[0];
    this.commands = new Commands(this);
    const run = (id, anchor) => this.commands.run(id, anchor);
    this.grid = new Grid(this.gridElement, this.cache, this.cursor, {
      layout: this.layout, versions: this.told.versions, labels: this.told.labels, threshold: this.told.threshold, decimal: w.decimal, wording: w,
      pin: () => this.commands.linking.pin, bookmarked: (id) => this.bookmarks.has(id), drawn: () => this.seen.drawn(), showAll: () => this.seen.narrow(),
    });
    this.toolbar = new Toolbar(tools, w, this.keysOf, run);
    this.filters = new Filters(filters, this);
    this.layout.controls(filters, run);
    this.strip = new Strip(strip, (fraction) => this.seen.jump(fraction));
    this.inspector = new Inspector(aside, this);
    this.status = new StatusLine(foot, w, this.keysOf);
    this.editor = new Editor(`${this.told.project}`, (place, text, goOn, emptied) => this.commands.edited(place, text, goOn, emptied));
    this.find = new Find(document.getElementById('review-tools') ?? filters, this);
    this.links = new WordLinks(this);
    this.findings = new Findings(this);
    this.gridElement.addEventListener('keydown', (event) => this.commands.onKey(event));
    pointer(this);
    clipboard(this);
    dropping(this);
    this.#hearConnection();
  }

  #hearConnection() {
    const connection = window.Vaadin?.connectionState;
    const changed = () => this.commands.keep();
    connection?.addStateChangeListener(changed);
    this.atEnd(() => connection?.removeStateChangeListener(changed));
  }

  /** Does something when this screen goes or is built anew. */
  atEnd(act) {
    this.#ends.push(act);
  }

  #end() {
    this.#ends.splice(0).forEach((act) => act());
  }

  /** The server tells of a change of the rows. */
  receive(change) {
    this.seen.change(change);
    if (!change.own && change.author) this.say(this.wording.text('review.changed.by', change.author, this.wording.text(`review.reason.${change.reason}`)));
    this.#talk.reached(change.sequence);
  }

  /** The newest change that the rows show. */
  get sequence() {
    return this.#talk.sequence;
  }

  /** Resolves when the rows show the state after an entry. */
  caughtUp(sequence) {
    return this.#talk.caughtUp(sequence);
  }

  /** The server tells how far re-aligning is. */
  realigning(standing) {
    this.commands?.realign.told(standing);
  }

  /** The checks have looked at rows anew. */
  findingsChanged(summary) {
    this.seen.found(summary);
  }

  openFindings() {
    this.layout.openInspector();
    if (this.inspector.tab !== 'findings') this.inspector.open('findings');
  }

  async goToId(id, version = this.cursor.version, sentence = 0) {
    const index = this.cache.indexOf(id);
    this.cursor.go(index >= 0 ? index : await this.ask('locate', { row: id }), { version, sentence });
  }

  goToNumber(number) {
    this.gridElement.focus({ preventScroll: true });
    this.commands.later(() => this.commands.hold((async () => this.cursor.go(await this.ask('locateNumber', { number })))()));
  }

  /** A message at the foot, which screen readers speak. */
  say(text, kind = 'told') {
    this.live.textContent = text;
    this.status.say(text, kind);
  }
}

customElements.define('stele-review', SteleReview);
