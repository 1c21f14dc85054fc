import type { CSSProperties } from 'react';
import type { ToldAnswer } from '../api.ts';
import { placeOf } from '../level.ts';
import { rangeWords } from '../sentences.ts';
import classes from './skills.module.css';

/** `perhaps competent, from novice to proficient`. */
export const levelWords = (told: ToldAnswer): string => {
  const level = told.confidence === 'confident' ? told.level : `perhaps ${told.level}`;
  return told.low === told.high ? level : `${level}, ${rangeWords(told)}`;
};

/** The five levels as a line: a band for where the level may lie, a dot for where it most likely does. Hollow: tentative. */
export const SkillScale = ({ told }: { readonly told: ToldAnswer }) => {
  const places = {
    '--low': placeOf(told.low),
    '--high': placeOf(told.high),
    '--level': placeOf(told.level),
  } as CSSProperties;
  return (
    <span className={classes.scale} style={places} data-confidence={told.confidence} aria-hidden="true" />
  );
};
