// Findings: what the checks have found in the rows on screen. One finding is the current one: its
// evidence stands out, the inspector tells of it.

import { debounce } from '../../base/dom.js';
import { FindingMarks } from './marks.js';
import { askError, askReason } from './verdicts.js';

const NONE = { findings: [], errors: [] };

export class Findings {
  #review;
  #server;
  #rows = new Map(); // row id -> {findings, errors}
  #asked = new Set();
  #current = null; // {id, key}
  #marks;
  names = new Map(); // check -> {name, family, category}
  summary = { done: 0, open: 0, kinds: [] };
  only = ''; // the check to which going on keeps; '' for all

  constructor(review) {
    this.#review = review;
    this.#marks = new FindingMarks(review.wording);
    this.#start();
  }

  async #start() {
    const endpoint = document.querySelector('stele-findings');
    if (!endpoint) return;
    while (!endpoint.$server?.names) await new Promise((resume) => requestAnimationFrame(resume));
    endpoint.changed = (ids, summary) => this.#changed(ids, summary);
    this.#server = endpoint.$server;
    for (const { check, ...rest } of await this.#server.names()) this.names.set(check, rest);
    this.#changed([], await this.#server.summary());
  }

  /** What is known of a row. */
  of(id) {
    return this.#rows.get(id) ?? NONE;
  }

  isCurrent(id, key) {
    return this.#current?.id === id && this.#current.key === key;
  }

  #changed(ids, summary) {
    this.summary = summary;
    if (ids.length) ids.forEach((id) => this.#rows.delete(id));
    else if (summary.done === 1) this.#rows.clear();
    this.draw();
    this.#review.findingsChanged(summary);
  }

  /** Marks what is on screen, and asks for what is not known of it. */
  draw() {
    this.#mark();
    const lacking = [...this.#drawnRows()].some(({ row }) => !this.#rows.has(row.id));
    if (lacking) this.#askLater();
  }

  #askLater = debounce(() => this.#ask(), 30);

  async #ask() {
    const ids = [...this.#drawnRows()].map(({ row }) => row.id).filter((id) => !this.#rows.has(id) && !this.#asked.has(id));
    if (!this.#server || !ids.length) return;
    await this.#load(ids);
    this.#mark();
    this.#review.inspector.refresh('findings');
  }

  async #load(ids) {
    ids.forEach((id) => this.#asked.add(id));
    try {
      const told = await this.#server.of(ids);
      for (const id of ids) this.#rows.set(id, told[id] ?? NONE);
    } finally {
      ids.forEach((id) => this.#asked.delete(id));
    }
  }

  #mark() {
    this.#marks.draw(this.#drawnRows(), (id) => this.of(id), (id, key) => this.isCurrent(id, key));
  }

  * #drawnRows() {
    const { grid, cache } = this.#review;
    for (const [index, element] of grid.scroller.elements) {
      const row = cache.at(index);
      if (row && !element.classList.contains('waiting')) yield { row, element };
    }
  }

  /** Goes to the next or previous open finding. */
  async next(step) {
    const { row } = this.#review.cursor;
    if (!row || !this.#server) return;
    if (!this.#rows.has(row.id)) await this.#load([row.id]);
    const here = this.#open(row.id);
    const now = this.#current?.id === row.id ? here.findIndex((finding) => finding.k === this.#current.key) : -1;
    const started = now >= 0 || this.#current?.id !== row.id;
    const to = now >= 0 ? now + step : step > 0 && started ? 0 : -1;
    if (here[to]) return this.choose(row.id, here[to]);
    const id = await this.#server.next(row.id, step, this.only);
    if (!id) return this.#review.say(this.#review.wording.text('review.none.finding'));
    await this.#review.goToId(id);
    if (!this.#rows.has(id)) await this.#load([id]);
    const there = this.#open(id);
    this.choose(id, there[step > 0 ? 0 : there.length - 1]);
  }

  #open(id) {
    return this.of(id).findings.filter((finding) => !finding.d && (!this.only || finding.check === this.only));
  }

  /** Makes a finding the current one and goes where it stands. */
  choose(id, finding) {
    if (!finding) return;
    this.#current = { id, key: finding.k };
    this.#review.openFindings();
    const [version, sentence] = finding.spans.find(([v]) => v === finding.v) ?? finding.spans[0] ?? [finding.v, 0];
    const index = this.#review.cache.indexOf(id);
    if (index >= 0) this.#review.cursor.go(index, { version, sentence });
    this.#mark();
    this.#review.say(finding.m);
    this.#review.inspector.refresh('findings');
  }

  /** The current finding, or the first open one of the current row. */
  get chosen() {
    const { row } = this.#review.cursor;
    const open = row ? this.#open(row.id) : [];
    return open.find((finding) => this.isCurrent(row.id, finding.k)) ?? open[0];
  }

  async dismiss(finding = this.chosen) {
    const { row } = this.#review.cursor;
    if (!finding || !row) return this.#review.say(this.#review.wording.text('review.none.finding.here'));
    const check = this.names.get(finding.check);
    const all = this.summary.kinds.filter((kind) => kind.check === finding.check).reduce((sum, kind) => sum + kind.open, 0);
    const answer = await askReason(this.#review, finding, check.name, all);
    if (!answer) return;
    this.#finish(answer.all ? this.#server.dismissAll(finding.check, answer.reason) : this.#server.dismiss(row.id, finding.k, answer.reason));
  }

  restore(finding) {
    this.#finish(this.#server.restore(this.#review.cursor.row.id, finding.check, finding.k));
  }

  restoreAll(check) {
    this.#finish(this.#server.restore(0, check, ''));
  }

  /** An error in the current row, of the chosen finding if there is one. */
  async err(finding = this.chosen) {
    const { row, version } = this.#review.cursor;
    if (!row) return;
    const answer = await askError(this.#review, finding, {
      version: finding?.v ?? version,
      category: finding ? this.names.get(finding.check).category : 'ACCURACY',
      severity: finding && finding.s !== 'NEUTRAL' ? finding.s : 'MINOR',
    });
    if (answer) this.#finish(this.#server.err(row.id, answer.version, answer.category, answer.severity, answer.note));
  }

  unerr(index) {
    this.#finish(this.#server.unerr(this.#review.cursor.row.id, index));
  }

  settings() {
    this.#server.settings();
  }

  #finish(answer) {
    this.#review.gridElement.focus({ preventScroll: true });
    this.#review.commands.finish(answer);
  }
}
