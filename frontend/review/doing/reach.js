// Whether a server that does not answer is slow or out of reach: once an answer is late, something
// small is fetched from it beside everything else, and again until the answer is there.

const LATE = 8000; // milliseconds after which an answer is late
const PATIENCE = 4000; // milliseconds that the small thing may take
const SMALL = new URL('../../icon.svg', import.meta.url);

export class Reach {
  #tell;
  #timer = 0;
  #watch = 0; // grows with every watch, so that what an older one has found out tells nothing

  /** @param tell (state) => void, with 'slow' or 'offline' while an answer is late */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Begins anew to wait for an answer, or ceases to. */
  watch(waits) {
    clearTimeout(this.#timer);
    const watch = ++this.#watch;
    if (waits) this.#timer = setTimeout(() => this.#look(watch), LATE);
  }

  async #look(watch) {
    const state = (await isThere()) ? 'slow' : 'offline';
    if (watch !== this.#watch) return;
    this.#tell(state);
    this.#timer = setTimeout(() => this.#look(watch), LATE);
  }

  /** Who is answered is connected, also where Vaadin has yet to notice. */
  answered() {
    if (isLost()) window.Vaadin.connectionState.state = 'connected';
  }
}

/** Whether Vaadin has noticed that the connection is gone. */
export function isLost() {
  const state = window.Vaadin?.connectionState?.state;
  return state === 'reconnecting' || state === 'connection-lost';
}

async function isThere() {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), PATIENCE);
  try {
    return (await fetch(SMALL, { method: 'HEAD', cache: 'no-store', signal: given.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
