// Replacing a text by another in one version of the rows shown: says in how many places before it
// does anything, and does it as one step.

import { h, debounce } from './dom.js';
import { dialog } from './dialogs.js';

export function askReplace(review) {
  const { wording, told, cursor, layout } = review;
  const text = h('input', { type: 'text', id: 'replace-text', required: true, autocomplete: 'off', value: review.find.text });
  const by = h('input', { type: 'text', id: 'replace-with', autocomplete: 'off' });
  const version = h('select', { id: 'replace-version' }, layout.columns.map((v) => h('option', { value: v, selected: v === cursor.version }, told.versions[v].name)));
  const exact = h('input', { type: 'checkbox', id: 'replace-exact' });
  const count = h('p', { class: 'note', role: 'status' });
  const go = h('button', { class: 'primary', id: 'replace-go', disabled: true }, wording.text('review.replace.go'));
  const show = debounce(async () => {
    const asked = [text.value, Number(version.value), exact.checked];
    const { hits, rows } = text.value ? await review.$server.hits(...asked) : { hits: 0, rows: 0 };
    if (text.value !== asked[0] || !element.isConnected) return;
    count.textContent = text.value ? wording.text('review.replace.count', hits, rows) : '';
    go.disabled = !hits;
  }, 150);
  const form = h('form', {
    method: 'dialog', oninput: show,
    onsubmit: () => review.commands.finish(review.$server.replace(text.value, by.value, Number(version.value), exact.checked)),
  },
  h('label', { for: 'replace-text' }, wording.text('review.replace.text')), text,
  h('label', { for: 'replace-with' }, wording.text('review.replace.with')), by,
  h('label', { for: 'replace-version' }, wording.text('review.replace.version')), version,
  h('label', { class: 'option' }, exact, h('span', {}, wording.text('review.replace.exact'))), count,
  h('footer', {}, h('button', { type: 'button', onclick: () => element.close() }, wording.text('review.cancel')), go));
  const element = dialog(review, wording.text('review.replace'), form, { className: 'small replace' });
  element.addEventListener('close', () => review.gridElement.focus({ preventScroll: true }));
  text.focus();
  text.select();
  show();
}
