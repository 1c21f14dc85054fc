import classes from './code.module.css';

/** How the figures above are made. */
export const Source = ({ source }: { readonly source: string }) => (
  <p className={classes.source}>How this is worked out: {source}</p>
);
