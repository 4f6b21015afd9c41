// The panel beside the rows, about the current one: why it is aligned so, what was said about it,
// what was done.

import { h } from './dom.js';
import { evidence } from './evidence.js';

const TABS = ['evidence', 'findings', 'comments', 'history'];

export class Inspector {
  tab = 'evidence';
  #wording;
  #calls;
  #tabs = new Map();
  #panel;
  #shown = null;
  #counts = {};

  /** @param calls {ask(tab, id) => Promise, comment(text), back(sequence), alternative(n), versions} */
  constructor(element, wording, calls) {
    this.element = element;
    this.#wording = wording;
    this.#calls = calls;
    const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': wording.text('review.inspector'), onkeydown: (event) => this.#arrows(event) });
    for (const id of TABS) {
      const tab = h('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': 'inspector-panel', onclick: () => this.open(id) });
      this.#tabs.set(id, tab);
      list.append(tab);
    }
    this.#panel = h('div', { class: 'panel', role: 'tabpanel', id: 'inspector-panel', tabindex: 0 });
    element.replaceChildren(list, this.#panel);
    this.label('comments', 0);
    this.#mark();
  }

  open(tab) {
    this.tab = tab;
    this.#mark();
    this.#draw();
  }

  /** Opens a row's comments with the caret where one writes. */
  write(row) {
    this.#shown = row;
    this.open('comments');
    this.#panel.querySelector('textarea')?.focus();
  }

  show(row) {
    this.#shown = row;
    this.label('comments', row?.c ?? 0);
    this.#draw();
  }

  /** Draws a tab anew if it is open: what it tells has changed. */
  refresh(tab) {
    if (this.tab === tab) this.#draw();
  }

  /** The number beside a tab's name. */
  label(tab, count) {
    this.#counts[tab] = count;
    for (const [id, element] of this.#tabs) {
      element.replaceChildren(this.#wording.text(`review.tab.${id}`));
      if (this.#counts[id]) element.append(h('em', {}, this.#wording.number.format(this.#counts[id])));
    }
  }

  #mark() {
    for (const [id, tab] of this.#tabs) {
      tab.setAttribute('aria-selected', String(id === this.tab));
      tab.tabIndex = id === this.tab ? 0 : -1;
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${this.tab}`);
  }

  #arrows(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (!by) return;
    event.preventDefault();
    this.open(TABS[(TABS.indexOf(this.tab) + by + TABS.length) % TABS.length]);
    this.#tabs.get(this.tab).focus();
  }

  #draw() {
    const row = this.#shown;
    if (!row) {
      this.#panel.replaceChildren(h('p', { class: 'note' }, this.#wording.text('review.inspector.none')));
      return;
    }
    if (this.tab === 'comments') this.#comments(row);
    else if (this.tab === 'history') this.#history(row);
    else if (this.tab === 'findings') this.#panel.replaceChildren(this.#title(row), ...this.#calls.findings(row));
    else this.#evidence(row);
  }

  async #evidence(row) {
    const parts = evidence(row, this.#calls.versions, this.#wording, null);
    this.#panel.replaceChildren(this.#title(row), ...parts);
    const told = await this.#calls.ask('evidence', row.id);
    if (this.#shown !== row || this.tab !== 'evidence' || !told) return;
    this.#panel.replaceChildren(this.#title(row), ...evidence(row, this.#calls.versions, this.#wording, told, this.#calls.alternative));
  }

  #title(row) {
    return h('h2', {}, this.#wording.text('review.row', row.p + 1),
      h('small', { class: `status-${row.st.toLowerCase()}` }, this.#wording.text(`review.status.${row.st}`)));
  }

  async #comments(row) {
    // What somebody is writing stays where it is while the thread above it changes.
    if (this.#panel.querySelector('.compose')?.dataset.row !== String(row.id)) {
      this.#panel.replaceChildren(this.#title(row), h('div', { class: 'thread' }), this.#compose(row));
    } else {
      this.#panel.firstChild.replaceWith(this.#title(row));
    }
    const { comments = [] } = row.c ? await this.#calls.ask('comments', row.id) ?? {} : {};
    const list = this.#panel.querySelector('.thread');
    if (this.#shown !== row || !list) return;
    list.replaceChildren(...comments.map((c) => h('article', {}, h('header', {}, h('b', {}, c.author), h('time', { datetime: c.at }, this.#wording.moment.format(new Date(c.at)))), h('p', {}, c.text))));
    if (!comments.length) list.append(h('p', { class: 'note' }, this.#wording.text('review.comment.none')));
  }

  #compose(row) {
    const label = this.#wording.text('review.comment.label');
    const field = h('textarea', { rows: 3, id: 'comment-text', 'aria-label': label, placeholder: label, onkeydown: (event) => this.#commentKey(event, field) });
    const send = h('button', { type: 'button', id: 'comment-send', class: 'primary', onclick: () => this.#send(field) }, this.#wording.text('review.comment.add'));
    return h('div', { class: 'compose', 'data-row': row.id }, field, send);
  }

  #commentKey(event, field) {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send(field);
    else if (event.code === 'Escape') this.#calls.leave();
  }

  #send(field) {
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    this.#calls.comment(text);
  }

  async #history(row) {
    if (!this.#panel.querySelector('.steps')) this.#panel.replaceChildren(this.#title(row));
    const told = await this.#calls.ask('history', row.id);
    if (this.#shown !== row || this.tab !== 'history' || !told?.all) return;
    const w = this.#wording;
    this.#panel.replaceChildren(this.#title(row),
      h('h3', {}, w.text('review.history.row')), this.#steps(told.row, w.text('review.history.none')),
      h('h3', {}, w.text('review.history.all')), this.#steps(told.all, w.text('review.history.none'), true));
  }

  #steps(steps, none, back = false) {
    const w = this.#wording;
    if (!steps.length) return h('p', { class: 'note' }, none);
    return h('ol', { class: 'steps' }, steps.map((step) => h('li', { class: step.undone ? 'undone' : '' },
      h('b', {}, w.text(`review.reason.${step.reason}`)),
      h('span', { class: 'where' }, w.text('review.row', step.position + 1)),
      h('span', { class: 'who' }, `${step.author} · ${w.moment.format(new Date(step.at))}`),
      back && step.sequence !== steps[0].sequence
        ? h('button', { type: 'button', class: 'quiet', onclick: () => this.#calls.back(step.sequence) }, w.text('review.history.back'))
        : null)));
  }
}
