// Splitting the current row, between two of its sentences or, where the caret stands in one or the
// cell has but one, inside them: then a window shows the point proposed in each language, to be
// moved word by word before it is cut.

import { h } from '../../base/dom.js';
import { dialog } from '../frame/dialogs.js';

export async function split(review, commands) {
  const { cursor, wording } = review;
  const { row, version, sentence, caret } = cursor;
  if (!row) return;
  if (!(caret > 0) && row.cells[version].length > 1) {
    commands.send('split');
    return;
  }
  await commands.hold((async () => {
    const { points = [] } = await review.askSlowly('splitPoints', { row: row.id, version, sentence, offset: caret ?? -1 }) ?? {};
    if (points.length) commands.turns.feed(ask(review, commands, row, points));
    else review.say(wording.text('review.cannot.split'), 'error');
  })());
}

function ask(review, commands, row, points) {
  const { wording: w, layout, cursor, gridElement } = review;
  const { version } = cursor;
  const own = points[version];
  const cuts = new Map(layout.columns.map((v) => [v, new Cut(review, v, row.cells[v], points[v])]));
  const done = (promise) => { element.close(); commands.finish(promise); };
  const apply = () => done(review.ask('splitAt', { row: row.id, version, points: points.map((point, v) => cuts.get(v)?.point ?? point) }));
  const inside = () => done(review.ask('act', { ...commands.place, action: 'split', offset: own.offset, sentence: own.sentence, text: '', otherRow: 0, otherVersion: 0, otherSentence: 0 }));
  const element = dialog(review, w.text('review.split'), h('div', { class: 'content' }, h('p', { class: 'note' }, w.text('review.split.note')),
    h('div', { class: 'cuts' }, [...cuts.values()].map((cut) => cut.element)),
    h('footer', {}, h('button', { type: 'button', id: 'split-cancel', onclick: () => element.close() }, w.text('review.cancel')),
      own.offset > 0 ? h('button', { type: 'button', id: 'split-sentence', onclick: inside }, w.text('review.split.sentence')) : null,
      h('button', { type: 'button', class: 'primary', id: 'split-go', onclick: apply }, w.text('review.split.go')))), { className: 'split-window' });
  element.addEventListener('close', () => gridElement.focus({ preventScroll: true }));
  element.addEventListener('keydown', (event) => {
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter' || event.target.closest('button')) return;
    event.preventDefault();
    apply();
  });
  cuts.get(version).slider.focus();
  return element;
}

/** The cell of one version with the point where it is to be cut. */
class Cut {
  #stops; // every point at which it could be cut, in order
  #at;
  #sentences;
  #wording;

  constructor(review, version, sentences, point) {
    const { tag, ownName, name } = review.told.versions[version];
    this.#sentences = sentences.map(({ t }) => t);
    this.#wording = review.wording;
    this.#stops = stops(this.#sentences, tag);
    this.#at = Math.max(0, this.#stops.findLastIndex((s) => s.sentence < point.sentence || (s.sentence === point.sentence && s.offset <= point.offset)));
    this.slider = h('div', {
      class: 'cut', role: 'slider', tabindex: 0, lang: tag, 'aria-label': review.wording.text('review.split.point', name),
      'aria-valuemin': 0, 'aria-valuemax': this.#stops.length - 1, onkeydown: (event) => this.#key(event), onclick: (event) => this.#click(event),
    });
    this.element = h('div', {}, h('h3', { lang: tag }, ownName), this.slider);
    this.#draw();
  }

  get point() {
    return this.#stops[this.#at];
  }

  #key(event) {
    const last = this.#stops.length - 1;
    const to = { ArrowLeft: this.#at - 1, ArrowUp: this.#at - 1, ArrowRight: this.#at + 1, ArrowDown: this.#at + 1, Home: 0, End: last }[event.code];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(Math.max(0, Math.min(to, last)));
  }

  #click(event) {
    const word = event.target.closest('[data-stop]');
    if (word) this.#go(Number(word.dataset.stop));
  }

  #go(to) {
    this.#at = to;
    this.#draw();
  }

  /** Every word is a place to click; what goes below is set off by more than colour. */
  #draw() {
    const w = this.#wording;
    const words = this.#stops.slice(0, -1).map((stop, i) => {
      const next = this.#stops[i + 1];
      const text = this.#sentences[stop.sentence].slice(stop.offset, next.sentence === stop.sentence ? next.offset : undefined);
      return h('span', { 'data-stop': i, class: i < this.#at ? 'above' : 'below' }, text + (next.sentence === stop.sentence ? '' : ' '));
    });
    const above = words.slice(0, this.#at);
    const below = words.slice(this.#at);
    const part = (list, empty) => h('p', {}, list.length ? list : h('em', {}, w.text(empty)));
    this.slider.replaceChildren(part(above, 'review.split.below'), h('hr', { 'aria-hidden': 'true' }), part(below, 'review.split.above'));
    const end = above.map((word) => word.textContent).join('').trim().split(/\s+/).slice(-3).join(' ');
    const start = below.map((word) => word.textContent).join('').trim().split(/\s+/).slice(0, 3).join(' ');
    this.slider.setAttribute('aria-valuenow', String(this.#at));
    this.slider.setAttribute('aria-valuetext', !above.length ? w.text('review.split.below') : !below.length ? w.text('review.split.above') : w.text('review.split.at', end, start));
  }
}

/** Where words begin in the sentences of a cell, and its end. */
function stops(sentences, tag) {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const all = sentences.flatMap((text, sentence) => {
    const spaced = /\S\s+\S/.test(text);
    const starts = [...segmenter.segment(text)].map((s) => s.index).filter((at) => at > 0 && !/\s/.test(text[at]) && (!spaced || /\s/.test(text[at - 1])));
    return [0, ...starts].map((offset) => ({ sentence, offset }));
  });
  return [...all, { sentence: sentences.length, offset: 0 }];
}
