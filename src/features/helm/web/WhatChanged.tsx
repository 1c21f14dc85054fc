import { Link } from '@tanstack/react-router';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { ChangeList } from '../../people/web/index.tsx';
import type { HelmAnswer } from '../api.ts';
import classes from './helm.module.css';

const shown = 9;

/** What changed since a day one can choose; the start of the quarter at first. */
export const WhatChanged = ({
  answer,
  onSince,
}: {
  readonly answer: HelmAnswer;
  readonly onSince: (day: string) => void;
}) => (
  <section className={classes.changed} aria-labelledby="changed-title">
    <div className={classes.changedHead}>
      <h2 id="changed-title" className={classes.smallTitle}>
        Changed since
      </h2>
      <DayField
        aria-label="Changed since"
        size="xs"
        value={answer.changesSince}
        max={answer.asOf}
        onChange={(day) => day && onSince(day)}
      />
    </div>
    {answer.changes.length === 0 ? (
      <p className="wh-quiet">Nothing.</p>
    ) : (
      <ChangeList changes={answer.changes.slice(0, shown)} isBrief />
    )}
    {answer.changes.length > shown && (
      <p className={classes.changedMore}>
        <Link to="/changes">All {answer.changes.length} changes</Link>
      </p>
    )}
  </section>
);
