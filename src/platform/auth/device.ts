const browsers: readonly (readonly [RegExp, string])[] = [
  [/wheelhouse\//i, 'the command line'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|darwin/i, 'macOS'],
  [/Linux/i, 'Linux'],
];

const first = (list: typeof browsers, text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** `Firefox on Linux`, from what a program says of itself; good enough to tell one's own devices apart. */
export const deviceOf = (userAgent: string | null): string => {
  const browser = first(browsers, userAgent ?? '');
  const system = first(systems, userAgent ?? '');
  return [browser ?? 'Something unknown', system].filter(Boolean).join(' on ');
};
