// Replacing in one version of the rows shown: says in how many places before it does anything, and
// does it as one step.

import { h, debounce } from '../../base/dom.js';
import { dialog } from '../frame/dialogs.js';

const MODES = ['text', 'word', 'regex'];

export function askReplace(review) {
  const { wording: w, told, cursor, layout, find } = review;
  const asked = find.query;
  const text = h('input', { type: 'text', id: 'replace-text', required: true, autocomplete: 'off', value: asked.text });
  const by = h('input', { type: 'text', id: 'replace-with', autocomplete: 'off' });
  const select = (id, options) => h('select', { id }, options.map(([value, name, selected]) => h('option', { value, selected }, name)));
  const version = select('replace-version', layout.columns.map((v) => [v, told.versions[v].name, v === (asked.version < 0 ? cursor.version : asked.version)]));
  const mode = select('replace-mode', MODES.map((id) => [id, w.text(`review.find.${id}`), id === asked.mode]));
  const exact = h('input', { type: 'checkbox', id: 'replace-exact', checked: asked.exact });
  const count = h('p', { class: 'note', role: 'status' });
  const go = h('button', { class: 'primary', id: 'replace-go', disabled: !asked.text }, w.text('review.replace.go'));
  const wanted = () => ({ text: text.value, mode: mode.value, exact: exact.checked, version: Number(version.value) });
  const show = debounce(async () => {
    const query = wanted();
    const { hits, rows, error } = (query.text && await review.askSlowly('hits', query)) || { hits: 0, rows: 0 };
    if (JSON.stringify(query) !== JSON.stringify(wanted()) || !element.isConnected) return;
    count.textContent = error ?? (query.text ? w.text('review.replace.count', hits, rows) : '');
    count.classList.toggle('error', Boolean(error));
    go.disabled = !hits;
  }, 150);
  // Who knows what they want need not wait until it is counted.
  const changed = () => { go.disabled = !text.value; show(); };
  const replace = (what) => review.commands.later(() => review.commands.finish(review.ask('replace', what)));
  const field = (id, key, input) => [h('label', { for: id }, w.text(key)), input];
  const form = h('form', { method: 'dialog', oninput: changed, onsubmit: () => replace({ wanted: wanted(), with: by.value }) },
    field('replace-text', 'review.replace.text', text), field('replace-with', 'review.replace.with', by),
    field('replace-version', 'review.replace.version', version), field('replace-mode', 'review.replace.mode', mode),
    h('label', { class: 'option' }, exact, h('span', {}, w.text('review.replace.exact'))), count,
    h('footer', {}, h('button', { type: 'button', onclick: () => element.close() }, w.text('review.cancel')), go));
  const element = dialog(review, w.text('review.replace'), form, { className: 'small replace' });
  element.addEventListener('close', () => review.gridElement.focus({ preventScroll: true }));
  text.focus();
  text.select();
  show();
}
