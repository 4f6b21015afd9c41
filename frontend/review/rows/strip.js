// The whole text at a glance, at the left: confidence, status and comments from first row to last.
// Doubt shows by width as well as by colour. Click, drag or arrow keys jump.

import { h } from '../../base/dom.js';

const CELL = 7; // least height of a drawn part, in pixels

export class Strip {
  #canvas;
  #frame;
  #parts = [];
  #rows = 0;
  #height = 0; // of the canvas, kept so that asking for it lays nothing out
  #jump;

  /**
   * @param element contains a canvas and a .frame
   * @param jump (fraction 0..1) => void
   */
  constructor(element, jump) {
    this.element = element;
    this.#canvas = element.querySelector('canvas');
    this.#frame = element.querySelector('.frame');
    this.#jump = jump;
    element.addEventListener('pointerdown', (event) => this.#press(event));
    element.addEventListener('pointermove', (event) => event.buttons && this.#press(event));
    element.addEventListener('keydown', (event) => this.#key(event));
    new ResizeObserver(() => this.#paint()).observe(element);
    // The colours change with the theme.
    new MutationObserver(() => this.#paint()).observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#paint());
  }

  /** How many parts there is room for. */
  get capacity() {
    return Math.max(20, Math.floor((this.#height || this.#canvas.clientHeight) / 3));
  }

  /** @param parts numbers: 0 sure, 1 fair, 2 doubtful, +4 accepted, +8 needs review, +16 excluded, +32 commented, +64 with findings */
  show(parts, rows) {
    this.#parts = parts;
    this.#rows = rows;
    this.#paint();
  }

  /** Marks the part on screen, as fractions. */
  frame(from, to, current) {
    const height = this.#drawnHeight();
    this.#frame.style.top = `${from * height}px`;
    this.#frame.style.height = `${Math.max(10, (to - from) * height)}px`;
    this.element.setAttribute('aria-valuenow', String(current + 1));
    this.element.setAttribute('aria-valuemax', String(this.#rows));
  }

  #drawnHeight() {
    return Math.min(this.#height, this.#parts.length * 16);
  }

  #press(event) {
    this.element.setPointerCapture(event.pointerId);
    const y = event.clientY - this.#canvas.getBoundingClientRect().top;
    this.#jump(Math.max(0, Math.min(1, y / Math.max(1, this.#drawnHeight()))));
  }

  #key(event) {
    const now = Number(this.element.getAttribute('aria-valuenow')) - 1;
    const page = Math.max(1, Math.round(this.#rows / 20));
    const to = { ArrowUp: now - 1, ArrowDown: now + 1, PageUp: now - page, PageDown: now + page, Home: 0, End: this.#rows - 1 }[event.code];
    if (to === undefined) return;
    event.preventDefault();
    this.#jump(Math.max(0, Math.min(1, to / Math.max(1, this.#rows - 1))));
  }

  /** Canvas knows no light-dark(): the colours are read from an element that wears them. */
  #colours() {
    const probe = h('i');
    this.element.append(probe);
    const colours = {};
    for (const name of ['accent', 'warn', 'ok', 'soft']) {
      probe.style.color = `var(--stele-${name})`;
      colours[name] = getComputedStyle(probe).color;
    }
    probe.remove();
    return colours;
  }

  /** A tick at the edge: something was found here. */
  #tick(g, colours, width, top, step) {
    g.globalAlpha = 1;
    g.fillStyle = colours.warn;
    g.fillRect(width - 3, top, 3, Math.min(step, Math.max(2, step - 1)));
  }

  #paint() {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    this.#height = height;
    if (!width || !height) return;
    const scale = devicePixelRatio;
    this.#canvas.width = width * scale;
    this.#canvas.height = height * scale;
    const g = this.#canvas.getContext('2d');
    g.scale(scale, scale);
    const colours = this.#colours();
    const step = this.#drawnHeight() / Math.max(1, this.#parts.length);
    const gap = step > CELL ? 2 : step > 4 ? 1 : 0;
    this.#parts.forEach((part, i) => {
      const look = lookOf(part);
      g.globalAlpha = look.alpha;
      g.fillStyle = colours[look.colour];
      g.beginPath();
      g.roundRect(look.inset, i * step, width - look.inset - look.right, Math.max(1, step - gap), step > CELL ? 2 : 0);
      g.fill();
      if (part & 64) this.#tick(g, colours, width, i * step, step);
    });
  }
}

/** Sure rows are pale and narrow, doubtful ones strong and wide. */
function lookOf(part) {
  if (part & 16) return { colour: 'soft', alpha: 0.5, inset: 5, right: 5 };
  if (part & 8) return { colour: 'warn', alpha: 1, inset: 1, right: 1 };
  if (part & 4) return { colour: 'ok', alpha: 0.75, inset: 3, right: 3 };
  const doubt = part & 3;
  if (doubt === 2) return { colour: 'warn', alpha: 0.75, inset: 1, right: 1 };
  return { colour: 'accent', alpha: doubt === 1 ? 0.6 : 0.28, inset: 3, right: 3 };
}
