import { h } from '../../base/dom.js';

/** The row's number and status, at the head of each tab. */
export function title(row, wording) {
  return h('h2', {}, wording.text('review.row', row.p + 1),
    h('small', { class: `status-${row.st.toLowerCase()}` }, wording.text(`review.status.${row.st}`)));
}
