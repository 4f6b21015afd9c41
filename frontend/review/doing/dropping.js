// A reviewed spreadsheet that is dropped anywhere on the review screen goes to the window that takes
// it, which shows what it changes.

import { h } from '../../base/dom.js';

/** How long the window may take to open, in milliseconds. */
const PATIENCE = 10_000;

export function dropping(review) {
  const veil = h('div', { class: 'dropping', 'aria-hidden': 'true' }, review.wording.text('review.drop'));
  const files = (event) => event.dataTransfer?.types.includes('Files');
  review.addEventListener('dragover', (event) => {
    if (!files(event)) return;
    event.preventDefault();
    if (!veil.isConnected) review.append(veil);
  });
  review.addEventListener('dragleave', (event) => {
    if (!review.contains(event.relatedTarget)) veil.remove();
  });
  review.addEventListener('drop', async (event) => {
    if (!files(event)) return;
    event.preventDefault();
    veil.remove();
    const dropped = [...event.dataTransfer.files];
    await review.$server.takingBack();
    hand(dropped.slice(0, 1), Date.now() + PATIENCE);
  });
}

/** Hands files to the window's upload as soon as it is there. */
function hand(files, until) {
  const upload = document.querySelector('.stele-reviewed-content vaadin-upload');
  if (upload?.target) upload.uploadFiles(files);
  else if (Date.now() < until) requestAnimationFrame(() => hand(files, until));
}
