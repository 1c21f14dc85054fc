/**
 * Pure code takes its clock and its chance as arguments. A lint rule misses aliases and `globalThis`, so tests of
 * pure files run with both replaced by traps that throw when the caller is one of ours in a pure place.
 */
import { beforeAll } from 'vitest';

const pure = /\/src\/(base|features\/[^/]+(?!\/(server|web)\/))\/.+\.ts/;

const callerIsPure = (): boolean => {
  const frames = (new Error().stack ?? '').split('\n').slice(3, 5);
  return frames.some((frame) => pure.test(frame) && !frame.includes('.test.ts'));
};

beforeAll(() => {
  const { random } = Math;
  Math.random = () => {
    if (callerIsPure()) throw new Error('Math.random in a pure place: take a seeded chance as an argument.');
    return random();
  };
  const RealDate = Date;
  const Trap = new Proxy(RealDate, {
    construct(target, args, self) {
      if (args.length === 0 && callerIsPure())
        throw new Error('new Date() in a pure place: take a Day or a Moment.');
      return Reflect.construct(target, args, self);
    },
    get(target, key) {
      if (key === 'now' && callerIsPure())
        throw new Error('Date.now in a pure place: take a Day or a Moment.');
      return Reflect.get(target, key);
    },
  });
  globalThis.Date = Trap;
});
