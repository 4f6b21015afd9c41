// Builds elements. Text only ever enters as text: nothing here parses HTML, so no sentence,
// comment or file name can become markup.

const SVG = 'http://www.w3.org/2000/svg';

/** h('button', {class: 'x', 'aria-label': '…', onclick: f}, 'text', child, null …) */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG elements. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Runs `task` once when calls have ceased for `delay` milliseconds; `now` runs it if it still waits. */
export function debounce(task, delay) {
  let timer = 0;
  let due = null;
  const now = () => {
    clearTimeout(timer);
    const run = due;
    due = null;
    run?.();
  };
  const later = (...args) => {
    clearTimeout(timer);
    due = () => task(...args);
    timer = setTimeout(now, delay);
  };
  return Object.assign(later, { now });
}
