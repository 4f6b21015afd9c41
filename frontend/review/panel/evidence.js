// What the inspector says about a row: shape and confidence of each pair of versions, what speaks
// for it, what has no partner, and what else it could be.

import { h } from '../../base/dom.js';
import { sentencesOf } from './sentences.js';
import { title } from './title.js';
import { beadsBetween, confidenceOf, pairsOf, shapeOf } from '../rows/beads.js';

const REST = 180; // milliseconds on a row before it is explained

export class EvidenceTab {
  #review;
  #current;

  constructor(review, current) {
    this.#review = review;
    this.#current = current;
  }

  async show(row, panel) {
    const { wording, told, inspector, commands } = this.#review;
    const head = [title(row, wording), pairs(row, told.versions, wording), sentencesOf(this.#review, row)];
    panel.replaceChildren(...head);
    // Who goes from row to row does not rest here.
    await new Promise((resume) => setTimeout(resume, REST));
    if (this.#current() !== row || inspector.tab !== 'evidence') return;
    const answer = await this.#review.askSlowly('evidence', { row: row.id });
    if (!answer || this.#current() !== row || inspector.tab !== 'evidence') return;
    panel.replaceChildren(...head, ...reasons(answer, told.versions, wording, (n) => commands.alternative(n)));
  }
}

/** @param told {support: [[text by version]], lone: [[text by version]], alternatives} */
function reasons(told, versions, wording, take) {
  const parts = [];
  if (told.support?.length) parts.push(h('h3', {}, wording.text('review.evidence.for')), words(told.support, versions));
  if (told.lone?.length) parts.push(h('h3', {}, wording.text('review.evidence.lone')), words(told.lone, versions, 'gap'));
  if (told.alternatives?.length) parts.push(h('h3', {}, wording.text('review.evidence.alternatives')), alternatives(told.alternatives, wording, take));
  return parts;
}

function pairs(row, versions, wording) {
  const shown = pairsOf(versions.map((_, i) => i));
  return h('table', { class: 'pairs' }, h('caption', { class: 'stele-unseen' }, wording.text('review.evidence.pairs')),
    shown.map(([left, right]) => {
      const beads = beadsBetween(row, left, right);
      const sure = confidenceOf(beads);
      return h('tr', {},
        h('th', { scope: 'row' }, `${versions[left].name} – ${versions[right].name}`),
        h('td', { class: 'shape' }, beads.length ? shapeOf(beads) : '—'),
        h('td', { class: 'bar-cell' }, beads.length ? h('div', { class: 'bar', 'aria-hidden': 'true' }, h('div', { style: `width:${Math.round(sure * 100)}%` })) : null),
        h('td', { class: 'figure' }, beads.length ? wording.decimal.format(sure) : ''));
    }));
}

function words(rows, versions, mark = '') {
  return h('table', { class: 'words' }, rows.map((texts) => h('tr', {},
    texts.map((text, v) => h('td', { lang: versions[v].tag }, text ? h('span', { class: mark }, text) : h('span', { class: 'none' }, '—'))))));
}

function alternatives(list, wording, take) {
  return h('ul', { class: 'alternatives' }, list.map((other) => h('li', {},
    h('button', { type: 'button', id: `alternative-${other.number + 1}`, onclick: () => take(other.number) },
      h('kbd', { 'aria-hidden': 'true' }, String(other.number + 1)), h('span', {}, describe(other, wording)),
      h('span', { class: 'figure' }, other.probability < 0.005 ? `< ${wording.decimal.format(0.01)}` : wording.decimal.format(other.probability))))));
}

function describe(other, wording) {
  const before = other.to - other.from;
  const shapes = (other.shapes ?? '').replaceAll(' : ', '\u00a0:\u00a0');
  if (before === 1 && other.rows === 1) return wording.text('review.alternative.links', other.to);
  if (before === 1) return wording.text('review.alternative.split', other.to, shapes);
  if (other.rows === 1) return wording.text('review.alternative.join', other.from + 1, other.to);
  return wording.text('review.alternative', other.from + 1, other.to, shapes);
}
