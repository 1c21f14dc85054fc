import classes from './code.module.css';

const kindOf = (line: string): string | undefined => {
  if (/^(\+\+\+|---|@@|diff |index |new file)/.test(line)) return 'head';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'taken' : undefined;
};

/** A unified diff; plus and minus carry the meaning, colours only help. */
export const Patch = ({ text, label }: { readonly text: string; readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className={classes.patch} tabIndex={0} aria-label={label}>
    <pre>
      {text
        .replace(/\n$/, '')
        .split('\n')
        .map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a patch never move
          <span key={at} data-kind={kindOf(line)}>{`${line}\n`}</span>
        ))}
    </pre>
  </section>
);
