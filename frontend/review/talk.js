// What the screen asks of the server, and which of its changes it waits for.

export class Talk {
  #element;
  #asked = new Map(); // ticket -> resolves with the answer
  #tickets = 0;
  #waiting = []; // resolves once a sequence has been received
  sequence = 0; // of the newest change that the rows show

  /** @param element what the server's methods are called on */
  constructor(element) {
    this.#element = element;
  }

  ask(question, asked) {
    return this.#element.$server.ask(question, asked);
  }

  /** Asks what takes its time; undefined when the same is asked again before it is answered. */
  askSlowly(question, asked) {
    const ticket = ++this.#tickets;
    return new Promise((resolve) => {
      this.#asked.set(ticket, resolve);
      this.#element.$server.askSlowly(ticket, question, asked);
    });
  }

  answered(ticket, answer) {
    this.#asked.get(ticket)?.(answer ?? undefined);
    this.#asked.delete(ticket);
  }

  /** The rows show the state after an entry. */
  reached(sequence) {
    this.sequence = sequence;
    this.#waiting = this.#waiting.filter((waiting) => waiting.sequence > sequence || waiting.resolve());
  }

  /** Resolves when the rows show the state after an entry. */
  caughtUp(sequence) {
    if (!(sequence > this.sequence)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ sequence, resolve }));
  }
}
