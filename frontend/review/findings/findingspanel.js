// The inspector's tab of findings: those of the current row with what can be said of them, its
// errors, and how many of each kind the whole text has.

import { h } from '../../base/dom.js';
import { signOf } from './signs.js';
import { quoting } from '../../base/scripts.js';
import { title } from '../panel/title.js';

const FAMILIES = ['STRUCTURE', 'FIGURES', 'WORDING', 'TYPOGRAPHY'];

export class FindingsTab {
  #review;

  constructor(review) {
    this.#review = review;
  }

  show(row, panel) {
    panel.replaceChildren(title(row, this.#review.wording), ...findingsPanel(this.#review, row));
  }
}

/** @returns the elements that tell of a row's findings */
function findingsPanel(review, row) {
  const { findings, wording: w } = review;
  const { findings: all, errors } = findings.of(row.id);
  const open = all.filter((finding) => !finding.d);
  const dismissed = all.filter((finding) => finding.d);
  return [
    open.length
      ? h('ul', { class: 'findings' }, open.map((finding) => item(review, row, finding)))
      : h('p', { class: 'note' }, w.text(findings.summary.done < 1 ? 'review.findings.checking' : 'review.findings.none', percent(findings.summary.done))),
    errors.length ? h('h3', {}, w.text('review.errors')) : null,
    errors.length ? h('ul', { class: 'errors' }, errors.map((error, i) => errorItem(review, error, i))) : null,
    h('p', { class: 'acts' }, h('button', { type: 'button', id: 'error-new', class: 'quiet', onclick: () => findings.err(null) }, w.text('review.error.new'))),
    dismissed.length ? h('details', {}, h('summary', {}, w.text('review.findings.dismissed', dismissed.length)),
      h('ul', { class: 'findings' }, dismissed.map((finding) => dismissedItem(review, finding)))) : null,
    ...overall(review),
  ].filter(Boolean);
}

function item(review, row, finding) {
  const { findings, wording: w } = review;
  const current = findings.isCurrent(row.id, finding.k);
  return h('li', { class: `${finding.s.toLowerCase()}${current ? ' current' : ''}`, 'aria-current': current ? 'true' : null },
    h('button', { type: 'button', class: 'what', onclick: () => findings.choose(row.id, finding) },
      sign(w, finding.s), h('b', {}, findings.names.get(finding.check)?.name ?? finding.check),
      h('span', {}, quoting(finding.m, review.told))),
    h('div', { class: 'acts' },
      h('button', { type: 'button', class: 'quiet', onclick: () => findings.err(finding) }, w.text('review.finding.err')),
      h('button', { type: 'button', class: 'quiet', onclick: () => findings.dismiss(finding) }, w.text('review.finding.dismiss'))));
}

function dismissedItem(review, finding) {
  return h('li', { class: 'dismissed' }, h('span', {}, quoting(finding.m, review.told)),
    h('div', { class: 'acts' }, h('button', { type: 'button', class: 'quiet', onclick: () => review.findings.restore(finding) }, review.wording.text('review.finding.restore'))));
}

function errorItem(review, error, index) {
  const w = review.wording;
  return h('li', { class: error.severity.toLowerCase() },
    h('div', { class: 'what' }, sign(w, error.severity), h('b', {}, w.text(`review.category.${error.category}`)),
      h('span', {}, `${review.told.versions[error.version]?.name ?? ''} · ${w.text(`review.severity.${error.severity}`)}`),
      error.note ? h('span', {}, error.note) : null),
    h('div', { class: 'acts' }, h('button', { type: 'button', class: 'quiet', onclick: () => review.findings.unerr(index) }, w.text('review.error.remove'))));
}

function sign(w, severity) {
  return h('i', { class: 'sign', role: 'img', 'aria-label': w.text(`review.severity.${severity}`), title: w.text(`review.severity.${severity}`) }, signOf(severity));
}

/** The whole text: the checks by family, each with its number of findings. */
function overall(review) {
  const { findings, wording: w } = review;
  const counts = new Map();
  for (const { check, open, dismissed } of findings.summary.kinds) {
    const count = counts.get(check) ?? { open: 0, dismissed: 0 };
    counts.set(check, { open: count.open + open, dismissed: count.dismissed + dismissed });
  }
  const families = FAMILIES.map((family) => [family, [...findings.names].filter(([check, { family: own }]) => own === family && counts.has(check))]).filter(([, list]) => list.length);
  return [
    h('h3', {}, w.text('review.findings.all', findings.summary.open), findings.summary.done < 1 ? h('small', {}, percent(findings.summary.done)) : null),
    h('table', { class: 'kinds' }, families.map(([family, list]) => h('tbody', {},
      h('tr', {}, h('th', { colspan: 3, scope: 'rowgroup' }, w.text(`review.family.${family}`))),
      list.map(([check, { name }]) => kind(review, check, name, counts.get(check)))))),
    h('p', { class: 'acts' }, h('button', { type: 'button', id: 'checks-settings', class: 'quiet', onclick: () => findings.settings() }, w.text('review.checks.settings'))),
  ];
}

function kind(review, check, name, { open, dismissed }) {
  const { findings, wording: w } = review;
  const only = findings.only === check;
  return h('tr', {},
    h('td', {}, h('button', { type: 'button', class: 'kind', 'aria-pressed': String(only), title: w.text('review.findings.only'), onclick: () => {
      findings.only = only ? '' : check;
      findings.next(1);
      review.inspector.refresh('findings');
    } }, name)),
    h('td', { class: 'figure' }, w.number.format(open)),
    h('td', {}, dismissed ? h('button', { type: 'button', class: 'quiet', title: w.text('review.findings.restore.all', dismissed), 'aria-label': w.text('review.findings.restore.all', dismissed), onclick: () => findings.restoreAll(check) }, `↺ ${w.number.format(dismissed)}`) : null));
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
