// A clock that a test controls. node:test has one only from Node 20 on; this one works in every tested runtime.

/**
 * Stops `Date.now()` until the test ends.
 *
 * @param {{ after(f: () => void): void }} t the test
 * @param {number} now milliseconds since 1970
 * @returns functions that move the clock, in milliseconds: `set` to a time, `tick` by a duration
 */
export function stopClock(t, now) {
  const real = Date.now;
  let time = now;
  Date.now = () => time;
  t.after(() => (Date.now = real));
  return { set: (to) => (time = to), tick: (by) => (time += by) };
}

/**
 * Collects the callbacks of `setTimeout` until the test ends.
 *
 * @param {{ after(f: () => void): void }} t the test
 * @returns `tick(milliseconds)`, which runs the callbacks that are due within this time, ordered by their times
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
