// What was said about the current row, in a thread, and a field to say more. What somebody is
// writing stays, also when they go to another row or the page is built anew.

import { h } from '../../base/dom.js';
import { commentKey } from '../place.js';
import { title } from './title.js';

export class CommentsTab {
  #review;
  #current;

  constructor(review, current) {
    this.#review = review;
    this.#current = current;
  }

  async show(row, panel) {
    const { wording: w, inspector } = this.#review;
    // What somebody is writing stays where it is while the thread above it changes.
    if (panel.querySelector('.compose')?.dataset.row !== String(row.id)) {
      panel.replaceChildren(title(row, w), h('div', { class: 'thread' }), this.#compose(row));
    } else {
      panel.firstChild.replaceWith(title(row, w));
    }
    const { comments = [] } = row.c ? await this.#review.ask('comments', { row: row.id }) : {};
    const list = panel.querySelector('.thread');
    if (this.#current() !== row || inspector.tab !== 'comments' || !list) return;
    list.replaceChildren(...comments.map((c) => h('article', {}, h('header', {}, h('b', {}, c.author), h('time', { datetime: c.at }, w.when(c.at))), h('p', {}, c.text))));
    if (!comments.length) list.append(h('p', { class: 'note' }, w.text('review.comment.none')));
  }

  #compose(row) {
    const label = this.#review.wording.text('review.comment.label');
    const key = commentKey(this.#review.told.project, row.id);
    const field = h('textarea', {
      rows: 3, id: 'comment-text', 'aria-label': label, placeholder: label,
      oninput: () => sessionStorage.setItem(key, field.value), onkeydown: (event) => this.#key(event, field, row),
    });
    field.value = sessionStorage.getItem(key) ?? '';
    const send = h('button', { type: 'button', id: 'comment-send', class: 'primary', onclick: () => this.#send(field, row) }, this.#review.wording.text('review.comment.add'));
    return h('div', { class: 'compose', 'data-row': row.id }, field, send);
  }

  #key(event, field, row) {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send(field, row);
    else if (event.code === 'Escape') this.#review.gridElement.focus();
  }

  async #send(field, row) {
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    const kept = await this.#review.commands.send('comment', { row: row.id, from: row.id, to: row.id, text });
    if (kept) sessionStorage.removeItem(commentKey(this.#review.told.project, row.id));
    else if (field.isConnected && !field.value) field.value = text;
  }
}
