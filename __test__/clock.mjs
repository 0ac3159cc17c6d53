// Time that a test moves. node:test has such a clock from Node 20 on, this one works in each runtime that the package is
// tested in.

/**
 * Stops `Date.now()` until the test ends.
 *
 * @param {{ after(f: () => void): void }} t the test
 * @param {number} now milliseconds since 1970
 * @returns what moves the clock, in milliseconds: `set` to a time, `tick` by one
 */
export function stopClock(t, now) {
  const real = Date.now;
  let time = now;
  Date.now = () => time;
  t.after(() => (Date.now = real));
  return { set: (to) => (time = to), tick: (by) => (time += by) };
}

/**
 * Holds what `setTimeout` is given until the test ends.
 *
 * @param {{ after(f: () => void): void }} t the test
 * @returns `tick(milliseconds)`, which calls what falls due within this time, in the order of their times
 */
export function holdTimers(t) {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const held = new Set();
  let time = 0;
  globalThis.setTimeout = (f, delay = 0, ...args) => {
    if (delay < 1000) return real.setTimeout(f, delay, ...args);
    const timer = { due: time + delay, call: () => f(...args), ref: () => timer, unref: () => timer };
    held.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    if (!held.delete(timer)) real.clearTimeout(timer);
  };
  t.after(() => Object.assign(globalThis, real));
  const next = () => [...held].sort((a, b) => a.due - b.due)[0];
  return {
    tick(milliseconds) {
      const end = time + milliseconds;
      for (let timer = next(); timer && timer.due <= end; timer = next()) {
        held.delete(timer);
        time = timer.due;
        timer.call();
      }
      time = end;
    },
  };
}
