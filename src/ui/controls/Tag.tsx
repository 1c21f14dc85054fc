import type { ReactNode } from 'react';
import classes from './controls.module.css';

export type Tone = 'bad' | 'watch' | 'good' | 'plain';

/** A word or two about the thing beside it. The words carry the meaning, the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={classes.tag} data-tone={tone}>
    {children}
  </span>
);
