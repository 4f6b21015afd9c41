// The small windows of the review screen: all keys, going to a row, asking before long work, and what
// it would change. Native <dialog>: the browser keeps the focus inside and gives it back.

import { h } from '../../base/dom.js';
import { kbd } from './toolbar.js';

/** Opens a window over the review. */
export function dialog(host, title, content, { className = '' } = {}) {
  const element = h('dialog', { class: `window ${className}`, 'aria-label': title }, h('h2', {}, title), content);
  element.addEventListener('keydown', (event) => event.stopPropagation());
  element.addEventListener('close', () => element.remove());
  host.append(element);
  element.showModal();
  return element;
}

/** The table of the keys that this person has, by group. */
export function showKeys(review) {
  const { wording, told, commands } = review;
  const groups = Map.groupBy(told.actions, (action) => action.group);
  const tables = [...groups].map(([group, list]) => h('section', {},
    h('h3', {}, wording.text(`review.group.${group}`)),
    h('dl', {}, list.filter((action) => action.keys.length).map((action) => h('div', {},
      h('dt', {}, kbd(action.keys[0])),
      h('dd', {}, wording.text(`review.action.${action.id}`)))))));
  const close = h('button', { type: 'button', class: 'primary', onclick: () => element.close() }, wording.text('review.close'));
  const own = h('button', { type: 'button', id: 'to-own-keys', onclick: () => { element.close(); commands.run('ownKeys'); } }, wording.text('review.action.ownKeys'));
  const element = dialog(review, wording.text('review.keys'), h('div', { class: 'content' },
    h('p', { class: 'note' }, wording.text('review.keys.note')), h('div', { class: 'columns' }, tables), h('footer', {}, own, close)), { className: 'keys-table' });
  close.focus({ preventScroll: true });
}

/** Asks for a row's number. @returns a promise of it, or of null */
export function askRow(host, wording, count) {
  return new Promise((resolve) => {
    const field = h('input', { type: 'number', min: 1, max: count, id: 'row-number', inputmode: 'numeric', required: true });
    const form = h('form', { method: 'dialog', onsubmit: () => resolve(Number(field.value)) },
      h('label', { for: 'row-number' }, wording.text('review.goto.label', count)), field,
      h('footer', {}, h('button', { type: 'button', onclick: () => element.close() }, wording.text('review.cancel')),
        h('button', { class: 'primary' }, wording.text('review.goto.go'))));
    const element = dialog(host, wording.text('review.goto'), form, { className: 'small' });
    element.addEventListener('close', () => resolve(null));
    field.focus();
  });
}

/** Asks which rows to align again. @returns a promise of 'selection', 'unconfirmed', 'here' or null */
export function askRealign(host, wording, choices, chosen) {
  return new Promise((resolve) => {
    const options = choices.map(({ id, count }) => h('label', { class: 'option' },
      h('input', { type: 'radio', name: 'scope', value: id, checked: id === chosen, disabled: !count }),
      h('span', {}, wording.text(`review.realign.${id}`)), h('span', { class: 'tally' }, wording.number.format(count))));
    const form = h('form', { method: 'dialog', onsubmit: () => resolve(new FormData(form).get('scope')) },
      h('p', { class: 'note' }, wording.text('review.realign.note')), h('div', { role: 'radiogroup' }, options),
      h('footer', {}, h('button', { type: 'button', onclick: () => element.close() }, wording.text('review.cancel')),
        h('button', { class: 'primary' }, wording.text('review.realign.go'))));
    const element = dialog(host, wording.text('review.action.realign'), form, { className: 'small' });
    element.addEventListener('close', () => resolve(null));
    form.querySelector('input:checked')?.focus();
  });
}

/** Shows what re-aligning would change. @returns a promise of whether to apply it */
export function showPreview(host, wording, versions, { rows, places, regions }) {
  return new Promise((resolve) => {
    let agreed = false;
    const line = (sign, kind) => (texts) => h('tr', { class: kind },
      h('th', { scope: 'row' }, h('span', { 'aria-hidden': 'true' }, sign), h('span', { class: 'stele-unseen' }, wording.text(`review.preview.${kind}`))),
      texts.map((text, v) => h('td', { lang: versions[v].tag }, text || '—')));
    const bodies = regions.map((region) => h('tbody', {},
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: versions.length + 1, class: 'where' }, region.to - region.from === 1 ? wording.text('review.row', region.to) : wording.text('review.preview.rows', region.from + 1, region.to))),
      region.before.map(line('−', 'before')), region.after.map(line('+', 'after'))));
    const apply = h('button', { type: 'button', class: 'primary', id: 'preview-apply', onclick: () => { agreed = true; element.close(); } }, wording.text('review.preview.apply'));
    const element = dialog(host, wording.text('review.preview'), h('div', { class: 'content' },
      h('p', { class: 'note' }, wording.text('review.preview.rows.count', rows), ' ', wording.text('review.preview.places', places), ' ', wording.text('review.realign.note')),
      h('div', { class: 'changes', tabindex: 0, role: 'region', 'aria-label': wording.text('review.preview') },
        h('table', {}, h('thead', {}, h('tr', {}, h('td', {}), versions.map((version) => h('th', { scope: 'col', lang: version.tag }, version.ownName)))), bodies),
        places > regions.length ? h('p', { class: 'note' }, wording.text('review.preview.more', places - regions.length)) : null),
      h('footer', {}, h('button', { type: 'button', id: 'preview-cancel', onclick: () => element.close() }, wording.text('review.cancel')), apply)), { className: 'preview' });
    element.addEventListener('close', () => resolve(agreed));
    apply.focus();
  });
}
