// How a person likes the rows: size of type, space between lines, the panel open or not, reading
// without controls, and the columns' order and widths. The server keeps it for the person.

import { h, debounce } from '../../base/dom.js';

export const SIZES = [13, 14, 15, 16, 18, 20, 23, 27];
export const LINES = { tight: 1.35, usual: 1.5, loose: 1.8 };
const USUAL = { size: 15, line: 'usual', inspector: true, sentences: false };
const LEAST = 0.35; // of an even share: the narrowest that a column gets
const MOST = 3;

export class Layout {
  #review;
  #state;
  #columns; // [{version, width, shown}], width as a share
  #frame = 0;
  reading = false;

  constructor(review) {
    this.#review = review;
    this.#state = { ...USUAL, ...parsed(review.told.habits.layout) };
    this.#columns = this.#keptColumns(parsed(review.told.habits.columns));
    this.#apply();
  }

  /** What was kept is taken as far as it still fits the project's versions. */
  #keptColumns(kept) {
    const all = this.#review.told.versions.map((_, version) => ({ version, width: 1, shown: true }));
    if (!Array.isArray(kept)) return all;
    const known = kept.filter((column) => all[column.version]).map((column) => ({ ...all[column.version], ...column, width: clamp(Number(column.width) || 1) }));
    const columns = [...known, ...all.filter(({ version }) => !known.some((column) => column.version === version))];
    return columns.some((column) => column.shown) ? columns : all;
  }

  /** The versions shown, from left to right. */
  get columns() {
    return this.#columns.filter((column) => column.shown).map((column) => column.version);
  }

  get allColumns() {
    return this.#columns;
  }

  get state() {
    return this.#state;
  }

  /** The grid's tracks for the columns and the gutters between them. */
  get tracks() {
    return this.#columns.filter((column) => column.shown).map(({ width }) => `minmax(0, ${width}fr)`).join(' var(--gutter) ');
  }

  /** Adds the buttons for all this to a bar. */
  controls(bar, run) {
    const { wording } = this.#review;
    const button = (id, sign, key, act) => h('button', { type: 'button', class: 'quiet', id, title: wording.text(key), 'aria-label': wording.text(key), onclick: act }, sign);
    this.panelButton = button('toggle-inspector', '◨', 'review.layout.inspector', () => run('panel'));
    this.readingButton = button('toggle-reading', '¶', 'review.action.reading', () => run('reading'));
    bar.append(h('span', { class: 'grow' }), h('div', { class: 'layout', role: 'group', 'aria-label': wording.text('review.layout') },
      button('smaller', 'A−', 'review.layout.smaller', () => this.resize(-1)),
      button('larger', 'A+', 'review.layout.larger', () => this.resize(1)),
      this.readingButton, this.panelButton, button('open-layout', '⚙', 'review.action.layout', () => run('layout'))));
    this.#press();
  }

  openInspector() {
    if (this.reading) this.toggleReading();
    if (!this.#state.inspector) this.set({ inspector: true });
  }

  /** Reading is for now: it is not kept. */
  toggleReading() {
    this.reading = !this.reading;
    this.#show();
    this.#leaveReading();
  }

  #leaveReading() {
    const { wording, gridElement } = this.#review;
    this.#review.querySelector('.leave-reading')?.remove();
    this.#review.say(this.reading ? wording.text('review.layout.reading') : '');
    if (this.reading) {
      this.#review.append(h('button', { type: 'button', class: 'leave-reading', onclick: () => { this.toggleReading(); gridElement.focus(); } }, wording.text('review.layout.leave')));
    }
  }

  resize(by) {
    const place = SIZES.indexOf(this.#state.size) + by;
    if (place >= 0 && place < SIZES.length) this.set({ size: SIZES[place] });
  }

  set(change) {
    this.keep(change);
    this.#show();
  }

  /** Keeps what changes nothing of the rows. */
  keep(change) {
    Object.assign(this.#state, change);
    this.#keepLayout();
  }

  /** Puts a column in another place among all of them. */
  move(version, by) {
    const from = this.#columns.findIndex((column) => column.version === version);
    const to = Math.max(0, Math.min(from + by, this.#columns.length - 1));
    this.#columns.splice(to, 0, ...this.#columns.splice(from, 1));
    this.#changedColumns();
  }

  /** Shows a column or hides it; one is always shown. */
  show(version, shown) {
    const column = this.#columns.find((c) => c.version === version);
    if (!shown && this.columns.length === 1) return false;
    column.shown = shown;
    this.#changedColumns();
    return true;
  }

  /** @param width as a share; an even one is 1 */
  widen(version, width) {
    const column = this.#columns.find((c) => c.version === version);
    column.width = clamp(width);
    this.#changedColumns();
  }

  widthOf(version) {
    return this.#columns.find((c) => c.version === version).width;
  }

  usual() {
    this.#columns = this.#keptColumns(null);
    this.#changedColumns();
    this.set(USUAL);
  }

  #changedColumns() {
    this.#keepColumns();
    const { cursor } = this.#review;
    if (!this.columns.includes(cursor.version)) cursor.go(cursor.index, { version: this.columns[0] });
    this.#show();
  }

  #keepLayout = debounce(() => this.#review.habit('layout', JSON.stringify(this.#state)), 100);

  #keepColumns = debounce(() => this.#review.habit('columns', JSON.stringify(this.#columns)), 100);

  #show() {
    this.#apply();
    this.#press();
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#review.grid.relayout();
    });
  }

  #press() {
    this.panelButton?.setAttribute('aria-pressed', String(this.#state.inspector));
    this.readingButton?.setAttribute('aria-pressed', String(this.reading));
  }

  #apply() {
    const { size, line, inspector } = this.#state;
    const { style, classList } = this.#review;
    style.setProperty('--review-size', `${size}px`);
    style.setProperty('--review-line', `${Math.round(size * (this.reading ? Math.max(1.7, LINES[line]) : LINES[line] ?? LINES.usual))}px`);
    classList.toggle('no-inspector', !inspector || this.reading);
    classList.toggle('reading', this.reading);
  }
}

function clamp(width) {
  return Math.round(Math.max(LEAST, Math.min(width, MOST)) * 100) / 100;
}

function parsed(json) {
  try {
    return JSON.parse(json ?? 'null') ?? undefined;
  } catch {
    return undefined; // What was kept is not readable: the usual layout serves.
  }
}
