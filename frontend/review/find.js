// Finding in all versions: a field in the header, next and previous, a count. The server searches;
// what is on screen is marked here, without touching the text.

import { h, debounce } from './dom.js';

export class Find {
  #field;
  #count;
  #search;
  #result = null;

  /**
   * @param search async (text, step) => {hits, ordinal} or null; step 0 stays, 1 and -1 move
   * @param leave () => void, gives the focus back
   */
  constructor(host, wording, { search, leave }) {
    this.wording = wording;
    this.#search = search;
    this.#count = h('span', { class: 'count', role: 'status' });
    this.#field = h('input', {
      type: 'search', id: 'find', placeholder: wording.text('review.find'), 'aria-label': wording.text('review.find'),
      autocomplete: 'off', spellcheck: 'false',
      oninput: debounce(() => this.run(0), 120),
      onkeydown: (event) => this.#key(event, leave),
    });
    const button = (id, sign, step) => h('button', { type: 'button', id, title: wording.text(`review.${id}`), 'aria-label': wording.text(`review.${id}`), onclick: () => this.run(step) }, sign);
    host.replaceChildren(h('div', { class: 'review-find', role: 'search' },
      this.#field, this.#count, h('kbd', { 'aria-hidden': 'true' }, '/'), button('find-previous', '‹', -1), button('find-next', '›', 1)));
    this.element = host.firstChild;
  }

  get text() {
    return this.#field.value.trim();
  }

  focus() {
    this.#field.focus();
    this.#field.select();
  }

  async run(step) {
    const text = this.text;
    this.element.classList.toggle('active', text !== '');
    this.#result = text ? await this.#search(text, step) : await this.#search('', 0);
    if (text === this.text) this.#show();
  }

  #show() {
    const { hits = 0, ordinal = 0 } = this.#result ?? {};
    if (!this.text) this.#count.textContent = '';
    else if (!hits) this.#count.textContent = this.wording.text('review.find.none');
    else this.#count.textContent = this.wording.text('review.find.count', ordinal, hits);
  }

  #key(event, leave) {
    if (event.isComposing) return;
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      event.preventDefault();
      this.run(event.shiftKey ? -1 : 1);
    } else if (event.code === 'Escape') {
      event.preventDefault();
      if (this.text) {
        this.#field.value = '';
        this.run(0);
      }
      leave();
    } else if (event.code === 'ArrowDown') {
      event.preventDefault();
      leave();
    }
  }
}

/** Marks every occurrence of a text in the sentences drawn. */
export function markFound(elements, text) {
  if (!globalThis.CSS?.highlights) return;
  const ranges = [];
  const wanted = text.toLocaleLowerCase();
  if (wanted) {
    for (const [, element] of elements) {
      for (const span of element.querySelectorAll('.text')) ranges.push(...occurrences(span.firstChild, wanted));
    }
  }
  CSS.highlights.set('stele-found', new Highlight(...ranges));
}

function occurrences(node, wanted) {
  const ranges = [];
  const text = node?.data.toLocaleLowerCase() ?? '';
  if (text.length !== node?.data.length) return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + wanted.length });
    ranges.push(range);
  }
  return ranges;
}
