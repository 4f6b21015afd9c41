// The panel beside the rows, about the current one: a tab for each thing that is told. A tab is a
// class with show(row, panel).

import { h } from '../../base/dom.js';
import { EvidenceTab } from './evidence.js';
import { FindingsTab } from '../findings/findingspanel.js';
import { CommentsTab } from './comments.js';
import { HistoryTab } from './history.js';

const KINDS = { evidence: EvidenceTab, findings: FindingsTab, comments: CommentsTab, history: HistoryTab };

export class Inspector {
  tab = 'evidence';
  #review;
  #tabs = new Map(); // id -> {button, content}
  #panel;
  #shown = null;
  #counts = {}; // tab -> a number beside its name

  constructor(element, review) {
    this.#review = review;
    const { wording } = review;
    const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': wording.text('review.inspector'), onkeydown: (event) => this.#arrows(event) });
    this.#panel = h('div', { class: 'panel', role: 'tabpanel', id: 'inspector-panel', tabindex: 0 });
    for (const [id, Kind] of Object.entries(KINDS)) {
      const button = h('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': 'inspector-panel', onclick: () => this.open(id) });
      this.#tabs.set(id, { button, content: new Kind(review, () => this.#shown) });
      list.append(button);
    }
    element.replaceChildren(list, this.#panel);
    Object.keys(KINDS).forEach((id) => this.label(id, 0));
    this.#mark();
  }

  open(tab) {
    if (!this.#tabs.has(tab)) return;
    this.tab = tab;
    this.#mark();
    this.#draw();
    this.#review.seen.keep();
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
    if (this.#counts[tab] === count) return;
    this.#counts[tab] = count;
    const { wording } = this.#review;
    this.#tabs.get(tab).button.replaceChildren(wording.text(`review.tab.${tab}`), ...(count ? [h('em', {}, wording.number.format(count))] : []));
  }

  #mark() {
    for (const [id, { button }] of this.#tabs) {
      button.setAttribute('aria-selected', String(id === this.tab));
      button.tabIndex = id === this.tab ? 0 : -1;
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${this.tab}`);
  }

  #arrows(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (!by) return;
    event.preventDefault();
    const ids = [...this.#tabs.keys()];
    this.open(ids[(ids.indexOf(this.tab) + by + ids.length) % ids.length]);
    this.#tabs.get(this.tab).button.focus();
  }

  #draw() {
    const row = this.#shown;
    if (row) this.#tabs.get(this.tab).content.show(row, this.#panel);
    else this.#panel.replaceChildren(h('p', { class: 'note' }, this.#review.wording.text('review.inspector.none')));
  }
}
