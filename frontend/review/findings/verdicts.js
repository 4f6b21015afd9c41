// What a person says of a finding: no fault, with a reason; or an error, in MQM's terms.

import { h } from '../../base/dom.js';
import { quoting } from '../../base/scripts.js';
import { dialog } from '../frame/dialogs.js';

const CATEGORIES = ['TERMINOLOGY', 'ACCURACY', 'LINGUISTIC_CONVENTIONS', 'STYLE', 'LOCALE_CONVENTIONS', 'AUDIENCE_APPROPRIATENESS', 'DESIGN_AND_MARKUP'];
const SEVERITIES = ['NEUTRAL', 'MINOR', 'MAJOR', 'CRITICAL'];

/**
 * Asks why a finding is none, and whether the others of its check are none either.
 * @returns a promise of {reason, all} or of null
 */
export function askReason(review, finding, check, all) {
  const w = review.wording;
  const reason = h('input', { type: 'text', id: 'dismiss-reason', autocomplete: 'off' });
  const every = h('input', { type: 'checkbox', id: 'dismiss-all' });
  return ask(review, w.text('review.finding.dismiss.title'), 'review.finding.dismiss.go', [
    h('p', { class: 'note' }, quoting(finding.m, review.told)),
    h('label', { for: 'dismiss-reason' }, w.text('review.finding.dismiss.reason')), reason,
    all > 1 ? h('label', { class: 'option' }, every, h('span', {}, w.text('review.finding.dismiss.all', check, all))) : null,
  ], () => ({ reason: reason.value.trim(), all: every.checked }), reason);
}

/**
 * Asks for an error's version, category, severity and comment.
 * @returns a promise of {version, category, severity, note} or of null
 */
export function askError(review, finding, usual) {
  const w = review.wording;
  const option = (value, text, chosen) => h('option', { value, selected: value === chosen }, text);
  const version = h('select', { id: 'error-version' }, review.told.versions.map((v, i) => option(i, v.name, usual.version)));
  const category = h('select', { id: 'error-category' }, CATEGORIES.map((c) => option(c, w.text(`review.category.${c}`), usual.category)));
  const severity = h('select', { id: 'error-severity' }, SEVERITIES.map((s) => option(s, w.text(`review.severity.${s}`), usual.severity)));
  const note = h('textarea', { id: 'error-note', rows: 3 });
  note.value = finding?.m ?? '';
  const field = (control, key) => [h('label', { for: control.id }, w.text(key)), control];
  return ask(review, w.text('review.error.title'), 'review.error.go', [
    ...field(version, 'review.error.version'), ...field(category, 'review.error.category'),
    ...field(severity, 'review.error.severity'), ...field(note, 'review.error.note'),
  ], () => ({ version: Number(version.value), category: category.value, severity: severity.value, note: note.value.trim() }), severity);
}

function ask(review, title, go, content, answer, first) {
  return new Promise((resolve) => {
    const w = review.wording;
    const form = h('form', { method: 'dialog', class: 'verdict', onsubmit: () => resolve(answer()) }, content,
      h('footer', {}, h('button', { type: 'button', onclick: () => element.close() }, w.text('review.cancel')),
        h('button', { class: 'primary', id: 'verdict-go' }, w.text(go))));
    form.addEventListener('keydown', (event) => {
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
    });
    const element = dialog(review, title, form, { className: 'small' });
    element.addEventListener('close', () => resolve(null));
    first.focus();
  });
}
