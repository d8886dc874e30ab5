/**
 * One timer: of all the times it is set to, it rings at the earliest, once. Off until it is turned
 * on.
 */
export class Alarm {
  readonly #ring: () => void
  #timer: NodeJS.Timeout | undefined
  #at = Infinity
  #isOn = false

  constructor(ring: () => void) {
    this.#ring = ring
  }

  ringIn(delayMs: number): void {
    const at = performance.now() + delayMs
    if (!this.#isOn || at >= this.#at) return
    clearTimeout(this.#timer)
    this.#at = at
    this.#timer = setTimeout(() => {
      this.#at = Infinity
      this.#ring()
    }, delayMs)
  }

  turnOn(): void {
    this.#isOn = true
  }

  turnOff(): void {
    this.#isOn = false
    clearTimeout(this.#timer)
    this.#at = Infinity
  }
}
